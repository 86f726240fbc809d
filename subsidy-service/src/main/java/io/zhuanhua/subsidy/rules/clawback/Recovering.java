package io.zhuanhua.subsidy.rules.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ClawbackEvent.ClawbackRecovered;
import io.zhuanhua.events.ClawbackEvent.ClawbackRefunded;
import io.zhuanhua.events.ClawbackEvent.ClawbackScheduled;
import io.zhuanhua.events.ClawbackEvent.ClawbackWrittenOff;
import io.zhuanhua.events.ClawbackEvent.Instalment;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is demanded comes back, is kept back from another grant, or is given up; never more than is open.
public final class Recovering {

    private Recovering() {}

    /// @throws Refused `CLAWBACK_NOT_DUE`, `INSTALMENTS_UNEQUAL` unless they come to what is open, each above zero and
    ///     due in order from today
    public static List<DomainEvent> schedule(ClawbackState state, List<Instalment> instalments, LocalDate today) {
        checkRunning(state);
        Money sum = instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        LocalDate before = today;
        boolean inOrder = sum.equals(state.open());
        for (Instalment one : instalments) {
            inOrder &= one.amount().isPositive() && !one.dueOn().isBefore(before);
            before = one.dueOn();
        }
        Refused.unless(
                inOrder,
                SubsidyProblem.INSTALMENTS_UNEQUAL,
                "/instalments",
                state.open().toString());
        return List.of(new ClawbackScheduled(state.opened().application(), List.copyOf(instalments), today));
    }

    /// @param voucher in its normal form
    /// @param offsetAgainst the grant it is kept back from; null when the unit has paid
    /// @throws Refused `CLAWBACK_NOT_DUE`, `RECOVERED_TOO_MUCH`, `PAID_IN_FUTURE`
    public static List<DomainEvent> recover(
            ClawbackState state,
            Money amount,
            String voucher,
            @Nullable ApplicationId offsetAgainst,
            LocalDate on,
            LocalDate today) {
        checkOpen(state, amount);
        Refused.unless(!on.isAfter(today), SubsidyProblem.PAID_IN_FUTURE, "/recoveredOn", today.toString());
        return List.of(new ClawbackRecovered(state.opened().application(), amount, voucher, offsetAgainst, on));
    }

    /// @throws Refused `CLAWBACK_NOT_DUE`, `RECOVERED_TOO_MUCH`
    public static List<DomainEvent> writeOff(ClawbackState state, Money amount, String document, LocalDate today) {
        checkOpen(state, amount);
        return List.of(new ClawbackWrittenOff(state.opened().application(), amount, document, today));
    }

    /// What was recovered under a decision that fell is paid back.
    ///
    /// @throws Refused `RECOVERED_TOO_MUCH` for more than is owed, `PAID_IN_FUTURE`
    public static List<DomainEvent> refund(
            ClawbackState state, Money amount, String voucher, LocalDate on, LocalDate today) {
        boolean possible = amount.isPositive() && !amount.isMoreThan(state.owedBack());
        Refused.unless(
                possible,
                SubsidyProblem.RECOVERED_TOO_MUCH,
                "/amount",
                state.owedBack().toString());
        Refused.unless(!on.isAfter(today), SubsidyProblem.PAID_IN_FUTURE, "/recoveredOn", today.toString());
        return List.of(new ClawbackRefunded(state.opened().application(), amount, voucher, on));
    }

    private static void checkOpen(ClawbackState state, Money amount) {
        checkRunning(state);
        boolean possible = amount.isPositive() && !amount.isMoreThan(state.open());
        Refused.unless(
                possible,
                SubsidyProblem.RECOVERED_TOO_MUCH,
                "/amount",
                state.open().toString());
    }

    /// An appeal rests it; so does a new ground that nobody has decided yet.
    private static void checkRunning(ClawbackState state) {
        Refused.unless(state.status() == ClawbackStatus.DEMANDED, SubsidyProblem.CLAWBACK_NOT_DUE, "");
    }
}
