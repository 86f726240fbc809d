package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// The SQL of a reader's bookkeeping, within the schema of its projection (the transaction's search path).
final class ReaderTable {

    /// Where a stream stands with this reader.
    record Standing(int version, boolean parked) {

        static final Standing NEW = new Standing(0, false);
    }

    /// A record put aside; read again from its topic when it is replayed.
    record Parked(long id, String stream, int version, TopicPartition partition, long offset) {}

    private ReaderTable() {}

    static Map<TopicPartition, Long> offsets(Connection connection) throws SQLException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT topic, part, next_offset FROM reader_offset");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                offsets.put(new TopicPartition(result.getString(1), result.getInt(2)), result.getLong(3));
            }
        }
        return offsets;
    }

    /// Moves the offsets from what this reader believes to what it has handled. If another reader has moved them
    /// meanwhile nothing fits, and the transaction must not commit.
    static void advance(Connection connection, Map<TopicPartition, Long> believed, Map<TopicPartition, Long> reached)
            throws SQLException {
        String sql = "INSERT INTO reader_offset AS o (topic, part, next_offset) VALUES (?, ?, ?)"
                + " ON CONFLICT (topic, part) DO UPDATE SET next_offset = EXCLUDED.next_offset"
                + " WHERE o.next_offset = ?";
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (Map.Entry<TopicPartition, Long> each : reached.entrySet()) {
                upsert.setString(1, each.getKey().topic());
                upsert.setInt(2, each.getKey().partition());
                upsert.setLong(3, each.getValue());
                upsert.setLong(4, believed.getOrDefault(each.getKey(), 0L));
                if (upsert.executeUpdate() != 1) {
                    throw new SQLException("another reader has moved on " + each.getKey(), "40001");
                }
            }
        }
    }

    static Map<String, Standing> standings(Connection connection, Collection<String> streams) throws SQLException {
        Map<String, Standing> standings = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT stream, version, parked FROM reader_stream WHERE stream = ANY (?)")) {
            select.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    standings.put(result.getString(1), new Standing(result.getInt(2), result.getBoolean(3)));
                }
            }
        }
        return standings;
    }

    static void saveStandings(Connection connection, Map<String, Standing> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO reader_stream (stream, version, parked)"
                + " SELECT * FROM unnest(?::text[], ?::int[], ?::bool[])"
                + " ON CONFLICT (stream) DO UPDATE SET version = EXCLUDED.version, parked = EXCLUDED.parked";
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            Object[] streams = changed.keySet().toArray();
            upsert.setArray(1, connection.createArrayOf("text", streams));
            upsert.setArray(
                    2,
                    connection.createArrayOf(
                            "int4",
                            changed.values().stream().map(Standing::version).toArray()));
            upsert.setArray(
                    3,
                    connection.createArrayOf(
                            "bool",
                            changed.values().stream().map(Standing::parked).toArray()));
            upsert.executeUpdate();
        }
    }

    static void park(
            Connection connection, ConsumerRecord<?, ?> record, String stream, int version, String kind, String reason)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO reader_parked (stream, version, kind, topic, part,"
                        + " record_offset, reason) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, stream);
            insert.setInt(2, version);
            insert.setString(3, kind);
            insert.setString(4, record.topic());
            insert.setInt(5, record.partition());
            insert.setLong(6, record.offset());
            insert.setString(7, reason.substring(0, Math.min(reason.length(), 1_000)));
            insert.executeUpdate();
        }
    }

    /// What is parked of one stream, oldest version first.
    static List<Parked> parked(Connection connection, String stream) throws SQLException {
        List<Parked> parked = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT id, stream, version, topic, part,"
                + " record_offset FROM reader_parked WHERE stream = ? ORDER BY version, id")) {
            select.setString(1, stream);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    TopicPartition partition = new TopicPartition(result.getString(4), result.getInt(5));
                    parked.add(new Parked(
                            result.getLong(1), result.getString(2), result.getInt(3), partition, result.getLong(6)));
                }
            }
        }
        return parked;
    }

    static void unpark(Connection connection, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM reader_parked WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    /// Counters that survive a restart: `dead <reason>`, `duplicate`, `gap`.
    static void count(Connection connection, Map<String, Integer> counted) throws SQLException {
        String sql = "INSERT INTO reader_count AS c (what, n) VALUES (?, ?)"
                + " ON CONFLICT (what) DO UPDATE SET n = c.n + EXCLUDED.n";
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Integer> each : counted.entrySet()) {
                upsert.setString(1, each.getKey());
                upsert.setInt(2, each.getValue());
                upsert.executeUpdate();
            }
        }
    }

    static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new java.util.TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT what, n FROM reader_count");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                counts.put(result.getString(1), result.getLong(2));
            }
        }
        return counts;
    }
}
