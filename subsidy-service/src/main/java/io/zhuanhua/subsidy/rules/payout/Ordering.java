package io.zhuanhua.subsidy.rules.payout;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.PaymentStep.PaymentSent;
import io.zhuanhua.events.PaymentStep.SubsidyScheduled;
import io.zhuanhua.events.PaymentStep.SubsidyUnscheduled;
import io.zhuanhua.events.PayoutEvent.OrderRemoved;
import io.zhuanhua.events.PayoutEvent.PaymentOrder;
import io.zhuanhua.events.PayoutEvent.PayoutCancelled;
import io.zhuanhua.events.PayoutEvent.PayoutConfirmed;
import io.zhuanhua.events.PayoutEvent.PayoutDrawnUp;
import io.zhuanhua.events.PayoutEvent.PayoutFetched;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// A batch until the treasury has its file. Whether each application may be paid is asked outside, of the record.
public final class Ordering {

    /// Orders in one batch.
    public static final int MOST = 500;

    private Ordering() {}

    /// @throws Refused `PAYOUT_EMPTY`, `PAYOUT_TOO_LONG`, `PAYOUT_REPEATS_ITEM`
    public static void check(List<ApplicationId> applications) {
        Refused.unless(!applications.isEmpty(), SubsidyProblem.PAYOUT_EMPTY, "/applicationIds");
        Refused.unless(
                applications.size() <= MOST, SubsidyProblem.PAYOUT_TOO_LONG, "/applicationIds", String.valueOf(MOST));
        boolean once = new HashSet<>(applications).size() == applications.size();
        Refused.unless(once, SubsidyProblem.PAYOUT_REPEATS_ITEM, "/applicationIds");
    }

    /// @param applications each of them payable
    public static List<DomainEvent> drawUp(PayoutId id, List<ApplicationState> applications, LocalDate today) {
        List<PaymentOrder> orders = new ArrayList<>();
        for (ApplicationState one : applications) {
            String order = "%s-%03d".formatted(id.text(), orders.size() + 1);
            orders.add(new PaymentOrder(
                    order, one.asked().applied().application(), one.proposed().amount()));
        }
        List<DomainEvent> events = new ArrayList<>();
        events.add(new PayoutDrawnUp(id, orders, today));
        orders.forEach(order -> events.add(new SubsidyScheduled(order.application(), id, order.order(), today)));
        return events;
    }

    /// Somebody else than who drew it up has compared it with the grants.
    ///
    /// @throws Refused `PAYOUT_NOT_DUE`, `FOUR_EYES`
    public static List<DomainEvent> confirm(PayoutState batch, String account, LocalDate today) {
        checkAt(batch, PayoutStatus.DRAWN_UP);
        Refused.unless(!batch.orders().isEmpty(), SubsidyProblem.PAYOUT_EMPTY, "");
        Refused.unless(!batch.drawnUpBy().contains(account), SubsidyProblem.FOUR_EYES, "");
        return List.of(new PayoutConfirmed(batch.drawn().batch(), today));
    }

    /// Takes one order out before the file is fetched.
    ///
    /// @throws Refused `PAYOUT_SENT`, `ORDER_UNKNOWN`
    public static List<DomainEvent> remove(
            PayoutState batch,
            String order,
            Map<ApplicationId, ApplicationState> states,
            String reason,
            LocalDate today) {
        Refused.unless(batch.status().isHere(), SubsidyProblem.PAYOUT_SENT, "");
        OrderState one = batch.order(order).orElseThrow(() -> new Refused(SubsidyProblem.ORDER_UNKNOWN, "/order"));
        List<DomainEvent> events = new ArrayList<>();
        events.add(new OrderRemoved(batch.drawn().batch(), order, reason, today));
        free(batch, one, states, today, events);
        return events;
    }

    /// @throws Refused `PAYOUT_SENT`
    public static List<DomainEvent> cancel(
            PayoutState batch, Map<ApplicationId, ApplicationState> states, String reason, LocalDate today) {
        Refused.unless(batch.status().isHere(), SubsidyProblem.PAYOUT_SENT, "");
        List<DomainEvent> events = new ArrayList<>();
        events.add(new PayoutCancelled(batch.drawn().batch(), reason, today));
        batch.orders().values().forEach(order -> free(batch, order, states, today, events));
        return events;
    }

    /// The file is about to be handed out; from now on only the bank's answer ends an order. Fetched again by another
    /// link it is the same file with the same orders.
    ///
    /// @throws Refused `PAYOUT_NOT_CONFIRMED`, `LINK_USED`
    public static List<DomainEvent> fetch(PayoutState batch, String link, String format, LocalDate today) {
        checkFetchable(batch);
        Refused.unless(!batch.links().contains(link), SubsidyProblem.LINK_USED, "");
        PayoutId id = batch.drawn().batch();
        List<DomainEvent> events = new ArrayList<>();
        events.add(new PayoutFetched(id, link, format, today));
        if (batch.status() == PayoutStatus.CONFIRMED) {
            batch.orders()
                    .values()
                    .forEach(order -> events.add(new PaymentSent(
                            order.order().application(), id, order.order().order(), today)));
        }
        return events;
    }

    /// @throws Refused `PAYOUT_NOT_CONFIRMED`
    public static void checkFetchable(PayoutState batch) {
        boolean due = batch.status() == PayoutStatus.CONFIRMED || batch.status() == PayoutStatus.SENT;
        Refused.unless(due, SubsidyProblem.PAYOUT_NOT_CONFIRMED, "");
    }

    /// Whether the application still waits for this very order; a contract that has fallen has taken it away.
    public static boolean waitsFor(ApplicationState application, String order) {
        return application.status() == ApplicationStatus.SCHEDULED
                && order.equals(application.payout().order());
    }

    private static void free(
            PayoutState batch,
            OrderState one,
            Map<ApplicationId, ApplicationState> states,
            LocalDate today,
            List<DomainEvent> events) {
        PaymentOrder order = one.order();
        ApplicationState state = states.get(order.application());
        if (state != null && waitsFor(state, order.order())) {
            events.add(new SubsidyUnscheduled(order.application(), batch.drawn().batch(), order.order(), today));
        }
    }

    private static void checkAt(PayoutState batch, PayoutStatus wanted) {
        Refused.unless(batch.status() == wanted, SubsidyProblem.PAYOUT_NOT_DUE, "");
    }
}
