package io.zhuanhua.monitoring.figures;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a query, read column by column in their order.
final class Rows {

    private final ResultSet row;
    private int column;

    private Rows(ResultSet row) {
        this.row = row;
    }

    /// What one row becomes.
    interface Reading<T> {
        T of(Rows row) throws SQLException;
    }

    static <T> List<T> of(Connection connection, String sql, Reading<T> reading) throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                all.add(reading.of(new Rows(result)));
            }
        }
        return List.copyOf(all);
    }

    String text() throws SQLException {
        return row.getString(++column);
    }

    @Nullable
    String maybeText() throws SQLException {
        return row.getString(++column);
    }

    LocalDate date() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }

    @Nullable
    LocalDate maybeDate() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }

    BigDecimal amount() throws SQLException {
        return row.getBigDecimal(++column);
    }

    @Nullable
    BigDecimal maybeAmount() throws SQLException {
        return row.getBigDecimal(++column);
    }

    int number() throws SQLException {
        return row.getInt(++column);
    }

    boolean yes() throws SQLException {
        return row.getBoolean(++column);
    }

    List<String> texts() throws SQLException {
        Object[] all = (Object[]) row.getArray(++column).getArray();
        return Stream.of(all).map(String::valueOf).toList();
    }
}
