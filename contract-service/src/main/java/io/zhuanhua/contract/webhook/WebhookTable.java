package io.zhuanhua.contract.webhook;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.JournalProblem;
import io.zhuanhua.kit.sql.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Subscriptions, each asked for together with the unit it belongs to.
final class WebhookTable {

    private static final String SHOWN = """
            SELECT id, url, created_at, CASE WHEN former_until > now() THEN former_until END AS former_until,
                failing_since, disabled_at, disabled_reason
            FROM webhook WHERE unit = ?""";
    private static final String ADD = "INSERT INTO webhook (id, unit, url, secret) VALUES (?, ?, ?, ?)";
    private static final String ROTATE = "UPDATE webhook SET former_secret = secret,"
            + " former_until = now() + ? * interval '1 millisecond', secret = ? WHERE id = ?";
    private static final String ENABLE =
            "UPDATE webhook SET disabled_at = NULL, disabled_reason = NULL, failing_since = NULL WHERE id = ?";
    private static final String CARRY_OUT =
            "INSERT INTO webhook_command (key, digest, result) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING";

    private WebhookTable() {}

    /// Notes that a command is being carried out, in the transaction that does it.
    ///
    /// @param result what its repetition is answered with
    /// @return empty when it is new, otherwise the result of the first time
    /// @throws Refused `IDEMPOTENCY_KEY_REUSED`
    static Optional<String> repeated(Connection connection, Command command, String result) throws SQLException {
        if (Rows.update(connection, CARRY_OUT, command.key(), command.bodyDigest(), result) > 0) {
            return Optional.empty();
        }
        String sql = "SELECT digest, result FROM webhook_command WHERE key = ?";
        List<String[]> first =
                Rows.select(connection, sql, row -> new String[] {row.getString(1), row.getString(2)}, command.key());
        boolean same = first.getFirst()[0].equals(command.bodyDigest());
        Refused.unless(same, JournalProblem.IDEMPOTENCY_KEY_REUSED, "");
        return Optional.of(first.getFirst()[1]);
    }

    /// Those who add to the same unit's subscriptions wait for each other until the transaction ends.
    static int count(Connection connection, CreditCode unit) throws SQLException {
        String lock = "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('webhooks ' || ?, 0))) AS taken";
        Rows.select(connection, lock, row -> row.getInt(1), unit.text());
        String count = "SELECT count(*) FROM webhook WHERE unit = ?";
        return Rows.select(connection, count, row -> row.getInt(1), unit.text()).getFirst();
    }

    static void add(Connection connection, String id, CreditCode unit, String url, String sealed) throws SQLException {
        Rows.update(connection, ADD, id, unit.text(), url, sealed);
    }

    static Optional<WebhookItem> find(Connection connection, CreditCode unit, String id) throws SQLException {
        return Rows.select(connection, SHOWN + " AND id = ?", WebhookTable::item, unit.text(), id).stream()
                .findFirst();
    }

    /// Newest first.
    ///
    /// @param after id to go on after, empty from the newest
    static List<WebhookItem> page(Connection connection, CreditCode unit, String after, int rows) throws SQLException {
        String sql = SHOWN + " AND (? = '' OR id < ?) ORDER BY id DESC LIMIT ?";
        return Rows.select(connection, sql, WebhookTable::item, unit.text(), after, after, rows);
    }

    /// The secret becomes the former one, and signs beside the new one for a while. One before it is forgotten.
    static void rotate(Connection connection, String id, String sealed, Duration overlap) throws SQLException {
        Rows.update(connection, ROTATE, overlap.toMillis(), sealed, id);
    }

    static void enable(Connection connection, String id) throws SQLException {
        Rows.update(connection, ENABLE, id);
    }

    /// Its deliveries go with it.
    static void remove(Connection connection, String id) throws SQLException {
        Rows.update(connection, "DELETE FROM webhook WHERE id = ?", id);
    }

    private static WebhookItem item(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("disabled_reason");
        return new WebhookItem(
                row.getString("id"),
                row.getString("url"),
                row.getTimestamp("created_at").toInstant(),
                DeliveryTable.moment(row, "former_until"),
                DeliveryTable.moment(row, "failing_since"),
                DeliveryTable.moment(row, "disabled_at"),
                reason == null ? null : WebhookItem.DisabledReason.valueOf(reason));
    }
}
