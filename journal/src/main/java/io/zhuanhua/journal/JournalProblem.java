package io.zhuanhua.journal;

import io.zhuanhua.events.Code;

/// What the journal itself refuses.
public enum JournalProblem implements Code {
    /// The same idempotency key came with another body.
    IDEMPOTENCY_KEY_REUSED
}
