package io.zhuanhua.journal;

import org.jspecify.annotations.Nullable;

/// What trying the parked events of a stream again came to.
///
/// @param handled how many were handled, in order
/// @param stillFails why the next one cannot be handled even now; null when none is left
public record Replay(int handled, @Nullable String stillFails) {}
