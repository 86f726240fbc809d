package io.zhuanhua.journal;

import io.zhuanhua.events.AuditEvent.JournalCheckpointed;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
/// Finds a row of the journal that was changed, removed or swapped after it was written. Reads everything twice, as of
/// one moment and in constant memory but for the checkpoints.

public final class JournalCheck {

    /// @param rows rows read
    /// @param checkpoints checkpoints recomputed
    /// @param uncovered rows after the last checkpoint: chained within their streams, but the removal of a newest
    ///     row would not show yet
    /// @param findings what does not fit, in words, at most 100
    public record Result(long rows, long checkpoints, long uncovered, List<String> findings) {

        public boolean intact() {
            return findings.isEmpty();
        }
    }

    private static final String STREAMS =
            "SELECT " + JournalTable.COLUMNS + " FROM public.journal ORDER BY stream, version";

    private static final String POSITIONS = "SELECT position, digest FROM public.journal ORDER BY position";

    private static final String CHECKPOINTS = "SELECT " + JournalTable.COLUMNS + " FROM public.journal WHERE kind = '"
            + Checkpoints.KIND + "' ORDER BY position";

    private final Connection connection;
    private final Findings findings = new Findings();

    private JournalCheck(Connection connection) {
        this.connection = connection;
    }

    /// Holds the journal against itself: a row against the one before it, all of them against the checkpoints.
    ///
    /// @throws JournalFailure if the database cannot be read
    public static Result run(DataSource database) {
        return run(database, check -> {});
    }

    /// Holds the journal also against its copy in Kafka: whoever rewrites rows, chains and checkpoints alike cannot
    /// rewrite what others have read long since.
    ///
    /// @param kafka client settings, at least `bootstrap.servers`
    /// @param topic where the relay carries this journal
    /// @throws JournalFailure if the database cannot be read
    /// @throws KafkaException if the topic cannot be read
    public static Result run(DataSource database, Map<String, Object> kafka, String topic) {
        // read before the journal: what was published by then is in it
        PublishedCheckpoints published = PublishedCheckpoints.read(kafka, topic);
        return run(database, check -> published.compare(check.checkpointRows(), check.findings));
    }

    private interface More {
        void look(JournalCheck check) throws SQLException;
    }

    private static Result run(DataSource database, More more) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                JournalCheck check = new JournalCheck(connection);
                Result local = check.local();
                more.look(check);
                return new Result(local.rows(), local.checkpoints(), local.uncovered(), check.findings.inWords());
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private Result local() throws SQLException {
        long rows = chains();
        List<JournalCheckpointed> checkpoints = new ArrayList<>();
        for (JournalRow row : checkpointRows()) {
            try {
                checkpoints.add((JournalCheckpointed) EventCodec.read(row.kind(), row.payload()));
            } catch (IOException unreadable) {
                findings.add(row.stream() + ": version " + row.version() + " cannot be read");
            }
        }
        return new Result(rows, checkpoints.size(), roots(checkpoints), List.of());
    }

    private long chains() throws SQLException {
        long rows = 0;
        try (PreparedStatement select = connection.prepareStatement(STREAMS)) {
            select.setFetchSize(5_000);
            try (ResultSet result = select.executeQuery()) {
                String stream = "";
                int version = 0;
                byte[] previous = new byte[0];
                while (result.next()) {
                    JournalRow row = JournalTable.row(result);
                    if (!row.stream().equals(stream)) {
                        version = 0;
                        previous = new byte[0];
                    }
                    if (row.version() != version + 1) {
                        findings.add(row.stream() + ": version " + (version + 1) + " is missing");
                    } else if (!RowDigest.fits(previous, row)) {
                        findings.add(row.stream() + ": version " + row.version() + " is not as it was written");
                    }
                    stream = row.stream();
                    version = row.version();
                    previous = row.digest();
                    rows++;
                }
            }
        }
        return rows;
    }

    private List<JournalRow> checkpointRows() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CHECKPOINTS)) {
            return JournalTable.read(select);
        }
    }

    /// @return how many rows no checkpoint covers
    private long roots(List<JournalCheckpointed> checkpoints) throws SQLException {
        CheckpointRoots roots = new CheckpointRoots(checkpoints, findings);
        try (PreparedStatement select = connection.prepareStatement(POSITIONS)) {
            select.setFetchSize(10_000);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    roots.row(result.getLong(1), result.getBytes(2));
                }
            }
        }
        return roots.end();
    }

    /// What does not fit, in words.
    static final class Findings {

        private static final int NAMED_AT_MOST = 100;

        private final List<String> findings = new ArrayList<>();

        void add(String finding) {
            if (findings.size() < NAMED_AT_MOST) {
                findings.add(finding);
            }
        }

        List<String> inWords() {
            return Collections.unmodifiableList(findings);
        }
    }
}
