package io.zhuanhua.subsidy.rules.policy;

/// How much of a contract has to be verified before anything is due for it.
public enum Extent {
    /// Every patent.
    ALL,
    /// Each patent counts with its price as soon as its own transfer is verified; the others with a later claim.
    BY_VALUE
}
