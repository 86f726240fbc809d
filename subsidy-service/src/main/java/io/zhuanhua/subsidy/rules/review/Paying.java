package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent.AccountDisclosed;
import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.VoucherEvent.VoucherUsed;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finance pays what was granted, once, with the treasury's voucher.
public final class Paying {

    private Paying() {}

    /// @param voucher in its normal form
    /// @param used whether that voucher has paid something already
    /// @param budget the budget of the year in which it is paid, which is the year that bears it (domain.md story
    ///     21)
    /// @throws Refused `ALREADY_PAID`, `NOT_GRANTED`, `VOUCHER_USED`, `PAID_BEFORE_GRANT`, `PAID_IN_FUTURE`; and
    ///     `BUDGET_EXHAUSTED` when the grant is of another year and this year's budget cannot bear it
    public static List<DomainEvent> pay(
            ApplicationState state,
            String voucher,
            boolean used,
            BudgetLedger budget,
            LocalDate paidOn,
            LocalDate today) {
        checkGranted(state);
        return paid(state, voucher, used, budget, paidOn, today);
    }

    /// What a payment means, whoever has made sure that it is due.
    ///
    /// @throws Refused as [#pay], but for `ALREADY_PAID` and `NOT_GRANTED`
    public static List<DomainEvent> paid(
            ApplicationState state,
            String voucher,
            boolean used,
            BudgetLedger budget,
            LocalDate paidOn,
            LocalDate today) {
        Refused.unless(!used, SubsidyProblem.VOUCHER_USED, "/voucher", voucher);
        LocalDate granted = state.published().grantedOn();
        Refused.unless(
                granted != null && !paidOn.isBefore(granted),
                SubsidyProblem.PAID_BEFORE_GRANT,
                "/paidOn",
                String.valueOf(granted));
        Refused.unless(!paidOn.isAfter(today), SubsidyProblem.PAID_IN_FUTURE, "/paidOn", today.toString());
        ApplicationId id = state.asked().applied().application();
        Money amount = state.proposed().amount();
        List<DomainEvent> events = new ArrayList<>();
        events.add(new SubsidyPaid(id, amount, voucher, paidOn));
        events.add(new VoucherUsed(voucher, id, paidOn));
        if (paidOn.getYear() != state.proposed().budgetYear()) {
            events.addAll(carry(state, budget, paidOn, today));
        }
        events.addAll(Reservation.of(state).in(paidOn.getYear()).spend(paidOn));
        return events;
    }

    /// @throws Refused `ALREADY_PAID`, `ORDER_OPEN` while it stands in a batch, `NOT_GRANTED`, and
    ///     `ACCOUNT_UNVERIFIED` while nobody has looked at the account the agency wants instead
    public static void checkGranted(ApplicationState state) {
        Refused.unless(state.status() != ApplicationStatus.PAID, SubsidyProblem.ALREADY_PAID, "");
        String order = state.payout().order();
        Refused.unless(order == null, SubsidyProblem.ORDER_OPEN, "", String.valueOf(order));
        Refused.unless(state.status().isPayable(), SubsidyProblem.NOT_GRANTED, "");
        Refused.unless(state.payout().asked() == null, SubsidyProblem.ACCOUNT_UNVERIFIED, "");
    }

    /// Notes that the full account is shown to the one who pays.
    ///
    /// @throws Refused `ALREADY_PAID`, `ORDER_OPEN` while it stands in a batch, `NOT_GRANTED`, and
    ///     `ACCOUNT_UNVERIFIED` while nobody has looked at the account the agency wants instead
    public static List<DomainEvent> disclose(ApplicationState state, LocalDate today) {
        checkGranted(state);
        return List.of(new AccountDisclosed(
                state.asked().applied().application(), state.asked().account(), today));
    }

    /// What was committed in the year of the decision moves to the year of the payment.
    private static List<DomainEvent> carry(
            ApplicationState state, BudgetLedger budget, LocalDate paidOn, LocalDate today) {
        Reservation held = Reservation.of(state);
        boolean borne = !held.amount().isMoreThan(budget.available())
                && held.sources().stream()
                        .noneMatch(share -> share.amount().isMoreThan(budget.available(share.source())));
        Refused.unless(borne, SubsidyProblem.BUDGET_EXHAUSTED, "/paidOn", String.valueOf(paidOn.getYear()));
        return held.carry(paidOn.getYear(), today);
    }
}
