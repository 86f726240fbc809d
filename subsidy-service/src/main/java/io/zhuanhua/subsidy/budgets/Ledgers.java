package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;

/// The ledgers of the histories a decision has asked for, with everything that stands in their streams.
public final class Ledgers {

    private static final CapSums CAPS = new CapSums();
    private static final BudgetSums BUDGETS = new BudgetSums();

    private Ledgers() {}

    public static CapLedger cap(Histories histories, String policyId, CreditCode unit, int year) {
        return histories.of(Streams.cap(policyId, unit, year)).sum(CAPS);
    }

    public static BudgetLedger budget(Histories histories, int year) {
        return histories.of(Streams.budget(year)).sum(BUDGETS);
    }

    /// What a computation is told of the cap: how much of it is used.
    public static Standing capStanding(Histories histories, String policyId, CreditCode unit, int year) {
        History history = histories.of(Streams.cap(policyId, unit, year));
        return new Standing(year, cap(histories, policyId, unit, year).used(), history.newest());
    }

    /// What a computation is told of the budget: how much of it is left.
    public static Standing budgetStanding(Histories histories, int year) {
        History history = histories.of(Streams.budget(year));
        return new Standing(year, budget(histories, year).available(), history.newest());
    }
}
