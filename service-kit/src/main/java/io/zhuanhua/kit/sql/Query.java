package io.zhuanhua.kit.sql;

import io.zhuanhua.kit.list.Paging;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// A question to the tables, put together condition by condition, each beside its values, so that what a client sends
/// is only ever a value. Parameters are `?`; enums, moments and collections may be values (see [Rows]).
///
/// ```java
/// List<NeedRow> rows = Query.of("SELECT * FROM match_listing.need")
///         .where("status = ?", status)
///         .newest(paging, "registered_on", "need")
///         .list(database, NeedRow::new);
/// ```
public final class Query {

    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String order = "";
    private int most;

    private Query(String select) {
        this.select = select;
    }

    /// @param select all that stands before `WHERE`
    public static Query of(String select, Object... with) {
        Query query = new Query(select);
        query.values.addAll(List.of(with));
        return query;
    }

    /// All conditions must hold.
    public Query where(String condition, Object... with) {
        conditions.add("(" + condition + ")");
        values.addAll(List.of(with));
        return this;
    }

    public Query orderBy(String by) {
        order = by;
        return this;
    }

    public Query limit(int rows) {
        most = rows;
        return this;
    }

    /// One page, newest first: behind the place of the cursor, whose keys are `day` and `key`, and one row more than is
    /// shown.
    ///
    /// @throws io.zhuanhua.events.Refused `CURSOR_INVALID`, `LIMIT_INVALID`
    public Query newest(Paging paging, String day, String key) {
        paging.after(2).ifPresent(last -> where("(" + day + ", " + key + ") < (?, ?)", last.date(0), last.key(1)));
        return orderBy(day + " DESC, " + key + " DESC").limit(paging.fetch());
    }

    /// Ready to be asked on that connection.
    public PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql());
        Rows.fill(statement, values.toArray());
        return statement;
    }

    private String sql() {
        StringBuilder sql = new StringBuilder(select);
        if (!conditions.isEmpty()) {
            sql.append(" WHERE ").append(String.join(" AND ", conditions));
        }
        if (!order.isEmpty()) {
            sql.append(" ORDER BY ").append(order);
        }
        if (most > 0) {
            sql.append(" LIMIT ").append(most);
        }
        return sql.toString();
    }

    /// @throws IllegalStateException if the database does not answer
    public <T> List<T> list(DataSource database, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection)) {
            return Rows.read(select, reading);
        } catch (SQLException failure) {
            throw new IllegalStateException("the database cannot be read", failure);
        }
    }

    /// The first of them, if there is any.
    public <T> Optional<T> first(DataSource database, Rows.Reading<T> reading) {
        return limit(1).list(database, reading).stream().findFirst();
    }
}
