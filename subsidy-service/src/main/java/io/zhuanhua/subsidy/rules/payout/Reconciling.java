package io.zhuanhua.subsidy.rules.payout;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Compares a year's budget with what its applications say of themselves: two records of the same money, written by
/// different rules.
public final class Reconciling {

    private Reconciling() {}

    /// @param granted what the budget says is due or paid
    /// @param byStatus what the applications say, by where they stand
    /// @param difference granted less all of those; zero, or something is wrong
    /// @param unequal applications whose own amount is not the budget's
    /// @param open granted and not paid, with their amounts in the budget
    public record Result(
            Money granted,
            Map<ApplicationStatus, Money> byStatus,
            Money difference,
            List<ApplicationId> unequal,
            List<ApplicationId> open) {}

    /// @param states of every application in the budget's holdings
    public static Result of(BudgetLedger ledger, Map<ApplicationId, ApplicationState> states) {
        Map<ApplicationStatus, Money> sums = new EnumMap<>(ApplicationStatus.class);
        Money stated = Money.ZERO;
        for (ApplicationState state : states.values()) {
            boolean counts = state.status().isPayable()
                    || state.status().isOnItsWay()
                    || state.status() == ApplicationStatus.SCHEDULED;
            if (counts) {
                sums.merge(state.status(), state.proposed().amount(), Money::plus);
                stated = stated.plus(state.proposed().amount());
            }
        }
        Money granted = ledger.committed().sum().plus(ledger.spent().sum());
        return new Result(granted, sums, granted.minus(stated), unequal(ledger, states), open(states));
    }

    private static List<ApplicationId> unequal(BudgetLedger ledger, Map<ApplicationId, ApplicationState> states) {
        return states.entrySet().stream()
                .filter(one -> {
                    boolean paid = one.getValue().status() == ApplicationStatus.PAID;
                    Money held = paid
                            ? ledger.spent().of(one.getKey())
                            : ledger.committed().of(one.getKey());
                    return one.getValue().proposal() == null
                            || !held.equals(one.getValue().proposed().amount());
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<ApplicationId> open(Map<ApplicationId, ApplicationState> states) {
        return states.entrySet().stream()
                .filter(one -> one.getValue().status() != ApplicationStatus.PAID)
                .map(Map.Entry::getKey)
                .toList();
    }
}
