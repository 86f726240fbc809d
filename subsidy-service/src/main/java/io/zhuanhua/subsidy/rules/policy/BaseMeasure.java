package io.zhuanhua.subsidy.rules.policy;

/// Which amount of a contract is the base (基数).
public enum BaseMeasure {
    /// 技术交易额 as the contract states it: the total without equipment, parts and material (domain.md §0.1).
    CONTRACT_TECHNICAL_AMOUNT
}
