package io.zhuanhua.bridge.rules;

import io.zhuanhua.events.Code;

/// What is wrong with a record or a receipt.
public enum BridgeProblem implements Code {
    CODE_UNKNOWN,
    DELIVERY_UNKNOWN,
    HOLDERS_MISSING,
    LIST_TOO_LONG,
    OUTCOME_UNKNOWN,
    RECORD_DIFFERS,
    RECORD_IN_FUTURE,
    SUPERSEDES_ITSELF
}
