package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.AuditEvent.JournalCheckpointed;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes, now and then, a root digest over all rows that are settled since the last one. It is an event like any
/// other, so other services keep a copy: whoever rewrites the journal would have to rewrite theirs too.
public final class Checkpoints {

    static final String KIND = "journal.checkpointed";

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final Journal journal;
    private final String algorithm;
    private final int everyRows;
    private final Duration every;
    private long last = System.nanoTime();
    private long covered;

    /// @param everyRows at the latest after so many rows
    /// @param every at the latest after so long, if there are new rows at all
    public Checkpoints(Journal journal, String algorithm, int everyRows, Duration every) {
        this.journal = journal;
        this.algorithm = algorithm;
        this.everyRows = everyRows;
        this.every = every;
    }

    /// Called by the relay, the one thread that knows up to where the journal is `settled`. That a checkpoint cannot be
    /// written now keeps no event from its topic.
    void consider(Connection connection, long settled) throws SQLException {
        boolean waited = System.nanoTime() - last >= every.toNanos();
        if (settled - covered >= everyRows || (waited && settled > covered)) {
            last = System.nanoTime();
            try {
                write(connection, settled);
            } catch (RuntimeException failure) {
                LOG.error("no checkpoint up to {} now", settled, failure);
            }
        }
    }

    private void write(Connection connection, long to) throws SQLException {
        JournalRow head = JournalTable.head(connection, stream());
        covered = head == null ? 0 : coveredBy(head);
        Root root = root(connection, covered + 1, to);
        // a checkpoint over checkpoints alone would go on for ever: it waits for a real row
        if (!root.onlyCheckpoints()) {
            JournalCheckpointed checkpoint =
                    new JournalCheckpointed(journal.source(), covered + 1, to, root.rows(), algorithm, root.hex());
            Command command = new Command(
                    stream() + "/" + (covered + 1) + "-" + to, "", Actor.service(journal.source()), null, null);
            journal.append(head, command, checkpoint);
        }
        covered = to;
    }

    private String stream() {
        return "checkpoint-" + journal.source();
    }

    private long coveredBy(JournalRow checkpoint) {
        return ((JournalCheckpointed) checkpoint.envelope(journal.source()).event()).lastPosition();
    }

    private record Root(long rows, boolean onlyCheckpoints, String hex) {}

    private Root root(Connection connection, long from, long to) throws SQLException {
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
                    onlyCheckpoints &= result.getString(2).equals(KIND);
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
