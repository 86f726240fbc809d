package io.zhuanhua.kit.export;

import io.zhuanhua.kit.sql.Query;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The rows of one query, read through a cursor of the database: at most [#FETCH] are here at a time, and the database
/// makes no more than are asked for.
public record CursorRows(DataSource database, Query query, Shown shown) implements Rows {

    /// Rows read at a time.
    public static final int FETCH = 500;

    /// One row of the database as cells.
    @FunctionalInterface
    public interface Shown {
        /// @param number of the row, from 1
        List<@Nullable Object> cells(ResultSet row, int number) throws SQLException;
    }

    @Override
    public void each(Taker taker) throws IOException {
        try (Connection connection = database.getConnection()) {
            // without a transaction there is no cursor, and the driver would read everything
            connection.setAutoCommit(false);
            try {
                read(connection, taker);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IOException("the rows could not be read", failure);
        }
    }

    private void read(Connection connection, Taker taker) throws SQLException, IOException {
        try (PreparedStatement select = query.prepare(connection)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                for (int number = 1; rows.next(); number++) {
                    taker.row(shown.cells(rows, number));
                }
            }
        }
    }
}
