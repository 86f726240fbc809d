package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/// The SQL of a reader's bookkeeping: how far it has got, where every stream stands, what was counted. Within the
/// schema of its projection (the transaction's search path) unless one is named.
final class ReaderTable {

    /// Where a stream stands with this reader.
    record Standing(int version, boolean parked) {

        static final Standing NEW = new Standing(0, false);
    }

    private static final String CLAIM = "UPDATE reader_offset AS o SET next_offset = c.reached"
            + " FROM unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[]) AS c (topic, part, believed, reached)"
            + " WHERE o.topic = c.topic AND o.part = c.part AND o.next_offset = c.believed";

    private static final String SAVE_STANDINGS = "INSERT INTO reader_stream (stream, version, parked)"
            + " SELECT * FROM unnest(?::text[], ?::int[], ?::bool[])"
            + " ON CONFLICT (stream) DO UPDATE SET version = EXCLUDED.version, parked = EXCLUDED.parked";

    private static final String COUNT = "INSERT INTO reader_count AS c (what, n) VALUES (?, ?)"
            + " ON CONFLICT (what) DO UPDATE SET n = c.n + EXCLUDED.n";

    private ReaderTable() {}

    static Map<TopicPartition, Long> offsets(Connection connection, String schema) throws SQLException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT topic, part, next_offset FROM " + schema + ".reader_offset");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                offsets.put(new TopicPartition(result.getString(1), result.getInt(2)), result.getLong(3));
            }
        }
        return offsets;
    }

    /// Makes sure there is an offset for each of them, 0 where none was.
    static void begin(Connection connection, Collection<TopicPartition> partitions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO reader_offset (topic, part, next_offset) VALUES (?, ?, 0) ON CONFLICT DO NOTHING")) {
            for (TopicPartition partition : partitions) {
                insert.setString(1, partition.topic());
                insert.setInt(2, partition.partition());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Moves the offsets from where this reader believes them to be to where it gets with this transaction. If another
    /// reader has moved them meanwhile it fails.
    static void claim(Connection connection, Map<TopicPartition, Long> believed, Map<TopicPartition, Long> reached)
            throws SQLException {
        List<TopicPartition> partitions = List.copyOf(reached.keySet());
        try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
            set(
                    update,
                    1,
                    "text",
                    partitions.stream().map(TopicPartition::topic).toArray());
            set(
                    update,
                    2,
                    "int4",
                    partitions.stream().map(TopicPartition::partition).toArray());
            set(
                    update,
                    3,
                    "int8",
                    partitions.stream()
                            .map(each -> believed.getOrDefault(each, 0L))
                            .toArray());
            set(update, 4, "int8", partitions.stream().map(reached::get).toArray());
            if (update.executeUpdate() != partitions.size()) {
                throw new SQLException("another reader has moved on: " + reached, "40001");
            }
        }
    }

    static Map<String, Standing> standings(Connection connection, Collection<String> streams) throws SQLException {
        return standingsOf(connection, "reader_stream", streams);
    }

    static Map<String, Standing> standings(Connection connection, String schema, Collection<String> streams)
            throws SQLException {
        return standingsOf(connection, schema + ".reader_stream", streams);
    }

    private static Map<String, Standing> standingsOf(Connection connection, String table, Collection<String> streams)
            throws SQLException {
        Map<String, Standing> standings = HashMap.newHashMap(streams.size());
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT stream, version, parked FROM " + table + " WHERE stream = ANY (?)")) {
            set(select, 1, "text", streams.toArray());
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    standings.put(result.getString(1), new Standing(result.getInt(2), result.getBoolean(3)));
                }
            }
        }
        return standings;
    }

    static void saveStandings(Connection connection, Map<String, Standing> moved) throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(SAVE_STANDINGS)) {
            set(upsert, 1, "text", moved.keySet().toArray());
            set(
                    upsert,
                    2,
                    "int4",
                    moved.values().stream().map(Standing::version).toArray());
            set(upsert, 3, "bool", moved.values().stream().map(Standing::parked).toArray());
            upsert.executeUpdate();
        }
    }

    /// Counters that survive a restart: `dead <reason>`, `duplicate`, `gap`, `discarded`.
    static void count(Connection connection, Map<String, Integer> counted) throws SQLException {
        if (counted.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(COUNT)) {
            for (Map.Entry<String, Integer> each : counted.entrySet()) {
                upsert.setString(1, each.getKey());
                upsert.setInt(2, each.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    static Map<String, Long> counts(Connection connection, String schema) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT what, n FROM " + schema + ".reader_count");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                counts.put(result.getString(1), result.getLong(2));
            }
        }
        return counts;
    }

    private static void set(PreparedStatement statement, int index, String type, Object[] values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
