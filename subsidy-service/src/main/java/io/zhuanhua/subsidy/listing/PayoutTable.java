package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PayoutEvent.OrderBounced;
import io.zhuanhua.events.PayoutEvent.OrderPaid;
import io.zhuanhua.events.PayoutEvent.OrderRemoved;
import io.zhuanhua.events.PayoutEvent.PaymentOrder;
import io.zhuanhua.events.PayoutEvent.PayoutCancelled;
import io.zhuanhua.events.PayoutEvent.PayoutConfirmed;
import io.zhuanhua.events.PayoutEvent.PayoutDrawnUp;
import io.zhuanhua.events.PayoutEvent.PayoutFetched;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.subsidy.rules.payout.PayoutStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Writes the list of payout batches, in the schema of the projection.
final class PayoutTable {

    private static final String SUMS = "UPDATE payout SET orders = o.orders, amount = o.amount, open = o.open,"
            + " status = CASE WHEN status = 'SENT' AND o.open = 0 THEN 'ANSWERED' ELSE status END"
            + " FROM (SELECT count(*) AS orders, coalesce(sum(amount), 0) AS amount,"
            + " count(*) FILTER (WHERE result = 'OPEN') AS open FROM payment_order WHERE batch = ?) o WHERE batch = ?";

    private PayoutTable() {}

    static void take(Connection connection, PayoutEvent event) throws SQLException {
        String batch = event.batch().text();
        switch (event) {
            case PayoutDrawnUp e -> {
                Money sum = e.orders().stream().map(PaymentOrder::amount).reduce(Money.ZERO, Money::plus);
                update(
                        connection,
                        "INSERT INTO payout (batch, drawn_up_on, status, orders, amount, open)"
                                + " VALUES (?, ?, 'DRAWN_UP', ?, ?, ?)",
                        batch,
                        e.drawnUpOn(),
                        e.orders().size(),
                        sum.yuan(),
                        e.orders().size());
                for (PaymentOrder order : e.orders()) {
                    update(
                            connection,
                            "INSERT INTO payment_order (payment_order, batch, amount) VALUES (?, ?, ?)",
                            order.order(),
                            batch,
                            order.amount().yuan());
                }
            }
            case OrderRemoved e -> {
                update(connection, "DELETE FROM payment_order WHERE payment_order = ?", e.order());
                stands(connection, e.batch(), PayoutStatus.DRAWN_UP);
                update(connection, SUMS, batch, batch);
            }
            case PayoutConfirmed e -> stands(connection, e.batch(), PayoutStatus.CONFIRMED);
            case PayoutCancelled e -> stands(connection, e.batch(), PayoutStatus.CANCELLED);
            case PayoutFetched e -> stands(connection, e.batch(), PayoutStatus.SENT);
            case OrderPaid e -> answered(connection, e.batch(), e.order(), "PAID");
            case OrderBounced e -> answered(connection, e.batch(), e.order(), "PAYMENT_BOUNCED");
        }
    }

    private static void answered(Connection connection, PayoutId batch, String order, String result)
            throws SQLException {
        update(connection, "UPDATE payment_order SET result = ? WHERE payment_order = ?", result, order);
        update(connection, SUMS, batch.text(), batch.text());
    }

    private static void stands(Connection connection, PayoutId batch, PayoutStatus status) throws SQLException {
        update(
                connection,
                "UPDATE payout SET status = ? WHERE batch = ? AND status <> 'ANSWERED'",
                status.name(),
                batch.text());
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
