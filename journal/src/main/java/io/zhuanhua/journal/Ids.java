package io.zhuanhua.journal;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Ids of events and things: UUID version 7 (RFC 9562), so that neighbours in time are neighbours in every index.
public final class Ids {

    private Ids() {}

    public static UUID next(Instant now) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (now.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = 0x8000000000000000L | (random.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(high, low);
    }

    /// An id for a new thing, as text.
    public static String text() {
        return next(Instant.now()).toString();
    }
}
