package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Decisions of the [Line] that are written together: loaded at once, decided in order, each on what the ones before
/// have left.
final class Batch {

    /// From so many rows on, reading them is work for all processors.
    private static final int MANY = 1_000;

    private final Line line;
    private final List<Line.Asked> asked;
    private final Map<String, Balance<?>> balances;
    private final Map<String, History> histories = new HashMap<>();
    private final Map<String, List<JournalRow>> ofCommands = new HashMap<>();
    private final Writing writing;
    private final List<Runnable> answers = new ArrayList<>();

    /// @param writing takes the rows as they are decided
    Batch(Line line, Connection connection, List<Line.Asked> asked, Writing writing) throws SQLException {
        this.line = line;
        this.writing = writing;
        this.asked = asked;
        Set<String> streams = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Line.Asked each : asked) {
            keys.add(each.command().key());
            streams.addAll(each.streams());
        }
        this.balances = line.balances(streams);
        for (JournalRow row : JournalTable.ofCommands(connection, keys)) {
            ofCommands
                    .computeIfAbsent(row.commandKey(), any -> new ArrayList<>())
                    .add(row);
        }
        Map<String, Integer> known = new HashMap<>();
        for (String stream : streams) {
            Balance<?> balance = balances.get(stream);
            known.put(stream, balance == null ? 0 : balance.version());
        }
        load(JournalTable.since(connection, known));
    }

    private void load(List<JournalRow> found) {
        Stream<JournalRow> each = found.size() < MANY ? found.stream() : found.parallelStream();
        List<Envelope> entries = each.map(row -> row.envelope(line.source())).toList();
        Map<String, List<Envelope>> byStream = new HashMap<>();
        Map<String, byte[]> heads = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            JournalRow row = found.get(i);
            Balance<?> balance = balances.get(row.stream());
            if (balance == null) {
                byStream.computeIfAbsent(row.stream(), any -> new ArrayList<>()).add(entries.get(i));
                heads.put(row.stream(), row.digest());
            } else {
                balance.take(row, entries.get(i));
            }
        }
        byStream.forEach((stream, all) -> histories.put(stream, History.of(stream, all, head(heads, stream))));
    }

    private static byte[] head(Map<String, byte[]> heads, String stream) {
        return heads.getOrDefault(stream, new byte[0]);
    }

    /// @return what asks for a command that another one of these carries out: it is to hear what was recorded
    List<Line.Asked> decide(Drafts drafts) {
        Set<String> carriedOut = new HashSet<>();
        List<Line.Asked> again = new ArrayList<>();
        for (Line.Asked each : asked) {
            String key = each.command().key();
            if (key.isEmpty() || carriedOut.add(key)) {
                decide(each, drafts);
            } else {
                again.add(each);
            }
        }
        return again;
    }

    private void decide(Line.Asked each, Drafts drafts) {
        try {
            List<JournalRow> before = ofCommands.get(each.command().key());
            if (before != null) {
                Decided decided = Loaded.repeated(each.command(), before, line.source());
                answers.add(() -> each.answer().complete(decided));
                return;
            }
            Histories seen = seen(each.streams());
            List<DomainEvent> events = each.decision().apply(seen);
            List<JournalRow> drafted = events.isEmpty() ? List.of() : drafts.rows(each.command(), seen, events);
            List<Envelope> recorded = new ArrayList<>();
            for (int i = 0; i < drafted.size(); i++) {
                recorded.add(drafted.get(i).envelope(line.source(), events.get(i)));
            }
            take(drafted, recorded);
            answers.add(() -> each.answer().complete(new Decided(List.copyOf(recorded), false)));
        } catch (RuntimeException refused) {
            answers.add(() -> each.answer().completeExceptionally(refused));
        }
    }

    private Histories seen(Set<String> streams) {
        Map<String, History> seen = new HashMap<>();
        for (String stream : streams) {
            Balance<?> balance = balances.get(stream);
            History history = balance == null ? histories.get(stream) : balance.history();
            if (history != null) {
                seen.put(stream, history);
            }
        }
        return new Histories(seen);
    }

    /// So that the next decision sees it.
    private void take(List<JournalRow> drafted, List<Envelope> recorded) {
        for (int i = 0; i < drafted.size(); i++) {
            JournalRow row = drafted.get(i);
            Envelope entry = recorded.get(i);
            Balance<?> balance = balances.get(row.stream());
            if (balance == null) {
                History former = histories.getOrDefault(row.stream(), History.empty(row.stream()));
                histories.put(row.stream(), former.and(List.of(entry), row.digest()));
            } else {
                balance.take(row, entry);
            }
        }
        writing.add(drafted);
    }

    /// Once it is durable.
    void answer() {
        answers.forEach(Runnable::run);
    }
}
