package io.zhuanhua.journal;

import io.zhuanhua.events.AuditEvent.JournalCheckpointed;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/// Finds a row of the journal that was changed, removed or swapped after it was written. Reads everything once, in
/// constant memory.
public final class JournalCheck {

    private static final int NAMED_AT_MOST = 100;

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

    private final DataSource database;
    private final List<String> findings = new ArrayList<>();
    private long rows;

    private JournalCheck(DataSource database) {
        this.database = database;
    }

    /// @throws JournalFailure if the database cannot be read
    public static Result run(DataSource database) {
        try {
            return new JournalCheck(database).check();
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private Result check() throws SQLException {
        try (Connection connection = database.getConnection()) {
            chains(connection);
            List<JournalCheckpointed> checkpoints = checkpoints(connection);
            long covered = 0;
            for (JournalCheckpointed checkpoint : checkpoints) {
                compare(connection, checkpoint, covered);
                covered = checkpoint.lastPosition();
            }
            long uncovered =
                    RelayTable.number(connection, "SELECT count(*) FROM public.journal WHERE position > " + covered);
            return new Result(rows, checkpoints.size(), uncovered, List.copyOf(findings));
        }
    }

    private void chains(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + JournalTable.COLUMNS + " FROM public.journal ORDER BY stream, version")) {
            select.setFetchSize(5_000);
            try (ResultSet result = select.executeQuery()) {
                String stream = "";
                int version = 0;
                byte[] previous = new byte[0];
                while (result.next()) {
                    JournalRow row = JournalTable.row(result);
                    rows++;
                    if (!row.stream().equals(stream)) {
                        stream = row.stream();
                        version = 0;
                        previous = new byte[0];
                    }
                    version++;
                    if (row.version() != version) {
                        found(stream + ": version " + version + " is missing");
                        version = row.version();
                    } else if (!Arrays.equals(RowDigest.of(previous, row), row.digest())) {
                        found(stream + ": version " + version + " is not as it was written");
                    }
                    previous = row.digest();
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<JournalCheckpointed> checkpoints(Connection connection) throws SQLException {
        List<JournalCheckpointed> checkpoints = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT kind, payload FROM public.journal"
                        + " WHERE kind = 'journal.checkpointed' ORDER BY position");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                checkpoints.add((JournalCheckpointed) EventCodec.read(result.getString(1), result.getString(2)));
            }
        } catch (IOException defect) {
            throw new SQLException("a checkpoint cannot be read", defect);
        }
        return checkpoints;
    }

    private void compare(Connection connection, JournalCheckpointed checkpoint, long covered) throws SQLException {
        String range = "positions " + checkpoint.firstPosition() + " to " + checkpoint.lastPosition();
        if (checkpoint.firstPosition() != covered + 1) {
            found("the checkpoint over " + range + " does not follow the one before");
        }
        Checkpoints.Root root = Checkpoints.root(
                connection, checkpoint.algorithm(), checkpoint.firstPosition(), checkpoint.lastPosition());
        if (root.rows() != checkpoint.rows()) {
            found(range + ": " + checkpoint.rows() + " rows were there, now " + root.rows());
        } else if (!root.hex().equals(checkpoint.root())) {
            found(range + ": the rows are not those the checkpoint saw, or not in that order");
        }
    }

    private void found(String finding) {
        if (findings.size() < NAMED_AT_MOST) {
            findings.add(finding);
        }
    }
}
