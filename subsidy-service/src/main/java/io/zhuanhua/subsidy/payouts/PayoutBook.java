package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.subsidy.payouts.ShownPayout.ShownOrder;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.payout.OrderState;
import io.zhuanhua.subsidy.rules.payout.PayoutState;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Batches, each answered from its own stream and those of its applications.
@ApplicationScoped
public class PayoutBook {

    private final Journal journal;

    PayoutBook(Journal journal) {
        this.journal = journal;
    }

    /// @throws NotFoundException when there is none
    PayoutState get(PayoutId id) {
        return of(journal.read(Streams.payout(id)));
    }

    /// The batch within a decision that has asked for its stream.
    static PayoutState of(Histories histories, PayoutId id) {
        return of(histories.of(Streams.payout(id)));
    }

    /// The batch's stream and those of all its applications.
    static Set<String> streams(PayoutState batch) {
        Set<String> streams = new HashSet<>(Set.of(Streams.payout(batch.drawn().batch())));
        batch.drawn().orders().forEach(order -> streams.add(Streams.application(order.application())));
        return streams;
    }

    static Map<ApplicationId, ApplicationState> applications(Histories histories, PayoutState batch) {
        Map<ApplicationId, ApplicationState> states = new HashMap<>();
        batch.drawn()
                .orders()
                .forEach(order -> states.put(
                        order.application(),
                        ApplicationState.of(histories
                                .of(Streams.application(order.application()))
                                .entries())));
        return states;
    }

    public ShownPayout shown(PayoutId id) {
        PayoutState batch = get(id);
        Map<ApplicationId, ApplicationState> states = applications(journal.read(streams(batch)), batch);
        List<ShownOrder> orders = batch.orders().values().stream()
                .map(order -> order(order, states))
                .toList();
        return new ShownPayout(id, batch.status(), batch.drawnUpOn(), batch.sum(), orders);
    }

    private static ShownOrder order(OrderState one, Map<ApplicationId, ApplicationState> states) {
        ApplicationState.Claim claim = states.getOrDefault(one.order().application(), ApplicationState.NONE)
                .asked();
        return switch (one.answer()) {
            case null -> ShownOrder.of(one, claim, "OPEN", null, null, null);
            case OrderState.Paid paid -> ShownOrder.of(one, claim, "PAID", paid.on(), paid.voucher(), null);
            case OrderState.Bounced back ->
                ShownOrder.of(one, claim, "PAYMENT_BOUNCED", back.on(), null, back.reason());
        };
    }

    private static PayoutState of(History history) {
        if (history.isEmpty()) {
            throw new NotFoundException();
        }
        return PayoutState.of(history.entries());
    }
}
