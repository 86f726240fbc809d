package io.zhuanhua.journal;

import io.zhuanhua.journal.Sorting.Aside;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// The SQL of what a reader has put aside, within the schema of its projection.
final class ParkedTable {

    /// A record put aside; read again from its topic when it is replayed.
    record Parked(long id, String stream, int version, TopicPartition partition, long offset) {}

    private static final int LONGEST_REASON = 1_000;

    private static final String INSERT = "INSERT INTO reader_parked (stream, version, kind, topic, part,"
            + " record_offset, reason) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String LISTED = "SELECT id, stream, version, kind,"
            + " topic || '/' || part || '/' || record_offset, reason, parked_at FROM ";

    private ParkedTable() {}

    static void park(Connection connection, List<Aside> aside) throws SQLException {
        if (aside.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Aside each : aside) {
                insert.setString(1, each.received().stream());
                insert.setInt(2, each.received().version());
                insert.setString(3, storable(each.received().kind()));
                insert.setString(4, each.received().record().topic());
                insert.setInt(5, each.received().record().partition());
                insert.setLong(6, each.received().record().offset());
                insert.setString(7, storable(each.reason()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Which versions of these streams are put aside.
    static Map<String, Set<Integer>> versions(Connection connection, Collection<String> streams) throws SQLException {
        Map<String, Set<Integer>> versions = new HashMap<>();
        if (streams.isEmpty()) {
            return versions;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT stream, version FROM reader_parked WHERE stream = ANY (?)")) {
            select.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    versions.computeIfAbsent(result.getString(1), any -> new HashSet<>())
                            .add(result.getInt(2));
                }
            }
        }
        return versions;
    }

    /// What is put aside of one stream, oldest version first.
    static List<Parked> of(Connection connection, String stream) throws SQLException {
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

    /// Every stream with something put aside.
    static List<String> streams(Connection connection, String schema) throws SQLException {
        List<String> streams = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT DISTINCT stream FROM " + schema + ".reader_parked ORDER BY 1");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                streams.add(result.getString(1));
            }
        }
        return streams;
    }

    static void unpark(Connection connection, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM reader_parked WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    static void explain(Connection connection, long id, String reason) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE reader_parked SET reason = ? WHERE id = ?")) {
            update.setString(1, storable(reason));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /// What operators see, oldest first.
    static List<ParkedEvent> list(Connection connection, String schema) throws SQLException {
        List<ParkedEvent> parked = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement(LISTED + schema + ".reader_parked ORDER BY id LIMIT 500");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                parked.add(new ParkedEvent(
                        result.getLong(1),
                        result.getString(2),
                        result.getInt(3),
                        result.getString(4),
                        result.getString(5),
                        result.getString(6),
                        result.getObject(7, OffsetDateTime.class).toInstant()));
            }
        }
        return parked;
    }

    /// A text as the database takes it: without NUL and broken characters, and not endless.
    private static String storable(String text) {
        String whole = text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text;
        return new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
    }
}
