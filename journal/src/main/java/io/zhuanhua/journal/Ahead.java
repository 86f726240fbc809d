package io.zhuanhua.journal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/// Reads ahead: while one batch is being taken in, the next is fetched and decoded on a thread of its own. For one
/// user; the source is asked by one thread at a time and no more once this is closed.
final class Ahead<T> implements AutoCloseable {

    private final Supplier<T> source;
    private final ExecutorService thread;
    private @Nullable Future<T> next;

    /// @param name of the thread
    Ahead(String name, Supplier<T> source) {
        this.source = source;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /// What comes next; what the source throws is thrown here.
    T next() {
        Future<T> due = next == null ? thread.submit(source::get) : next;
        next = null;
        try {
            T result = due.get();
            next = thread.submit(source::get);
            return result;
        } catch (InterruptedException asked) {
            throw new InterruptException(asked);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failure);
            }
        }
    }

    /// Waits until the source is no longer being asked.
    @Override
    public void close() {
        thread.close();
    }
}
