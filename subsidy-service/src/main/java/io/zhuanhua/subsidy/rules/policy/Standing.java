package io.zhuanhua.subsidy.rules.policy;

/// Whether the competent office has said so, or this house has chosen it until somebody does.
public enum Standing {
    CONFIRMED,
    UNCONFIRMED
}
