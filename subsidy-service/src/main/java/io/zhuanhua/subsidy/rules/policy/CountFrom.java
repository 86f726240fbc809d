package io.zhuanhua.subsidy.rules.policy;

/// Which day of a term is its first.
public enum CountFrom {
    /// The first working day after the day it begins with.
    NEXT_DAY
}
