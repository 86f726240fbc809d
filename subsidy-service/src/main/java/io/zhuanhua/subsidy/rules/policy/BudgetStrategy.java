package io.zhuanhua.subsidy.rules.policy;

/// Who gets what when a year's budget does not reach for all. Fixed before the results are seen.
public enum BudgetStrategy {
    /// In the order of the director's decisions; the last gets what is left, the others wait for more budget.
    FIRST_COME
}
