package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;

/// Many commands, one commit: what is waiting is written together, and each caller hears of it only after the fsync.
/// One that collides never fails its neighbours: the batch is then written one command at a time.
final class GroupCommit implements AutoCloseable {

    private static final int LARGEST_BATCH = 256;
    private static final int WAITING_AT_MOST = 10_000;

    /// The rows of one command and the promise made to its caller.
    private record Pending(List<JournalRow> rows, CompletableFuture<Void> done) {}

    private final BlockingQueue<Pending> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final List<Thread> flushers = new ArrayList<>();
    private final DataSource database;
    private final Runnable committed;
    private volatile boolean closed;

    /// @param committed called after every commit, from the flusher's thread
    GroupCommit(DataSource database, int flushers, Runnable committed) {
        this.database = database;
        this.committed = committed;
        for (int i = 0; i < flushers; i++) {
            this.flushers.add(
                    Thread.ofPlatform().daemon().name("journal-flush-" + i).start(this::run));
        }
    }

    /// Durable when it returns.
    ///
    /// @throws Conflict if somebody was faster
    /// @throws JournalBusy if too many are waiting already
    void append(List<JournalRow> rows) {
        Pending pending = new Pending(rows, new CompletableFuture<>());
        if (closed || !waiting.offer(pending)) {
            throw new JournalBusy("more than " + WAITING_AT_MOST + " commands are waiting");
        }
        try {
            pending.done().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Conflict conflict) {
                throw conflict;
            }
            throw new JournalFailure(failed);
        }
    }

    private void run() {
        List<Pending> batch = new ArrayList<>();
        while (!closed || !waiting.isEmpty()) {
            try {
                batch.clear();
                batch.add(waiting.take());
                waiting.drainTo(batch, LARGEST_BATCH - 1);
                flush(batch);
            } catch (InterruptedException closing) {
                // the loop's condition decides
            }
        }
    }

    private void flush(List<Pending> batch) {
        List<Pending> alone = new ArrayList<>();
        List<Pending> together = withoutCollisions(batch, alone);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            if (!writeTogether(connection, together)) {
                alone.addAll(0, together);
            }
            for (Pending pending : alone) {
                writeAlone(connection, pending);
            }
        } catch (SQLException unreachable) {
            batch.forEach(pending -> pending.done().completeExceptionally(unreachable));
        }
        committed.run();
    }

    /// Two that want the same version or are the same command cannot stand in one statement: the later waits.
    private static List<Pending> withoutCollisions(List<Pending> batch, List<Pending> later) {
        Set<String> taken = new HashSet<>();
        List<Pending> together = new ArrayList<>(batch.size());
        for (Pending pending : batch) {
            boolean free = pending.rows().stream()
                    .noneMatch(row -> taken.contains(row.stream()) || taken.contains("command " + row.commandKey()));
            if (free) {
                pending.rows().forEach(row -> {
                    taken.add(row.stream());
                    taken.add("command " + row.commandKey());
                });
            }
            (free ? together : later).add(pending);
        }
        return together;
    }

    private static boolean writeTogether(Connection connection, List<Pending> batch) throws SQLException {
        try {
            JournalTable.insert(
                    connection, batch.stream().flatMap(p -> p.rows().stream()).toList());
        } catch (SQLException collision) {
            Conflict.behind(collision);
            return false;
        }
        batch.forEach(pending -> pending.done().complete(null));
        return true;
    }

    private static void writeAlone(Connection connection, Pending pending) throws SQLException {
        try {
            JournalTable.insert(connection, pending.rows());
            pending.done().complete(null);
        } catch (SQLException collision) {
            pending.done().completeExceptionally(Conflict.behind(collision));
        }
    }

    /// Writes what is waiting and stops.
    @Override
    public void close() {
        closed = true;
        flushers.forEach(Thread::interrupt);
        for (Thread flusher : flushers) {
            try {
                flusher.join(5_000);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
