package io.zhuanhua.contract.webhook.sending;

import io.zhuanhua.contract.webhook.WebhookConfig;
import io.zhuanhua.kit.sql.Rows;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The queue of the sender. A subscription is claimed for as long as an attempt can take, so that of all replicas one
/// sends to it, one delivery after the other; killed in between, it is let go by itself and the same delivery goes out
/// again, under the same id.
@Singleton
class Deliveries {

    private static final String CLAIM = """
            WITH next AS (
                SELECT w.id AS webhook, (
                    SELECT d.id FROM webhook_delivery d WHERE d.webhook = w.id AND d.state = 'DUE' AND d.due_at <= now()
                    ORDER BY d.due_at, d.id LIMIT 1) AS delivery
                FROM webhook w
                WHERE w.disabled_at IS NULL AND w.busy_until <= now() AND EXISTS (
                    SELECT FROM webhook_delivery d WHERE d.webhook = w.id AND d.state = 'DUE' AND d.due_at <= now())
                ORDER BY w.busy_until LIMIT 1 FOR UPDATE OF w SKIP LOCKED)
            UPDATE webhook w SET busy_until = now() + ? * interval '1 millisecond'
            FROM next JOIN webhook_delivery d ON d.id = next.delivery
            WHERE w.id = next.webhook
            RETURNING d.id, w.id AS webhook, w.url, d.body, d.tries, w.secret,
                CASE WHEN w.former_until > now() THEN w.former_secret END AS former
            """;
    private static final String FREE = "UPDATE webhook SET busy_until = now() WHERE id = ?";
    private static final String MARK =
            "UPDATE webhook_delivery SET state = ?, attempts = attempts + 1, tries = tries + 1,"
                    + " due_at = now() + ? * interval '1 millisecond' WHERE id = ? AND state = 'DUE' RETURNING attempts";
    private static final String LOG =
            "INSERT INTO webhook_attempt (delivery, number, status, millis, failure) VALUES (?, ?, ?, ?, ?)";
    private static final String WELL = "UPDATE webhook SET failing_since = NULL WHERE id = ?";
    private static final String FAILING =
            "UPDATE webhook SET failing_since = coalesce(failing_since, now()) WHERE id = ?";
    private static final String DISABLE = "UPDATE webhook SET disabled_at = now(), disabled_reason = ?"
            + " WHERE id = ? AND disabled_at IS NULL AND (? OR failing_since <= now() - ? * interval '1 millisecond')";
    private static final String GIVE_UP =
            "UPDATE webhook_delivery SET state = 'GIVEN_UP' WHERE webhook = ? AND state = 'DUE'";
    private static final String FORGET = "DELETE FROM webhook_delivery"
            + " WHERE state <> 'DUE' AND created_at < now() - ? * interval '1 millisecond'";

    private final DataSource database;
    private final WebhookConfig config;
    private final Waits waits;

    Deliveries(DataSource database, WebhookConfig config) {
        this.database = database;
        this.config = config;
        this.waits = new Waits(config.firstWait(), config.longestWait(), config.mostAttempts());
    }

    /// The next one, claimed for twice the time an attempt may take.
    Optional<Due> claim() {
        long claimed = config.timeout().multipliedBy(2).toMillis();
        return Rows.inTransaction(database, connection -> Rows.select(connection, CLAIM, Deliveries::due, claimed))
                .stream()
                .findFirst();
    }

    private static Due due(ResultSet row) throws SQLException {
        String webhook = row.getString("webhook");
        @Nullable String former = row.getString("former");
        List<String> secrets =
                former == null ? List.of(row.getString("secret")) : List.of(row.getString("secret"), former);
        URI url = URI.create(row.getString("url"));
        return new Due(row.getString("id"), webhook, url, row.getString("body"), row.getInt("tries"), secrets);
    }

    /// Writes down how it went, and what follows from it.
    void mark(Due due, Attempt attempt) {
        int tries = due.tries() + 1;
        String state = attempt.wentWell() ? "DELIVERED" : waits.isOver(tries) ? "GIVEN_UP" : "DUE";
        Duration wait = waits.after(tries, ThreadLocalRandom.current().nextDouble());
        Rows.inTransaction(database, connection -> {
            // the subscription before its deliveries, as everywhere: so that nobody waits for each other
            Rows.update(connection, FREE, due.webhook());
            List<Integer> number =
                    Rows.select(connection, MARK, row -> row.getInt(1), state, wait.toMillis(), due.id());
            if (!number.isEmpty()) {
                @Nullable Failure failure = attempt.failure();
                @Nullable String why = failure == null ? null : failure.name();
                Rows.update(connection, LOG, due.id(), number.getFirst(), attempt.status(), attempt.millis(), why);
            }
            follow(connection, due.webhook(), attempt);
            return true;
        });
    }

    private void follow(Connection connection, String webhook, Attempt attempt) throws SQLException {
        if (attempt.wentWell()) {
            Rows.update(connection, WELL, webhook);
            return;
        }
        Rows.update(connection, FAILING, webhook);
        boolean gone = attempt.isGone();
        long patience = config.disableAfter().toMillis();
        if (Rows.update(connection, DISABLE, gone ? "GONE" : "FAILING", webhook, gone, patience) > 0) {
            Rows.update(connection, GIVE_UP, webhook);
        }
    }

    /// Drops what has ended long ago.
    int forget() {
        long kept = config.keep().toMillis();
        return Rows.inTransaction(database, connection -> Rows.update(connection, FORGET, kept));
    }
}
