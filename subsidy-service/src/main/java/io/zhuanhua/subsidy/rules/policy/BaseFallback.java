package io.zhuanhua.subsidy.rules.policy;

/// What is the base where the contract is not registered.
public enum BaseFallback {
    /// Nothing: only a registered contract gives a claim.
    NONE,
    /// The technical amount, so far as it is both invoiced and paid.
    MIN_CONTRACT_INVOICED_PAID
}
