package io.zhuanhua.filing.rules;

import io.zhuanhua.events.Code;

/// What the caller of this service must correct.
public enum FilingProblem implements Code {
    /// The contract is not known here, or the enterprise is not its transferee: one answer for both.
    CONTRACT_UNKNOWN,
    DATA_YEAR_INVALID,
    ENTERPRISE_REQUIRED,
    FILED_BEFORE_REGISTERED,
    FILED_IN_FUTURE,
    FILED_TWICE_FOR_YEAR,
    LIST_TOO_LONG,
    PATENT_NOT_IN_CONTRACT,
    PATENT_TWICE,
    PATENTS_MISSING,
    ROSTER_CLASS_UNKNOWN,
    ROSTER_EMPTY,
    ROSTER_ENDS_BEFORE_START
}
