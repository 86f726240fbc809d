package io.zhuanhua.benchmarks.relay;

import io.zhuanhua.benchmarks.Samples;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Commits contracts to a journal at a fixed rate, as requests would, and notes when each of them was durable.
final class Writer {

    private static final double NANOS = 1e9;

    private final Journal journal;

    Writer(Journal journal) {
        this.journal = journal;
    }

    /// @return for each of `count` contracts, numbered from `from`, the moment its caller heard that it is durable,
    /// in `System.nanoTime()`, which on Linux all processes share
    long[] write(int from, int count, double perSecond) throws InterruptedException {
        long[] committed = new long[count];
        CountDownLatch open = new CountDownLatch(count);
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = start + (long) (i * NANOS / perSecond);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            int number = i;
            Thread.ofVirtual().start(() -> {
                try {
                    String name = Samples.name(from + number);
                    Command command = new Command(name, "digest", Samples.AGENCY, null, null);
                    journal.decide(command, Set.of(), nothing -> List.of(Samples.submitted(name)));
                    committed[number] = System.nanoTime();
                } catch (RuntimeException | Error failure) {
                    failed.set(failure);
                } finally {
                    open.countDown();
                }
            });
        }
        open.await();
        Throwable failure = failed.get();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return committed;
    }
}
