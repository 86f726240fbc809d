package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Many commands, one commit: what is waiting is written together, and each caller hears of it only after the fsync.
/// One that collides, or that the database will not take, never fails its neighbours: the batch is halved until that
/// one is alone.
final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST_BATCH = 256;

    /// The rows of one command and the promise made to its caller.
    private record Pending(List<JournalRow> rows, CompletableFuture<Void> done) {}

    /// Stands behind the last command; each flusher that meets it leaves it to the next.
    private static final Pending END = new Pending(List.of(), new CompletableFuture<>());

    private final BlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> flushers = new ArrayList<>();
    private final DataSource database;
    private final int waitingAtMost;
    private final Runnable committed;
    private boolean closed;

    /// @param committed called after every commit, from the flusher's thread
    GroupCommit(DataSource database, int flushers, int waitingAtMost, Runnable committed) {
        this.database = database;
        this.waitingAtMost = waitingAtMost;
        this.committed = committed;
        for (int i = 0; i < flushers; i++) {
            this.flushers.add(
                    Thread.ofPlatform().daemon().name("journal-flush-" + i).start(this::run));
        }
    }

    /// Durable when it returns.
    ///
    /// @throws Conflict if somebody was faster
    /// @throws JournalBusy if too many are waiting already, or it is closed; nothing is written
    /// @throws JournalFailure if the database failed; whether it is written is not known
    void append(List<JournalRow> rows) {
        Pending pending = new Pending(rows, new CompletableFuture<>());
        synchronized (waiting) {
            if (closed || waiting.size() >= waitingAtMost) {
                throw new JournalBusy(closed ? "closing" : waitingAtMost + " commands are waiting");
            }
            waiting.add(pending);
        }
        try {
            pending.done().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Conflict conflict) {
                throw conflict;
            }
            throw new JournalFailure(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    /// How many commands stand in line now.
    int waiting() {
        return waiting.size();
    }

    private void run() {
        boolean more = true;
        while (more) {
            List<Pending> batch = new ArrayList<>();
            try {
                batch.add(waiting.take());
            } catch (InterruptedException nobodyAskedFor) {
                continue;
            }
            waiting.drainTo(batch, LARGEST_BATCH - 1);
            if (batch.removeIf(pending -> pending.rows().isEmpty())) {
                waiting.add(END);
                more = false;
            }
            if (!batch.isEmpty()) {
                flush(batch);
            }
        }
    }

    /// Whatever happens, its callers hear of it and this thread goes on.
    private void flush(List<Pending> batch) {
        try (Connection connection = database.getConnection()) {
            write(connection, batch);
        } catch (SQLException | RuntimeException | Error failure) {
            batch.forEach(pending -> pending.done().completeExceptionally(failure));
        }
        try {
            committed.run();
        } catch (RuntimeException | Error defect) {
            LOG.error("what is called after a commit failed", defect);
        }
    }

    /// One statement, hence one commit; in halves when one of them cannot be written.
    private static void write(Connection connection, List<Pending> batch) {
        try {
            JournalTable.insert(
                    connection, batch.stream().flatMap(p -> p.rows().stream()).toList());
        } catch (SQLException | RuntimeException failure) {
            if (batch.size() > 1) {
                int half = batch.size() / 2;
                write(connection, batch.subList(0, half));
                write(connection, batch.subList(half, batch.size()));
            } else {
                Conflict conflict = failure instanceof SQLException refused ? Conflict.behind(refused) : null;
                batch.getFirst().done().completeExceptionally(conflict == null ? failure : conflict);
            }
            return;
        }
        batch.forEach(pending -> pending.done().complete(null));
    }

    /// Writes what is waiting and stops; whoever comes later is refused.
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.add(END);
        }
        for (Thread flusher : flushers) {
            try {
                flusher.join(10_000);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
