package io.zhuanhua.events;

/// What can be wrong with a single value.
public enum ValueProblem implements Code {
    AMOUNT_INVALID,
    CREDIT_CODE_INVALID,
    DATE_INVALID,
    INVOICE_NUMBER_INVALID,
    PATENT_NUMBER_CHECK_DIGIT,
    PATENT_NUMBER_INVALID,
    PERCENT_INVALID,
    REQUIRED,
    TEXT_TOO_LONG
}
