package io.zhuanhua.contract.draft;

import io.zhuanhua.events.Code;

/// What can be wrong with a draft. Texts in `problems/*.properties`.
public enum DraftProblem implements Code {
    DRAFTS_TOO_MANY
}
