package io.zhuanhua.monitoring.fold;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Statements of one batch of events in their order; a run of the same statement is sent to the database at once.
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable PreparedStatement pending;

    Statements(Connection connection) {
        this.connection = connection;
    }

    /// @param values in the order of the question marks: text, dates, numbers, enums by name, collections as text
    /// arrays
    void add(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        if (pending != statement) {
            run();
            pending = statement;
        }
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, plain(values[place]));
        }
        statement.addBatch();
    }

    /// Sends what is still pending.
    void run() throws SQLException {
        PreparedStatement last = pending;
        pending = null;
        if (last != null) {
            last.executeBatch();
        }
    }

    private @Nullable Object plain(@Nullable Object value) throws SQLException {
        return switch (value) {
            case Collection<?> texts ->
                connection.createArrayOf(
                        "text", texts.stream().map(String::valueOf).toArray());
            case Enum<?> constant -> constant.name();
            case io.zhuanhua.events.Text text -> text.text();
            case io.zhuanhua.events.Money money -> money.yuan();
            case null -> null;
            case Object other -> other;
        };
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
