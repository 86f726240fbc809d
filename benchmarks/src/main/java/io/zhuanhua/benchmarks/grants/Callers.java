package io.zhuanhua.benchmarks.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Many who want something at once, each one thing after the other.
final class Callers {

    /// One thing somebody wants.
    @FunctionalInterface
    interface Wish {

        /// @throws Exception if it was not done
        void carryOut(long number) throws Exception;
    }

    private Callers() {}

    /// Carries out `count` wishes from `first` on; seconds it took.
    static double all(int people, long first, int count, Wish wish) throws Exception {
        AtomicLong next = new AtomicLong(first);
        try (ExecutorService callers = Executors.newFixedThreadPool(people)) {
            long begun = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                all.add(callers.submit(() -> {
                    for (long number = next.getAndIncrement();
                            number < first + count;
                            number = next.getAndIncrement()) {
                        wish.carryOut(number);
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
