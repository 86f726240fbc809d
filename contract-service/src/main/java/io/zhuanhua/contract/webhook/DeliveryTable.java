package io.zhuanhua.contract.webhook;

import io.zhuanhua.contract.webhook.WebhookFeed.Listener;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.sql.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Deliveries as they lie in the queue and in the log.
final class DeliveryTable {

    private static final String LISTENERS =
            "SELECT id, unit, created_at FROM public.webhook WHERE disabled_at IS NULL ORDER BY id";
    private static final String ADD = "INSERT INTO public.webhook_delivery (id, webhook, event, kind, contract, body)"
            + " SELECT ?, id, ?, ?, ?, ? FROM public.webhook WHERE id = ? FOR KEY SHARE"
            + " ON CONFLICT (webhook, event) DO NOTHING";
    private static final String PING = "INSERT INTO webhook_delivery (id, webhook, kind, body) VALUES (?, ?, ?, ?)";
    private static final String SHOWN = """
            SELECT d.id, d.kind, d.contract, d.state, d.attempts, d.created_at,
                CASE WHEN d.state = 'DUE' THEN d.due_at END AS due_at, a.at, a.status, a.millis, a.failure
            FROM webhook_delivery d LEFT JOIN webhook_attempt a ON a.delivery = d.id AND a.number = d.attempts
            WHERE d.webhook = ?""";
    private static final String AGAIN =
            "UPDATE webhook_delivery SET state = 'DUE', tries = 0, due_at = now()" + " WHERE id = ? AND webhook = ?";

    private DeliveryTable() {}

    /// Subscriptions that are not switched off.
    static List<Listener> listeners(Connection connection) throws SQLException {
        return Rows.select(
                connection,
                LISTENERS,
                row -> new Listener(row.getString(1), CreditCode.parse(row.getString(2)), instant(row, 3)));
    }

    /// Once for each event, also if it is asked for again; not at all when the subscription is gone.
    static void add(Connection connection, String webhook, Envelope entry, String body) throws SQLException {
        String contract = entry.stream().substring("contract-".length());
        Rows.update(connection, ADD, fresh(), entry.id(), entry.kind(), contract, body, webhook);
    }

    static void ping(Connection connection, String id, String webhook, String body) throws SQLException {
        Rows.update(connection, PING, id, webhook, WebhookBody.PING, body);
    }

    static Optional<DeliveryItem> find(Connection connection, String webhook, String id) throws SQLException {
        return Rows.select(connection, SHOWN + " AND d.id = ?", DeliveryTable::item, webhook, id).stream()
                .findFirst();
    }

    /// Newest first.
    ///
    /// @param after id to go on after, empty from the newest
    static List<DeliveryItem> page(Connection connection, String webhook, String after, int rows) throws SQLException {
        String sql = SHOWN + " AND (? = '' OR d.id < ?) ORDER BY d.id DESC LIMIT ?";
        return Rows.select(connection, sql, DeliveryTable::item, webhook, after, after, rows);
    }

    /// It goes out once more, whatever became of it.
    static void again(Connection connection, String webhook, String id) throws SQLException {
        Rows.update(connection, AGAIN, id, webhook);
    }

    private static DeliveryItem item(ResultSet row) throws SQLException {
        return new DeliveryItem(
                row.getString("id"),
                row.getString("kind"),
                row.getString("contract"),
                DeliveryItem.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, 6),
                moment(row, "due_at"),
                moment(row, "at"),
                row.getObject("status", Integer.class),
                row.getObject("millis", Integer.class),
                row.getString("failure"));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /// An id for a new delivery.
    static String fresh() {
        return "msg_" + Ids.text();
    }
}
