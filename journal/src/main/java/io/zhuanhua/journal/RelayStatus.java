package io.zhuanhua.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the relay is doing, for health and operations.
///
/// @param active whether this process is the one that relays; another may stand by
/// @param seen position up to which the journal was looked at
/// @param sent records acknowledged by the broker since this process started
/// @param lastMoved when something was last sent or found to be nothing
/// @param failure why it is not moving, null while it is
public record RelayStatus(
        boolean active,
        long seen,
        long sent,
        Instant lastMoved,
        @Nullable String failure) {

    static RelayStatus starting() {
        return new RelayStatus(false, 0, 0, Instant.now(), null);
    }

    RelayStatus moved(long to, int count) {
        return new RelayStatus(true, to, sent + count, Instant.now(), null);
    }

    RelayStatus idle(long at) {
        return new RelayStatus(true, at, sent, Instant.now(), null);
    }

    RelayStatus standingBy() {
        return new RelayStatus(false, seen, sent, Instant.now(), null);
    }

    RelayStatus failed(String why) {
        return new RelayStatus(false, seen, sent, lastMoved, why);
    }
}
