package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.SubsidyEvent.BudgetEvent;
import io.zhuanhua.events.SubsidyEvent.CapEvent;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The ledgers, folded from the histories a decision has asked for: never from a list, never from a cache.
public final class Ledgers {

    private Ledgers() {}

    public static CapLedger cap(Histories histories, String policyId, CreditCode unit, int year) {
        return CapLedger.of(histories.of(Streams.cap(policyId, unit, year)).events(CapEvent.class));
    }

    public static BudgetLedger budget(Histories histories, int year) {
        return BudgetLedger.of(histories.of(Streams.budget(year)).events(BudgetEvent.class));
    }

    /// What a computation is told of the cap: how much of it is used.
    public static Standing capStanding(Histories histories, String policyId, CreditCode unit, int year) {
        History history = histories.of(Streams.cap(policyId, unit, year));
        return new Standing(year, cap(histories, policyId, unit, year).used(), newest(history));
    }

    /// What a computation is told of the budget: how much of it is left.
    public static Standing budgetStanding(Histories histories, int year) {
        History history = histories.of(Streams.budget(year));
        return new Standing(year, budget(histories, year).available(), newest(history));
    }

    private static @Nullable UUID newest(History history) {
        return history.isEmpty() ? null : history.entries().getLast().id();
    }
}
