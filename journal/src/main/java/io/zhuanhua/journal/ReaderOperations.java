package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// What operators see of a reader's bookkeeping.
final class ReaderOperations {

    private ReaderOperations() {}

    static List<ParkedEvent> list(Connection connection) throws SQLException {
        List<ParkedEvent> parked = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT id, stream, version, kind, topic || '/' ||"
                        + " part || '/' || record_offset, reason, parked_at FROM reader_parked ORDER BY id LIMIT 500");
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
}
