package io.zhuanhua.subsidy.rules.payout;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PayoutEvent.OrderBounced;
import io.zhuanhua.events.PayoutEvent.OrderPaid;
import io.zhuanhua.events.PayoutEvent.OrderRemoved;
import io.zhuanhua.events.PayoutEvent.PayoutCancelled;
import io.zhuanhua.events.PayoutEvent.PayoutConfirmed;
import io.zhuanhua.events.PayoutEvent.PayoutDrawnUp;
import io.zhuanhua.events.PayoutEvent.PayoutFetched;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One batch as its history left it.
///
/// @param drawnUpBy account of who put it together; also who took an order out of it
/// @param orders those that stand in it, by their ids, in the order of the file
/// @param links ids of the links that are used up
public record PayoutState(
        PayoutStatus status,
        @Nullable PayoutDrawnUp drawnUp,
        Set<String> drawnUpBy,
        Map<String, OrderState> orders,
        Set<String> links) {

    public static final PayoutState NONE = new PayoutState(PayoutStatus.NONE, null, Set.of(), Map.of(), Set.of());

    public static PayoutState of(List<Envelope> history) {
        PayoutState state = NONE;
        for (Envelope entry : history) {
            state = state.after((PayoutEvent) entry.event(), entry.actor().account());
        }
        return state;
    }

    /// @throws IllegalStateException while there is none
    public PayoutDrawnUp drawn() {
        if (drawnUp == null) {
            throw new IllegalStateException("no batch");
        }
        return drawnUp;
    }

    public LocalDate drawnUpOn() {
        return drawn().drawnUpOn();
    }

    public Optional<OrderState> order(String id) {
        return Optional.ofNullable(orders.get(id));
    }

    public List<OrderState> open() {
        return orders.values().stream().filter(order -> order.answer() == null).toList();
    }

    public Money sum() {
        return orders.values().stream().map(order -> order.order().amount()).reduce(Money.ZERO, Money::plus);
    }

    private PayoutState after(PayoutEvent event, String account) {
        return switch (event) {
            case PayoutDrawnUp e -> {
                Map<String, OrderState> all = new LinkedHashMap<>();
                e.orders().forEach(order -> all.put(order.order(), new OrderState(order, null)));
                yield new PayoutState(PayoutStatus.DRAWN_UP, e, Set.of(account), all, Set.of());
            }
            case OrderRemoved e -> {
                Map<String, OrderState> left = new LinkedHashMap<>(orders);
                left.remove(e.order());
                yield new PayoutState(PayoutStatus.DRAWN_UP, drawnUp, with(drawnUpBy, account), left, links);
            }
            case PayoutConfirmed e -> at(PayoutStatus.CONFIRMED);
            case PayoutCancelled e -> at(PayoutStatus.CANCELLED);
            case PayoutFetched e ->
                new PayoutState(
                        open().isEmpty() ? status : PayoutStatus.SENT,
                        drawnUp,
                        drawnUpBy,
                        orders,
                        with(links, e.link()));
            case OrderPaid e -> answered(e.order(), new OrderState.Paid(e.voucher(), e.paidOn()));
            case OrderBounced e -> answered(e.order(), new OrderState.Bounced(e.reason(), e.bouncedOn()));
        };
    }

    private PayoutState at(PayoutStatus next) {
        return new PayoutState(next, drawnUp, drawnUpBy, orders, links);
    }

    private PayoutState answered(String id, OrderState.Answer answer) {
        Map<String, OrderState> all = new LinkedHashMap<>(orders);
        OrderState before = orders.get(id);
        if (before != null) {
            all.put(id, new OrderState(before.order(), answer));
        }
        PayoutState next = new PayoutState(status, drawnUp, drawnUpBy, all, links);
        return next.open().isEmpty() ? next.at(PayoutStatus.ANSWERED) : next;
    }

    private static Set<String> with(Set<String> some, String one) {
        List<String> all = new ArrayList<>(some);
        all.add(one);
        return Set.copyOf(new TreeSet<>(all));
    }
}
