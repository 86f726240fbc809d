package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a decision starts from: the histories it asked for, and what its command recorded if it was carried out before.
record Loaded(Histories histories, List<JournalRow> ofCommand) {

    static final Loaded NOTHING = new Loaded(Histories.NONE, List.of());

    static Loaded of(List<JournalRow> rows, Set<String> streams, Command command, String source) {
        Map<String, List<JournalRow>> byStream = new HashMap<>();
        List<JournalRow> ofCommand = new ArrayList<>();
        for (JournalRow row : rows) {
            if (row.commandKey().equals(command.key())) {
                ofCommand.add(row);
            }
            if (streams.contains(row.stream())) {
                byStream.computeIfAbsent(row.stream(), any -> new ArrayList<>()).add(row);
            }
        }
        ofCommand.sort(Comparator.comparingInt(JournalRow::commandOrdinal));
        return new Loaded(histories(byStream, source), ofCommand);
    }

    /// What a command that comes again is told.
    ///
    /// @param rows what it recorded, not empty
    /// @throws Refused `IDEMPOTENCY_KEY_REUSED` if it asked for something else then
    static Decided repeated(Command command, List<JournalRow> rows, String source) {
        boolean same = rows.stream().allMatch(row -> row.commandDigest().equals(command.bodyDigest()));
        Refused.unless(same, JournalProblem.IDEMPOTENCY_KEY_REUSED, "");
        return new Decided(
                rows.stream()
                        .sorted(Comparator.comparingInt(JournalRow::commandOrdinal))
                        .map(row -> row.envelope(source))
                        .toList(),
                true);
    }

    static Histories histories(Map<String, List<JournalRow>> byStream, String source) {
        Map<String, History> histories = new HashMap<>();
        byStream.forEach((stream, rows) -> {
            List<Envelope> entries =
                    rows.stream().map(row -> row.envelope(source)).toList();
            histories.put(stream, History.of(stream, entries, rows.getLast().digest()));
        });
        return new Histories(Map.copyOf(histories));
    }
}
