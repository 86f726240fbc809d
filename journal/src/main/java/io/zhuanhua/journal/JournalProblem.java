package io.zhuanhua.journal;

import io.zhuanhua.events.Code;

/// What the journal itself refuses.
public enum JournalProblem implements Code {
    /// An event would be larger than every topic takes: argument 0 is how many bytes it may have.
    EVENT_TOO_LARGE,
    /// The same idempotency key came with another body.
    IDEMPOTENCY_KEY_REUSED
}
