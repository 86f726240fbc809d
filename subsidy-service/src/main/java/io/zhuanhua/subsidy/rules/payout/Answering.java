package io.zhuanhua.subsidy.rules.payout;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.PaymentStep.PaymentBounced;
import io.zhuanhua.events.PayoutEvent.OrderBounced;
import io.zhuanhua.events.PayoutEvent.OrderPaid;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.payout.OrderState.Answer;
import io.zhuanhua.subsidy.rules.payout.OrderState.Bounced;
import io.zhuanhua.subsidy.rules.payout.OrderState.Paid;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Paying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The bank answers an order: once. The same answer again changes nothing, another one is refused.
public final class Answering {

    private Answering() {}

    /// The order that is answered.
    ///
    /// @throws Refused `ORDER_UNKNOWN`; `PAYOUT_NOT_SENT` before the treasury had the file
    public static OrderState order(PayoutState batch, String order) {
        OrderState one = batch.order(order).orElseThrow(() -> new Refused(SubsidyProblem.ORDER_UNKNOWN, "/order"));
        boolean sent = batch.status() == PayoutStatus.SENT || batch.status() == PayoutStatus.ANSWERED;
        Refused.unless(sent, SubsidyProblem.PAYOUT_NOT_SENT, "");
        return one;
    }

    /// Whether the order has that answer already.
    ///
    /// @throws Refused `ORDER_ANSWERED` when it has another one
    public static boolean isKnown(OrderState one, Answer answer) {
        Answer before = one.answer();
        Refused.unless(before == null || before.equals(answer), SubsidyProblem.ORDER_ANSWERED, "/order");
        return before != null;
    }

    /// @param used whether the voucher has paid something already
    /// @param budget of the year of the payment
    /// @throws Refused `ORDER_ANSWERED`, and what [Paying#paid] refuses
    public static List<DomainEvent> paid(
            PayoutId batch,
            OrderState one,
            ApplicationState state,
            Paid answer,
            boolean used,
            BudgetLedger budget,
            LocalDate today) {
        if (isKnown(one, answer)) {
            return List.of();
        }
        checkSent(one, state);
        List<DomainEvent> events = new ArrayList<>();
        events.add(new OrderPaid(batch, one.order().order(), answer.voucher(), answer.on()));
        events.addAll(Paying.paid(state, answer.voucher(), used, budget, answer.on(), today));
        return events;
    }

    /// The application waits for a new order; what it holds of cap and budget stays held.
    ///
    /// @throws Refused `ORDER_ANSWERED`, `PAID_IN_FUTURE`
    public static List<DomainEvent> bounced(
            PayoutId batch, OrderState one, ApplicationState state, Bounced answer, LocalDate today) {
        if (isKnown(one, answer)) {
            return List.of();
        }
        checkSent(one, state);
        Refused.unless(!answer.on().isAfter(today), SubsidyProblem.PAID_IN_FUTURE, "/date", today.toString());
        String order = one.order().order();
        return List.of(
                new OrderBounced(batch, order, answer.reason(), answer.on()),
                new PaymentBounced(one.order().application(), batch, order, answer.reason(), answer.on()));
    }

    private static void checkSent(OrderState one, ApplicationState state) {
        boolean due = state.status() == ApplicationStatus.PAYMENT_SENT
                && one.order().order().equals(state.payout().order());
        Refused.unless(due, SubsidyProblem.ORDER_ANSWERED, "/order");
    }
}
