package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;
import io.zhuanhua.subsidy.rules.money.PoolLedger;
import io.zhuanhua.subsidy.rules.policy.CostSharing;

/// The ledgers of the histories a decision has asked for, with everything that stands in their streams.
public final class Ledgers {

    private static final CapSums CAPS = new CapSums();
    private static final BudgetSums BUDGETS = new BudgetSums();
    private static final PoolSums POOLS = new PoolSums();

    private Ledgers() {}

    public static CapLedger cap(Histories histories, CapBucket bucket) {
        return histories.of(bucket.own()).sum(CAPS);
    }

    public static BudgetLedger budget(Histories histories, int year) {
        return histories.of(Streams.budget(year)).sum(BUDGETS);
    }

    public static PoolLedger pool(Histories histories, WindowId window) {
        return histories.of(Streams.pool(window)).sum(POOLS);
    }

    /// What a computation is told of the cap: how much of it is used, and what else of the unit counts.
    public static CapStanding capStanding(Histories histories, CapBucket bucket) {
        CapLedger own = cap(histories, bucket);
        return new CapStanding(
                bucket,
                used(histories, bucket),
                own.counted().sum(),
                own.baseline(),
                histories.of(bucket.own()).newest());
    }

    /// What all who share the cap have used of it.
    public static Money used(Histories histories, CapBucket bucket) {
        return bucket.streams().stream()
                .map(stream -> histories.of(stream).sum(CAPS).used())
                .reduce(Money.ZERO, Money::plus);
    }

    /// What a computation is told of the budget: how much of it is left to be shared like that.
    public static Standing budgetStanding(Histories histories, int year, CostSharing costs) {
        History history = histories.of(Streams.budget(year));
        return new Standing(year, budget(histories, year).available(costs), history.newest());
    }
}
