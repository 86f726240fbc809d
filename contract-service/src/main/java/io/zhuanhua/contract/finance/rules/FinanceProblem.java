package io.zhuanhua.contract.finance.rules;

import io.zhuanhua.events.Code;

/// What can be wrong with a pledge or a policy. Texts in `problems/*.properties`.
public enum FinanceProblem implements Code {
    AMOUNT_NOT_POSITIVE,
    /// Paid more than the policy covers.
    CLAIMS_ABOVE_SUM,
    CLAIM_KNOWN,
    DRAWN_ABOVE_LINE,
    FINANCE_DATE_IN_FUTURE,
    FINANCE_DATE_TOO_EARLY,
    /// A unit enters its own only.
    FINANCE_NOT_OWN,
    FINANCE_NUMBER_INVALID,
    FINANCE_SAME_UNIT,
    INSURANCE_ENDED,
    INSURANCE_KIND_UNKNOWN,
    /// The number is taken; the argument is the id of the first.
    PLEDGE_KNOWN,
    /// The number is taken by somebody whose entry the caller may not see.
    PLEDGE_KNOWN_ELSEWHERE,
    PLEDGE_RELEASED,
    POLICY_KNOWN,
    POLICY_KNOWN_ELSEWHERE,
    RENEWAL_UNKNOWN
}
