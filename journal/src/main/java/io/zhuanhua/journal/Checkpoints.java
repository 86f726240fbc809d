package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.AuditEvent.JournalCheckpointed;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Writes, now and then, a root digest over all rows that are settled since the last one. It is an event like any
/// other, so other services keep a copy: whoever rewrites the journal would have to rewrite theirs too.
public final class Checkpoints {

    private final Journal journal;
    private final String algorithm;
    private final int everyRows;
    private final Duration every;
    private Instant last = Instant.now();

    /// @param everyRows at the latest after so many rows
    /// @param every at the latest after so long, if there are new rows at all
    public Checkpoints(Journal journal, String algorithm, int everyRows, Duration every) {
        this.journal = journal;
        this.algorithm = algorithm;
        this.everyRows = everyRows;
        this.every = every;
    }

    /// Called by the relay, the one thread that knows up to where the journal is `settled`.
    void consider(Connection connection, long settled) throws SQLException {
        Instant now = Instant.now();
        long waited = Duration.between(last, now).toMillis();
        if (waited < every.toMillis() && waited < 1_000) {
            return;
        }
        long checked = RelayTable.number(connection, "SELECT checked FROM public.relay_progress");
        boolean due = settled - checked >= everyRows || waited >= every.toMillis();
        if (due) {
            write(connection, checked + 1, settled);
            last = now;
        }
    }

    /// A checkpoint over checkpoints alone would go on for ever: it waits for a real row.
    private void write(Connection connection, long from, long to) throws SQLException {
        Root root = root(connection, algorithm, from, to);
        if (root.rows() == 0 || root.onlyCheckpoints()) {
            return;
        }
        JournalCheckpointed checkpoint =
                new JournalCheckpointed(journal.source(), from, to, root.rows(), algorithm, root.hex());
        Command command = new Command(
                checkpoint.stream() + "/" + from + "-" + to, "", Actor.service(journal.source()), null, null);
        journal.decide(command, Set.of(checkpoint.stream()), histories -> List.of(checkpoint));
        try (PreparedStatement update = connection.prepareStatement("UPDATE public.relay_progress SET checked = ?")) {
            update.setLong(1, to);
            update.executeUpdate();
        }
    }

    record Root(long rows, boolean onlyCheckpoints, String hex) {}

    static Root root(Connection connection, String algorithm, long from, long to) throws SQLException {
        MessageDigest digest = RowDigest.digest(algorithm);
        long rows = 0;
        boolean onlyCheckpoints = true;
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT digest, kind FROM public.journal WHERE position BETWEEN ? AND ? ORDER BY position")) {
            select.setFetchSize(10_000);
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    digest.update(result.getBytes(1));
                    onlyCheckpoints &= result.getString(2).equals("journal.checkpointed");
                    rows++;
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return new Root(rows, onlyCheckpoints, HexFormat.of().formatHex(digest.digest()));
    }
}
