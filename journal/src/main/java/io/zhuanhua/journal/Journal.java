package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The service's append-only history. A row is at once the state change, the message others will read and the audit
/// record, so the three cannot disagree. The only writes there are: load → fold → decide → append.
public final class Journal implements AutoCloseable {

    private static final int ATTEMPTS = 50;
    private static final int FLUSHERS = 2;
    private static final int WAITING_AT_MOST = 10_000;

    private final DataSource database;
    private final Drafts drafts;
    private final String source;
    private final Turns turns = new Turns();
    private final GroupCommit commits;
    private final Line line;
    private final Runnable committed;

    /// @param source name of the service, e.g. `contract-service`
    /// @param algorithm digest algorithm for new rows, `SHA-256` unless there is a reason
    /// @param ledgers the kinds of streams that are asked for their sums
    /// @param committed called after every commit; wakes the relay
    public Journal(
            DataSource database,
            String source,
            Clock clock,
            String algorithm,
            List<Ledger<?>> ledgers,
            Runnable committed) {
        this.database = database;
        this.source = source;
        this.drafts = new Drafts(clock, algorithm);
        this.committed = committed;
        this.commits = new GroupCommit(database, FLUSHERS, WAITING_AT_MOST, committed);
        this.line = new Line(database, drafts, source, ledgers, committed);
    }

    public String source() {
        return source;
    }

    /// Everything recorded in one stream so far: how one resource is answered.
    public History read(String stream) {
        return load(Set.of(stream), "").of(stream);
    }

    /// Several streams as they stand at one moment.
    public Histories read(Set<String> streams) {
        return load(streams, "");
    }

    /// Answers a question about several streams as they stand at one moment; of a [Ledger] it may ask the sum.
    ///
    /// @throws JournalBusy if too much is going on
    public <T> T ask(Set<String> streams, Function<Histories, T> question) {
        if (!line.isFor(streams)) {
            return question.apply(read(streams));
        }
        List<T> answer = new ArrayList<>(1);
        line.decide(Line.NOTHING, streams, histories -> {
            answer.add(question.apply(histories));
            return List.of();
        });
        return answer.getLast();
    }

