package io.zhuanhua.contract.webhook.sending;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Closes sockets when their time is up, whatever they are busy with: a receiver that answers a byte now and then would
/// pass every timeout of a single read.
final class Curfew implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-curfew").factory());

    /// @param socket closed after that time, unless the bell is put away before
    Bell closing(Socket socket, Duration patience) {
        AtomicBoolean rung = new AtomicBoolean();
        Future<?> bell = clock.schedule(
                () -> {
                    rung.set(true);
                    try {
                        socket.close();
                    } catch (IOException closedAnyway) {
                        // nobody reads from it any more
                    }
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        return new Bell(bell, rung);
    }

    record Bell(Future<?> bell, AtomicBoolean rung) implements AutoCloseable {

        boolean hasRung() {
            return rung.get();
        }

        @Override
        public void close() {
            bell.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
