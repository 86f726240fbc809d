package io.zhuanhua.subsidy.rules.policy;

/// Whether royalties (提成) count towards the base, beside what is fixed (入门费).
public enum Royalties {
    EXCLUDED,
    /// So far as they have been paid.
    WHEN_PAID
}
