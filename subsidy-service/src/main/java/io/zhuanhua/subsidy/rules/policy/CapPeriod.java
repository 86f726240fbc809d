package io.zhuanhua.subsidy.rules.policy;

/// Over which time the grants to one unit count towards its cap.
public enum CapPeriod {
    /// The calendar year in which it applied (申报年度).
    APPLICATION_YEAR,
    /// The whole time the policy is made for.
    POLICY_TERM
}
