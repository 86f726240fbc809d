package io.zhuanhua.subsidy.rules.policy;

/// Which amount of a contract is the base (基数), in CNY.
public enum BaseMeasure {
    /// 技术交易额 as the contract states it: the total without equipment, parts and material (domain.md §0.1).
    CONTRACT_TECHNICAL_AMOUNT,
    /// 核定技术交易额 of the registration as a technical contract; without one, what [BaseFallback] says.
    REGISTERED,
    /// What invoices stand for, at most the technical amount.
    INVOICED,
    /// What has been paid (到账额), at most the technical amount.
    PAID
}
