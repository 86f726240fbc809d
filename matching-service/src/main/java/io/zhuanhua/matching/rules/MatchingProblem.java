package io.zhuanhua.matching.rules;

import io.zhuanhua.events.Code;

/// What the caller must correct around needs, offers and matches.
public enum MatchingProblem implements Code {
    ANSWERED_OTHERWISE,
    DEADLINE_PAST,
    INDUSTRY_INVALID,
    INVITED_MISSING,
    INVITED_UNWANTED,
    IPC_INVALID,
    LIST_TOO_LONG,
    MATCH_NOT_POSSIBLE,
    NEED_EXISTS,
    NEED_WITHDRAWN,
    OFFER_EXISTS,
    OFFER_WITHDRAWN,
    TRANSFER_TYPE_INVALID,
    VISIBILITY_INVALID
}
