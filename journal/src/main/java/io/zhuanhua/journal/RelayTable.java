package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The SQL of the relay: what to send next, how far it has got, which transactions still run.
final class RelayTable {

    /// A row and where it stands.
    record Positioned(long position, JournalRow row) {}

    private static final String COLUMNS = "j." + JournalTable.COLUMNS.replace(", ", ", j.") + ", j.position";

    private static final String AFTER =
            "SELECT " + COLUMNS + " FROM public.journal j WHERE j.position > ? ORDER BY j.position LIMIT ?";

    /// One statement, hence one snapshot: a late row is never overtaken by a later one of its stream.
    private static final String AFTER_AND_MISSING = "SELECT * FROM (SELECT " + COLUMNS
            + " FROM public.journal j WHERE j.position > ? UNION ALL SELECT " + COLUMNS
            + " FROM unnest(?::bigint[], ?::bigint[]) AS missing (f, t)"
            + " JOIN public.journal j ON j.position BETWEEN missing.f AND missing.t) AS due ORDER BY position LIMIT ?";

    private static final String WRITERS = "SELECT virtualtransaction FROM pg_locks WHERE locktype = 'relation'"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND relation = 'public.journal'::regclass AND mode = 'RowExclusiveLock'";

    private RelayTable() {}

    static List<Positioned> due(Connection connection, long seen, Missing missing, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(missing.isEmpty() ? AFTER : AFTER_AND_MISSING)) {
            select.setLong(1, seen);
            if (missing.isEmpty()) {
                select.setInt(2, limit);
            } else {
                select.setArray(2, connection.createArrayOf("int8", missing.starts()));
                select.setArray(3, connection.createArrayOf("int8", missing.ends()));
                select.setInt(4, limit);
            }
            List<Positioned> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(new Positioned(result.getLong(18), JournalTable.row(result)));
                }
            }
            return rows;
        }
    }

    /// The transactions that are writing the journal now. One that inserts holds this lock before it takes a position
    /// and until its rows are visible.
    static Set<String> writers(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WRITERS);
                ResultSet result = select.executeQuery()) {
            Set<String> writers = new HashSet<>();
            while (result.next()) {
                writers.add(result.getString(1));
            }
            return writers;
        }
    }

    static void saveProgress(Connection connection, long seen, Missing missing) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE public.relay_progress SET seen = ?, missing = ?")) {
            update.setLong(1, seen);
            update.setArray(2, connection.createArrayOf("int8", missing.flat()));
            update.executeUpdate();
        }
    }

    /// Reads the progress; ranges missing then belong to transactions that still write or have ended by now.
    static long loadProgress(Connection connection, Missing into) throws SQLException {
        Set<String> owners = writers(connection);
        try (PreparedStatement select = connection.prepareStatement("SELECT seen, missing FROM public.relay_progress");
                ResultSet result = select.executeQuery()) {
            if (!result.next()) {
                throw new SQLException("relay_progress has lost its row");
            }
            Long[] flat = (Long[]) result.getArray(2).getArray();
            for (int i = 0; i < flat.length; i += 2) {
                into.add(flat[i], flat[i + 1], owners);
            }
            return result.getLong(1);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
