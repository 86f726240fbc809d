package io.zhuanhua.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The SQL of the journal table: insert in sets, read streams. Nothing else writes it.
final class JournalTable {

    static final String COLUMNS = "id, stream, version, kind, kind_version, payload, command_key, command_ordinal,"
            + " command_digest, account, role, unit, causation, correlation, recorded_at, algorithm, digest";

    private static final String INSERT = "INSERT INTO public.journal (" + COLUMNS + ") SELECT * FROM unnest(?::uuid[],"
            + " ?::text[], ?::int[], ?::text[], ?::smallint[], ?::text[], ?::text[], ?::smallint[], ?::text[],"
            + " ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::bytea[])";

    private static final String OF_STREAMS = "SELECT " + COLUMNS
            + " FROM public.journal WHERE stream = ANY (?) OR command_key = ? ORDER BY stream, version";

    /// By the index, a stream after the other, whatever the planner knows of the table.
    private static final String SINCE = "SELECT newer.* FROM unnest(?::text[], ?::int[]) known (name, until),"
            + " LATERAL (SELECT " + COLUMNS + " FROM public.journal WHERE stream = name AND version > until"
            + " ORDER BY version OFFSET 0) newer";

    private static final String OF_COMMANDS = "SELECT found.* FROM unnest(?::text[]) wanted (key), LATERAL (SELECT "
            + COLUMNS + " FROM public.journal WHERE command_key = key OFFSET 0) found";

    private static final String OF_COMMAND =
            "SELECT " + COLUMNS + " FROM public.journal WHERE command_key = ? ORDER BY command_ordinal";

    private static final String HEAD =
            "SELECT " + COLUMNS + " FROM public.journal WHERE stream = ? ORDER BY version DESC LIMIT 1";

    private static final Comparator<JournalRow> ORDER =
            Comparator.comparing(JournalRow::stream).thenComparingInt(JournalRow::version);

    private JournalTable() {}

    /// Inserts all of them or none; by stream, so that two who insert at once wait for each other but never in a
    /// circle.
    static void insert(Connection connection, List<JournalRow> unordered) throws SQLException {
        List<JournalRow> rows = unordered.stream().sorted(ORDER).toList();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            set(insert, 1, "uuid", rows, JournalRow::id);
            texts(insert, 2, rows, JournalRow::stream);
            set(insert, 3, "int4", rows, JournalRow::version);
            texts(insert, 4, rows, JournalRow::kind);
            set(insert, 5, "int2", rows, JournalRow::kindVersion);
            texts(insert, 6, rows, JournalRow::payload);
            texts(insert, 7, rows, JournalRow::commandKey);
            set(insert, 8, "int2", rows, JournalRow::commandOrdinal);
            texts(insert, 9, rows, JournalRow::commandDigest);
            texts(insert, 10, rows, JournalRow::account);
            texts(insert, 11, rows, JournalRow::role);
            texts(insert, 12, rows, JournalRow::unit);
            set(insert, 13, "uuid", rows, JournalRow::causation);
            texts(insert, 14, rows, JournalRow::correlation);
            set(insert, 15, "timestamptz", rows, row -> row.recordedAt().toString());
            texts(insert, 16, rows, JournalRow::algorithm);
            set(insert, 17, "bytea", rows, JournalRow::digest);
            insert.executeUpdate();
        }
    }

    /// As an array of strings the driver sends them as they are; as one of objects it writes and escapes a text that
    /// the server has to take apart again.
    private static void texts(
            PreparedStatement statement,
            int index,
            List<JournalRow> rows,
            Function<JournalRow, @Nullable String> column)
            throws SQLException {
        @Nullable String[] values = new @Nullable String[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        statement.setArray(index, statement.getConnection().createArrayOf("text", values));
    }

    private static void set(
            PreparedStatement statement,
            int index,
            String type,
            List<JournalRow> rows,
            Function<JournalRow, @Nullable Object> column)
            throws SQLException {
        Object[] values = type.equals("bytea") ? new byte[rows.size()][] : new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        Array array = statement.getConnection().createArrayOf(type, values);
        statement.setArray(index, array);
    }

    /// The rows of these streams by version, and those of this command wherever they are. A name that no stream can
    /// have has none.
    static List<JournalRow> rows(Connection connection, Collection<String> streams, String commandKey)
            throws SQLException {
        Object[] names = streams.stream().filter(JournalRow::isStream).toArray();
        try (PreparedStatement select = connection.prepareStatement(OF_STREAMS)) {
            select.setArray(1, connection.createArrayOf("text", names));
            select.setString(2, commandKey);
            return read(select);
        }
    }

    /// What each stream has got beyond the version that is known of it: a stream after the other, by version.
    static List<JournalRow> since(Connection connection, Map<String, Integer> known) throws SQLException {
        List<String> streams =
                known.keySet().stream().filter(JournalRow::isStream).toList();
        try (PreparedStatement select = connection.prepareStatement(SINCE)) {
            select.setArray(1, connection.createArrayOf("text", streams.toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "int4", streams.stream().map(known::get).toArray()));
            return read(select);
        }
    }

    /// What these commands have recorded, in no particular order.
    static List<JournalRow> ofCommands(Connection connection, Set<String> keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_COMMANDS)) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            return read(select);
        }
    }

    static List<JournalRow> ofCommand(Connection connection, String commandKey) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_COMMAND)) {
            select.setString(1, commandKey);
            return read(select);
        }
    }

    static Set<String> streamsOf(Connection connection, String correlation) throws SQLException {
        Set<String> streams = new TreeSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT DISTINCT stream FROM public.journal WHERE correlation = ?")) {
            select.setString(1, correlation);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    streams.add(rows.getString(1));
                }
            }
        }
        return streams;
    }

    /// The newest row of a stream; null if there is none.
    static @Nullable JournalRow head(Connection connection, String stream) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setString(1, stream);
            List<JournalRow> rows = read(select);
            return rows.isEmpty() ? null : rows.getFirst();
        }
    }

    static List<JournalRow> read(PreparedStatement select) throws SQLException {
        List<JournalRow> rows = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    static JournalRow row(ResultSet result) throws SQLException {
        return new JournalRow(
                result.getObject(1, UUID.class),
                result.getString(2),
                result.getInt(3),
                result.getString(4),
                result.getInt(5),
                result.getString(6),
                result.getString(7),
                result.getInt(8),
                result.getString(9),
                result.getString(10),
                result.getString(11),
                result.getString(12),
                result.getObject(13, UUID.class),
                result.getString(14),
                result.getObject(15, OffsetDateTime.class).toInstant(),
                result.getString(16),
                result.getBytes(17));
    }
}
