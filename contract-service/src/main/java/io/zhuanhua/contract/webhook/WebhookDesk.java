package io.zhuanhua.contract.webhook;

import io.zhuanhua.contract.webhook.sending.Destinations;
import io.zhuanhua.contract.webhook.sending.Signatures;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Rows;
import io.zhuanhua.kit.vault.VaultKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// An agency's own subscriptions: nobody else sees or changes them, and somebody else's is the same as one that is not
/// there. Each command has its effect once.
@ApplicationScoped
public class WebhookDesk {

    private final DataSource database;
    private final Destinations destinations;
    private final VaultKeys keys;
    private final WebhookConfig config;
    private final Caller caller;

    WebhookDesk(DataSource database, Destinations destinations, VaultKeys keys, WebhookConfig config, Caller caller) {
        this.database = database;
        this.destinations = destinations;
        this.keys = keys;
        this.config = config;
        this.caller = caller;
    }

    /// Something done to one subscription.
    private interface Change<T> {
        T to(WebhookItem webhook, Connection connection) throws SQLException;
    }

    public WebhookSecret subscribe(Command command, AskedWebhook asked) {
        CreditCode unit = unit();
        URI url = destinations.parse("/url", asked.url());
        String fresh = Ids.text();
        String secret = Signatures.freshSecret();
        return Rows.inTransaction(database, connection -> {
            Optional<String> before = WebhookTable.repeated(connection, command, fresh);
            if (before.isPresent()) {
                return new WebhookSecret(found(connection, unit, before.get()), null);
            }
            boolean room = WebhookTable.count(connection, unit) < config.mostPerUnit();
            Refused.unless(room, WebhookProblem.WEBHOOKS_TOO_MANY, "", String.valueOf(config.mostPerUnit()));
            WebhookTable.add(connection, fresh, unit, url.toString(), keys.seal(secret, fresh));
            return new WebhookSecret(found(connection, unit, fresh), secret);
        });
    }

    /// Newest first.
    public Page<WebhookItem> list(Paging paging) {
        CreditCode unit = unit();
        String after = after(paging);
        List<WebhookItem> rows =
                Rows.inTransaction(database, connection -> WebhookTable.page(connection, unit, after, paging.fetch()));
        return Page.of(rows, paging, row -> row, row -> Cursor.of(row.id()));
    }

    /// @throws NotFoundException for any but the caller's own
    public WebhookItem show(String id) {
        CreditCode unit = unit();
        return Rows.inTransaction(database, connection -> found(connection, unit, id));
    }

    /// It and its log go, and nothing is sent any more.
    public void remove(Command command, String id) {
        CreditCode unit = unit();
        Rows.inTransaction(database, connection -> {
            if (WebhookTable.repeated(connection, command, id).isEmpty()) {
                WebhookTable.remove(connection, found(connection, unit, id).id());
            }
            return true;
        });
    }

    /// A new secret; the former one signs too for a while, so that the receiver can change over.
    public WebhookSecret rotate(Command command, String id) {
        String secret = Signatures.freshSecret();
        return change(id, (webhook, connection) -> {
            boolean fresh = WebhookTable.repeated(connection, command, id).isEmpty();
            if (fresh) {
                WebhookTable.rotate(connection, id, keys.seal(secret, id), config.overlap());
            }
            return new WebhookSecret(found(connection, unit(), id), fresh ? secret : null);
        });
    }

    /// Switched on again, as if it had never failed.
    public WebhookItem enable(Command command, String id) {
        return change(id, (webhook, connection) -> {
            if (WebhookTable.repeated(connection, command, id).isEmpty()) {
                WebhookTable.enable(connection, id);
            }
            return found(connection, unit(), id);
        });
    }

    /// A test goes out, like any delivery.
    public DeliveryItem ping(Command command, String id) {
        String fresh = DeliveryTable.fresh();
        String body = WebhookBody.ping(id, Clock.systemUTC().instant());
        return change(id, (webhook, connection) -> {
            Refused.unless(webhook.on(), WebhookProblem.WEBHOOK_DISABLED, "");
            Optional<String> before = WebhookTable.repeated(connection, command, fresh);
            if (before.isEmpty()) {
                DeliveryTable.ping(connection, fresh, id, body);
            }
            return delivery(connection, id, before.orElse(fresh));
        });
    }

    /// The log, newest first.
    public Page<DeliveryItem> deliveries(String id, Paging paging) {
        String after = after(paging);
        List<DeliveryItem> rows =
                change(id, (webhook, connection) -> DeliveryTable.page(connection, id, after, paging.fetch()));
        return Page.of(rows, paging, row -> row, row -> Cursor.of(row.id()));
    }

    /// A delivery goes out once more, under the same id.
    public DeliveryItem redeliver(Command command, String id, String delivery) {
        return change(id, (webhook, connection) -> {
            delivery(connection, id, delivery);
            Refused.unless(webhook.on(), WebhookProblem.WEBHOOK_DISABLED, "");
            if (WebhookTable.repeated(connection, command, delivery).isEmpty()) {
                DeliveryTable.again(connection, id, delivery);
            }
            return delivery(connection, id, delivery);
        });
    }

    private <T> T change(String id, Change<T> change) {
        CreditCode unit = unit();
        return Rows.inTransaction(database, connection -> change.to(found(connection, unit, id), connection));
    }

    private CreditCode unit() {
        caller.require(Role.AGENCY);
        @Nullable CreditCode unit = caller.unit();
        if (unit == null) {
            throw new ForbiddenException();
        }
        return unit;
    }

    private static String after(Paging paging) {
        return paging.after(1).map(cursor -> cursor.key(0)).orElse("");
    }

    private static WebhookItem found(Connection connection, CreditCode unit, String id) throws SQLException {
        return WebhookTable.find(connection, unit, plain(id)).orElseThrow(NotFoundException::new);
    }

    private static DeliveryItem delivery(Connection connection, String webhook, String id) throws SQLException {
        return DeliveryTable.find(connection, webhook, plain(id)).orElseThrow(NotFoundException::new);
    }

    /// PostgreSQL has no text with a zero in it, and so no such id.
    private static String plain(String id) {
        return id.replace("\0", " ");
    }
}
