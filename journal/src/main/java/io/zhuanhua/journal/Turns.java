package io.zhuanhua.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Who decides about the same stream in the same process takes turns, instead of all but one deciding in vain. A
/// courtesy only: that nobody decides on a stale state rests on the journal's unique versions.
final class Turns {

    private static final int STRIPES = 4_096;
    private static final long PATIENCE_SECONDS = 5;

    private final ReentrantLock[] stripes = new ReentrantLock[STRIPES];

    Turns() {
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new ReentrantLock(true);
        }
    }

    /// Works once nobody else in this process decides about any of `streams`.
    ///
    /// @throws JournalBusy if that takes too long
    <T> T take(Set<String> streams, Supplier<T> work) {
        int[] wanted = streams.stream()
                .mapToInt(stream -> Math.floorMod(stream.hashCode(), STRIPES))
                .distinct()
                .sorted()
                .toArray();
        List<ReentrantLock> held = new ArrayList<>(wanted.length);
        try {
            for (int stripe : wanted) {
                if (!stripes[stripe].tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new JournalBusy("others have been deciding about one of " + streams + " for too long");
                }
                held.add(stripes[stripe]);
            }
            return work.get();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new JournalBusy("interrupted while waiting for a turn");
        } finally {
            held.forEach(ReentrantLock::unlock);
        }
    }
}