    /// Every row of a stream with everything its digest is made of, a JSON object a row, oldest first: for whoever
    /// checks it without this system.
    public List<String> evidence(String stream) {
        try (Connection connection = database.getConnection()) {
            return JournalTable.rows(connection, Set.of(stream), "").stream()
                    .map(JournalRow::evidence)
                    .toList();
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /// Every stream with a row of that case.
    ///
    /// @param caseNumber what such rows are correlated by
    public Set<String> streamsOf(String caseNumber) {
        try (Connection connection = database.getConnection()) {
            return JournalTable.streamsOf(connection, caseNumber);
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /// What a command recorded when it was carried out, if it ever was.
    public Optional<Decided> recorded(String commandKey) {
        try (Connection connection = database.getConnection()) {
            List<JournalRow> rows = JournalTable.ofCommand(connection, commandKey);
            return rows.isEmpty() ? Optional.empty() : Optional.of(new Decided(envelopes(rows), true));
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /// Carries out a command: loads `streams`, asks `decision` what follows, appends it in one piece, and starts anew
    /// when a stream has moved on meanwhile. Durable when it returns. Streams the decision writes to without having
    /// asked for them are new ones. A stream of a [Ledger] is asked for its sum, and the decision about it is made
    /// in one
    /// line with all others, on a thread of the journal. The same key again has no second effect and answers what
    /// was recorded then.
    ///
    /// @throws Refused whatever `decision` throws, and `IDEMPOTENCY_KEY_REUSED`
    /// @throws JournalBusy if too much is going on; nothing was recorded
    /// @throws IllegalStateException if a stream it was not asked to load is not new
    public Decided decide(Command command, Set<String> streams, Function<Histories, List<DomainEvent>> decision) {
        return line.isFor(streams)
                ? line.decide(command, streams, decision)
                : turns.take(streams, () -> decideInTurn(command, streams, decision));
    }

    private Decided decideInTurn(
            Command command, Set<String> streams, Function<Histories, List<DomainEvent>> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Loaded loaded = streams.isEmpty() ? Loaded.NOTHING : loadFor(command, streams);
            if (!loaded.ofCommand().isEmpty()) {
                return Loaded.repeated(command, loaded.ofCommand(), source);
            }
            List<DomainEvent> events = decision.apply(loaded.histories());
            if (events.isEmpty()) {
                return new Decided(List.of(), false);
            }
            List<JournalRow> rows = drafts.rows(command, loaded.histories(), events);
            try {
                commits.append(rows);
                return new Decided(entries(rows, events), false);
            } catch (Conflict conflict) {
                Loaded found = loadFor(command, unasked(rows, streams));
                if (!found.ofCommand().isEmpty()) {
                    return Loaded.repeated(command, found.ofCommand(), source);
                }
                if (!found.histories().byStream().isEmpty()) {
                    throw new IllegalStateException(
                            "taken for new: " + found.histories().byStream().keySet());
                }
            }
        }
        throw new JournalBusy("the streams of " + command.key() + " would not stand still");
    }

    private static Set<String> unasked(List<JournalRow> rows, Set<String> streams) {
        return rows.stream()
                .map(JournalRow::stream)
                .filter(stream -> !streams.contains(stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Appends one event behind the newest row of its stream, which the caller has just read.
    ///
    /// @throws Conflict if there is a newer one
    void append(@Nullable JournalRow head, Command command, DomainEvent event) {
        Map<String, History> known = head == null ? Map.of() : Map.of(head.stream(), History.upTo(head));
        commits.append(drafts.rows(command, new Histories(known), List.of(event)));
    }

    /// The same within a transaction of the caller's: how a reader reacts. Appends nothing when the command is recorded
    /// already. Of a ledger only the newest row is read: a reaction asks for no sum.
    List<Envelope> decideWithin(
            Connection transaction,
            Command command,
            Set<String> streams,
            Function<Histories, List<DomainEvent>> decision)
            throws SQLException {
        Set<String> whole =
                streams.stream().filter(stream -> line.ledger(stream) == null).collect(Collectors.toUnmodifiableSet());
        Loaded loaded = Loaded.of(JournalTable.rows(transaction, whole, command.key()), whole, command, source);
        if (!loaded.ofCommand().isEmpty()) {
            return List.of();
        }
        Map<String, History> histories = new HashMap<>(loaded.histories().byStream());
        for (String stream : streams) {
            JournalRow head = whole.contains(stream) ? null : JournalTable.head(transaction, stream);
            if (head != null) {
                histories.put(stream, History.upTo(head));
            }
        }
        Histories known = new Histories(Map.copyOf(histories));
        List<DomainEvent> events = decision.apply(known);
        if (events.isEmpty()) {
            return List.of();
        }
        List<JournalRow> rows = drafts.rows(command, known, events);
        JournalTable.insert(transaction, rows);
        return entries(rows, events);
    }

    /// A reader's transaction with reactions in it has been committed.
    void reacted() {
        committed.run();
    }

    private Histories load(Set<String> streams, String commandKey) {
        try (Connection connection = database.getConnection()) {
            Map<String, List<JournalRow>> rows = new HashMap<>();
            for (JournalRow row : JournalTable.rows(connection, streams, commandKey)) {
                rows.computeIfAbsent(row.stream(), any -> new ArrayList<>()).add(row);
            }
            return Loaded.histories(rows, source);
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private Loaded loadFor(Command command, Set<String> streams) {
        try (Connection connection = database.getConnection()) {
            return Loaded.of(JournalTable.rows(connection, streams, command.key()), streams, command, source);
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /// Of events that have just become these rows.
    private List<Envelope> entries(List<JournalRow> rows, List<DomainEvent> events) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).envelope(source, events.get(i)))
                .toList();
    }

    private List<Envelope> envelopes(List<JournalRow> rows) {
        return rows.stream().map(row -> row.envelope(source)).toList();
    }

    @Override
    public void close() {
        line.close();
        commits.close();
    }
}
