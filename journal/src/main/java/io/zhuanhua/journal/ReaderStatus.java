package io.zhuanhua.journal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a reader is doing, for health and operations.
///
/// @param projection name of its projection
/// @param active whether this process is the one that reads; another may stand by
/// @param lag records not yet taken in
/// @param taken records taken in since this process started
/// @param lastMoved when it last took something in or found nothing to take
/// @param counts duplicates, gaps and dead letters by reason since the projection was made
/// @param failure why it is not moving, null while it is
public record ReaderStatus(
        String projection,
        boolean active,
        long lag,
        long taken,
        Instant lastMoved,
        Map<String, Long> counts,
        @Nullable String failure) {

    static ReaderStatus starting(String projection) {
        return new ReaderStatus(projection, false, 0, 0, Instant.now(), Map.of(), null);
    }

    ReaderStatus moved(int more) {
        return new ReaderStatus(projection, true, Math.max(0, lag - more), taken + more, Instant.now(), counts, null);
    }

    ReaderStatus standingAt(long left, Map<String, Long> counted) {
        return new ReaderStatus(projection, true, left, taken, left == 0 ? Instant.now() : lastMoved, counted, null);
    }

    ReaderStatus standingBy() {
        return new ReaderStatus(projection, false, 0, taken, Instant.now(), counts, null);
    }

    ReaderStatus failed(String why) {
        return new ReaderStatus(projection, active, lag, taken, lastMoved, counts, why);
    }
}
