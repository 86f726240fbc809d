package io.zhuanhua.subsidy.rules.policy;

/// What becomes of a contract that has money from another fund already (从高不重复).
public enum OtherFunds {
    /// Nothing more for it.
    EXCLUSIVE,
    /// What the other fund gave is taken off: both together come to the higher one.
    DIFFERENCE
}
