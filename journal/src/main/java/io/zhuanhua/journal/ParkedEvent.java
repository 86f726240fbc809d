package io.zhuanhua.journal;

import java.time.Instant;

/// An event put aside because it, or one before it in its stream, could not be handled.
public record ParkedEvent(
        long id, String stream, int version, String kind, String where, String reason, Instant parkedAt) {}
