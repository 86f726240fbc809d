package io.zhuanhua.subsidy.rules.policy;

/// How one comes to an application.
public enum ApplicationMode {
    /// The agency applies (申请制).
    BY_APPLICATION,
    /// It follows from the transfer being verified; the agency confirms it and names its account (免申即享).
    AUTOMATIC
}
