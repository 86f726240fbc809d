package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns events into rows: next version of their stream, resting on the digest before.
final class Drafts {

    /// In bytes; a topic takes a megabyte by default, and an event that no topic takes would stop the relay.
    private static final int LARGEST_EVENT = 512 * 1024;
    private static final int LONGEST_KEY = 500;

    /// Of one character in UTF-8.
    private static final int MOST_BYTES = 3;

    private final Clock clock;
    private final String algorithm;

    Drafts(Clock clock, String algorithm) {
        this.clock = clock;
        this.algorithm = algorithm;
        RowDigest.digest(algorithm);
    }

    List<JournalRow> rows(Command command, Histories histories, List<DomainEvent> events) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, JournalRow> heads = new HashMap<>();
        List<JournalRow> rows = new ArrayList<>(events.size());
        for (DomainEvent event : events) {
            JournalRow head = heads.get(event.stream());
            History history = histories.of(event.stream());
            byte[] previous = head == null ? history.headDigest() : head.digest();
            int version = (head == null ? history.version() : head.version()) + 1;
            Command inCase = event.isOfOneCase() ? inCase(command, history) : command;
            JournalRow row = JournalRow.following(previous, version, event, inCase, rows.size(), now, algorithm);
            check(row);
            heads.put(event.stream(), row);
            rows.add(row);
        }
        return rows;
    }

    private static void check(JournalRow row) {
        if (!JournalRow.isStream(row.stream()) || row.commandKey().length() > LONGEST_KEY) {
            throw new IllegalArgumentException("no name for a stream or a command: " + row.stream());
        }
        Refused.unless(fits(row.payload()), JournalProblem.EVENT_TOO_LARGE, "", Integer.toString(LARGEST_EVENT));
    }

    /// Bytes are counted only where there could be too many.
    private static boolean fits(String payload) {
        return payload.length() <= LARGEST_EVENT / MOST_BYTES
                || payload.getBytes(StandardCharsets.UTF_8).length <= LARGEST_EVENT;
    }

    /// A command that names no case belongs to the case of the stream it writes to.
    private static Command inCase(Command command, History history) {
        return command.correlation() == null
                ? history.correlation().map(command::inCase).orElse(command)
                : command;
    }
}
