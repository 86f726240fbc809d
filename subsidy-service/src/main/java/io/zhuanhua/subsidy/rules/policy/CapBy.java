package io.zhuanhua.subsidy.rules.policy;

/// Who shares one cap (domain.md §2.4).
public enum CapBy {
    /// Every unit has its own (统一社会信用代码).
    USCC,
    /// Units under common control share one (同一控制).
    CONTROL_GROUP
}
