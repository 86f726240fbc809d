package io.zhuanhua.subsidy.rules.policy;

/// What happens when several agencies stand in one contract.
public enum AgencyShares {
    /// Each gets the share the contract gives it, against its own cap; without shares nothing can be applied for.
    BY_CONTRACT,
    /// As the contract says; where it says nothing, all get the same, in the order in which they stand in it.
    EQUAL_WHERE_SILENT
}
