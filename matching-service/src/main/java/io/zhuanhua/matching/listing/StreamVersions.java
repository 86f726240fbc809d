package io.zhuanhua.matching.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/// How far the lists of needs and offers have come: the version of every stream in them.
@ApplicationScoped
class StreamVersions {

    private static final String ALL = """
            SELECT 'need-' || need AS stream, version FROM match_listing.need
            UNION ALL SELECT 'offer-' || offer, version FROM match_listing.offer""";

    private final DataSource database;

    StreamVersions(DataSource database) {
        this.database = database;
    }

    /// Two marks are equal when nothing has come in between: rows are never removed and versions only grow.
    record Mark(long streams, long versions) {}

    Mark mark() {
        return query("SELECT count(*), coalesce(sum(version), 0) FROM (" + ALL + ") all_streams", rows -> {
            rows.next();
            return new Mark(rows.getLong(1), rows.getLong(2));
        });
    }

    /// Stream → version.
    Map<String, Integer> all() {
        return query(ALL, rows -> {
            Map<String, Integer> versions = new HashMap<>();
            while (rows.next()) {
                versions.put(rows.getString(1), rows.getInt(2));
            }
            return versions;
        });
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            return reading.of(rows);
        } catch (SQLException failure) {
            throw new IllegalStateException("the lists cannot be read", failure);
        }
    }
}
