package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.Code;

/// What this service refuses. Texts and HTTP statuses stand in `problems/problems_*.properties`.
public enum SubsidyProblem implements Code {
    /// An account name has no spaces.
    ACCOUNT_NAME_INVALID,
    /// They have passed the step, which waits for others.
    ALREADY_ENDORSED,
    /// The contract's agency already has an application for it.
    ALREADY_APPLIED,
    /// One application is paid once.
    ALREADY_PAID,
    /// What the decider saw is not what would be decided now.
    AMOUNT_CHANGED,
    AMOUNT_NOT_POSITIVE,
    APPLICATION_PERIOD_OVER,
    APPLICATION_UNKNOWN,
    /// Nobody has asked for another account.
    ACCOUNT_CHANGE_NOT_ASKED,
    /// The account was removed from the vault.
    ACCOUNT_GONE,
    /// A bank account number has 6 to 32 digits.
    ACCOUNT_NUMBER_INVALID,
    /// Another account can be named once it is granted, and while no order for it is open.
    ACCOUNT_NOT_CHANGEABLE,
    /// The agency wants another account, and nobody has looked at it.
    ACCOUNT_UNVERIFIED,
    /// Only what goes beyond the period before counts, and nobody has said what there was.
    BASELINE_MISSING,
    BUDGET_EXHAUSTED,
    BUDGET_SOURCE_UNKNOWN,
    BUDGET_TOO_SMALL,
    BUDGET_YEAR_INVALID,
    /// The working days of a year nobody has published a calendar for are unknown.
    CALENDAR_YEAR_MISSING,
    CAP_EXHAUSTED,
    CLAWBACK_AMOUNT_INVALID,
    /// It does not stand where that could be done.
    CLAWBACK_NOT_DUE,
    /// A person has decided on a doubt that the contract gives no claim.
    CONTRACT_BARRED,
    CONTRACT_CANCELLED,
    /// A doubt about the contract waits for a person.
    CONTRACT_DOUBTED,
    CONTRACT_NOT_VERIFIED,
    CONTRACT_UNKNOWN,
    /// Plan （六）: no amount grows with a number of patents, applications or contracts.
    COUNT_BASED_AMOUNT,
    /// While somebody decides for somebody else, only the director gives the step away.
    DELEGATION_RUNNING,
    DOCUMENT_ALREADY_BOOKED,
    /// The policy asks for a paper that has not been handed in.
    DOCUMENT_MISSING,
    DRAFT_UNKNOWN,
    /// The step's term has not passed, or there is none.
    ESCALATION_NOT_DUE,
    EVIDENCE_TOO_WEAK,
    /// Four eyes: who made it or decided another step of it does not decide this one.
    FOUR_EYES,
    /// Changed, expired, of another batch or another person's.
    LINK_INVALID,
    LINK_USED,
    NOTHING_CHANGED,
    /// The earlier claims have had all that is due by now.
    NOTHING_MORE_DUE,
    /// What a clerk notes has to be there before the reviewer looks at it.
    NOTE_TOO_LATE,
    INSTALMENTS_UNEQUAL,
    NOTICE_CLOSED,
    NOTICE_DATE_NOT_TODAY,
    NOTICE_EMPTY,
    NOTICE_REPEATS_ITEM,
    NOTICE_STILL_OPEN,
    NOTICE_TOO_LONG,
    /// Somebody has acted on it, or it was not theirs.
    NOTHING_TO_TAKE_BACK,
    NOT_A_REVIEWER,
    NOT_ENTERED,
    NOT_GRANTED,
    NOT_IN_NOTICE,
    /// Others are named for the step, or it is another role's.
    NOT_IN_CHARGE,
    NOT_PAID,
    NOT_PROPOSED,
    NOT_RETURNED,
    NOT_YOUR_CONTRACT,
    /// No step of the review waits for anybody.
    NO_STEP_DUE,
    OBJECTION_SETTLED,
    /// The bank has given another answer to it before.
    ORDER_ANSWERED,
    /// Its application no longer waits for it.
    ORDER_HELD,
    /// It stands in a batch; what is paid there is not paid here.
    ORDER_OPEN,
    ORDER_UNKNOWN,
    PAID_BEFORE_GRANT,
    /// The money of its window is given out; it waits.
    POOL_EXHAUSTED,
    /// Some of the window's applications are still under review.
    REVIEWS_OPEN,
    PAID_IN_FUTURE,
    PAYOUT_EMPTY,
    PAYOUT_NOT_CONFIRMED,
    PAYOUT_NOT_DUE,
    PAYOUT_NOT_SENT,
    PAYOUT_REPEATS_ITEM,
    PAYOUT_SENT,
    PAYOUT_TOO_LONG,
    PARAMETERS_TOO_MANY,
    PARAMETER_MISSING,
    PARAMETER_REPEATED,
    PARAMETER_STANDING_UNKNOWN,
    /// Nobody knows it, or it says nothing beside the others.
    PARAMETER_UNKNOWN,
    /// Its value is not written as it has to be, or out of range.
    PARAMETER_UNREADABLE,
    POLICY_NOT_IN_FORCE,
    POLICY_UNKNOWN,
    /// A patent does not count, and the contract does not say what each is worth.
    PRICE_SCHEDULE_MISSING,
    REASON_REQUIRED,
    RECOVERED_TOO_MUCH,
    RESPONSE_COLUMNS_MISSING,
    RESPONSE_FILE_BROKEN,
    RESPONSE_TOO_LONG,
    RESULT_UNKNOWN,
    /// The plan asks for more people than are named.
    REVIEWERS_TOO_FEW,
    SANCTION_OVER,
    SHARE_UNDEFINED,
    /// Another step is due, or none any more.
    STEP_NOT_DUE,
    /// The time in which a contract may be claimed for again has passed.
    SUPPLEMENT_OVER,
    /// It is sent back to a step before the one that is due.
    STEP_NOT_EARLIER,
    TOO_MANY_OBJECTIONS,
    TYPE_NOT_ELIGIBLE,
    /// An offset is against a grant of the same unit.
    UNIT_DIFFERS,
    /// It can neither apply nor be paid for the time being.
    UNIT_SANCTIONED,
    /// A delegation has its last day today or later.
    UNTIL_PASSED,
    VOUCHER_INVALID,
    /// One can apply only within a window.
    WINDOW_CLOSED,
    WINDOW_DATES_INVALID,
    /// Its money is shared out among all who applied, at once.
    WINDOW_DECIDES_TOGETHER,
    WINDOW_EMPTY,
    /// An application of the window cannot be granted as it is.
    WINDOW_ITEM_REFUSED,
    WINDOW_NOT_DRAFTED,
    WINDOW_NOT_DUE,
    WINDOW_OPEN,
    /// A unit is always under its own control.
    CONTROL_SAME_UNIT,
    /// The two units are noted already.
    CONTROL_KNOWN,
    /// Nobody has noted the two units.
    CONTROL_UNKNOWN,
    /// It is confirmed already, or ended.
    CONTROL_NOT_NOTED,
    /// It has ended already.
    CONTROL_OVER,
    WINDOW_OVERLAPS,
    WINDOW_UNKNOWN,
    VOUCHER_USED,
    YEAR_INVALID,
    WITHDRAWAL_TOO_LATE
}
