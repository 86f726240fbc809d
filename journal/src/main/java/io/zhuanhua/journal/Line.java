package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.DomainEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// One writer for all decisions about ledgers. Those that wait are decided in order, each seeing what the one before
/// has taken, and are written by one commit, the first while the next are decided: a cap that everybody wants is no
/// slower than one that nobody wants.
///
/// That it is one is a matter of speed. That nobody decides on a stale state rests on the unique versions of the
/// journal, as everywhere: if another process was faster, all of them are decided anew.
final class Line implements AutoCloseable {

    private static final int LARGEST_BATCH = 512;
    private static final int WAITING_AT_MOST = 10_000;
    private static final int ATTEMPTS = 50;
    private static final int ATTEMPTS_TOGETHER = 3;
    private static final int BALANCES_AT_MOST = 10_000;

    /// Of all processes of a service one decides at a time, instead of all but one deciding in vain.
    private static final String ONE_LINE =
            "SET LOCAL lock_timeout = '10s';" + " SELECT pg_advisory_xact_lock(hashtextextended('journal line', 0))";

    /// A decision and the promise made to who asks for it.
    record Asked(
            Command command,
            Set<String> streams,
            Function<Histories, List<DomainEvent>> decision,
            CompletableFuture<Decided> answer) {}

    /// Carries nothing out: for who only asks.
    static final Command NOTHING = new Command("", "", Actor.service("journal"), null, null);

    /// Stands behind the last decision; no other is about no stream.
    private static final Asked END = new Asked(NOTHING, Set.of(), any -> List.of(), new CompletableFuture<>());

    private final BlockingQueue<Asked> waiting = new LinkedBlockingQueue<>();
    private final DataSource database;
    private final Drafts drafts;
    private final String source;
    private final List<Ledger<?>> ledgers;
    private final Runnable committed;
    private final Map<String, Balance<?>> balances = new HashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("journal-line-writer").factory());
    private final Thread thread;
    private boolean closed;

    Line(DataSource database, Drafts drafts, String source, List<Ledger<?>> ledgers, Runnable committed) {
        this.database = database;
        this.drafts = drafts;
        this.source = source;
        this.ledgers = List.copyOf(ledgers);
        this.committed = committed;
        this.thread = Thread.ofPlatform().daemon().name("journal-line").start(this::run);
    }

    /// Whether one of these streams is a ledger's.
    boolean isFor(Set<String> streams) {
        return streams.stream().anyMatch(stream -> ledger(stream) != null);
    }

    @Nullable
    Ledger<?> ledger(String stream) {
        for (Ledger<?> ledger : ledgers) {
            if (stream.startsWith(ledger.prefix())) {
                return ledger;
            }
        }
        return null;
    }

    /// See [Journal#decide].
    Decided decide(Command command, Set<String> streams, Function<Histories, List<DomainEvent>> decision) {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("a decision about a ledger asks for another: " + command.key());
        }
        Asked asked = new Asked(command, streams, decision, new CompletableFuture<>());
        synchronized (waiting) {
            if (closed || waiting.size() >= WAITING_AT_MOST) {
                throw new JournalBusy(closed ? "closing" : WAITING_AT_MOST + " decisions are waiting");
            }
            waiting.add(asked);
        }
        try {
            return asked.answer().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new JournalFailure(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private void run() {
        boolean more = true;
        while (more) {
            List<Asked> batch = new ArrayList<>();
            try {
                batch.add(waiting.take());
            } catch (InterruptedException nobodyAskedFor) {
                continue;
            }
            waiting.drainTo(batch, LARGEST_BATCH - 1);
            more = !batch.removeIf(asked -> asked.streams().isEmpty());
            settle(batch);
        }
    }

    /// All of them in one piece; one by one when they cannot be written together. Whatever happens, who asked hears of
    /// it and this thread goes on.
    private void settle(List<Asked> batch) {
        List<Asked> left = batch;
        for (int attempt = 0; !left.isEmpty() && attempt < ATTEMPTS; attempt++) {
            try {
                left = decided(left);
            } catch (Conflict somebodyWasFaster) {
                balances.clear();
                if (left.size() > 1 && attempt >= ATTEMPTS_TOGETHER) {
                    left.forEach(asked -> settle(List.of(asked)));
                    left = List.of();
                }
            } catch (SQLException | RuntimeException | Error failure) {
                balances.clear();
                if (left.size() > 1) {
                    left.forEach(asked -> settle(List.of(asked)));
                } else {
                    left.getFirst().answer().completeExceptionally(failure);
                }
                left = List.of();
            }
        }
        left.forEach(asked -> asked.answer()
                .completeExceptionally(
                        new JournalBusy("the streams of " + asked.command().key() + " would not stand still")));
    }

    /// @return those that must wait for what was just written: the same command came twice
    /// @throws Conflict if another process was faster; nothing is written
    private List<Asked> decided(List<Asked> asked) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Writing writing = new Writing(connection, writer);
            try {
                RelayTable.execute(connection, ONE_LINE);
                Batch batch = new Batch(this, connection, asked, writing);
                List<Asked> again = batch.decide(drafts);
                int rows = finish(writing);
                connection.commit();
                batch.answer();
                if (rows > 0) {
                    committed.run();
                }
                return again;
            } finally {
                writing.abandon();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static int finish(Writing writing) throws SQLException {
        try {
            return writing.finish();
        } catch (SQLException failure) {
            Conflict conflict = Conflict.behind(failure);
            if (conflict != null) {
                throw conflict;
            }
            throw failure;
        }
    }

    String source() {
        return source;
    }

    /// Those of these ledgers, as far as they have been read.
    Map<String, Balance<?>> balances(Set<String> streams) {
        if (balances.size() > BALANCES_AT_MOST) {
            balances.clear();
        }
        for (String stream : streams) {
            Ledger<?> ledger = ledger(stream);
            if (ledger != null) {
                balances.computeIfAbsent(stream, name -> new Balance<>(ledger, name));
            }
        }
        return balances;
    }

    /// Decides what is waiting and stops; whoever comes later is refused.
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.add(END);
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        writer.shutdown();
    }
}
