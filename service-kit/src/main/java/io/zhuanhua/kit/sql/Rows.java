package io.zhuanhua.kit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Plain SQL. As values an enum stands for its code, a moment for the same moment in UTC, a collection of texts for
/// an array (`= ANY (?)`).
public final class Rows {

    private Rows() {}

    /// Something done on the database, all of it or nothing.
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// One row as a value.
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public static <T> T inTransaction(DataSource database, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the database cannot be read or written", failure);
        }
    }

    /// Rows changed.
    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    public static <T> List<T> select(Connection connection, String sql, Reading<T> reading, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return read(statement, reading);
        }
    }

    static <T> List<T> read(PreparedStatement select, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        }
        return found;
    }

    static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, value(statement, values[i]));
        }
    }

    private static @Nullable Object value(PreparedStatement statement, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> code.name();
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case Collection<?> many -> statement.getConnection().createArrayOf("text", many.toArray());
            default -> value;
        };
    }

    /// A moment in a column that may not be empty.
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// Texts in a column that may not be empty.
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
