package io.zhuanhua.subsidy.budgets;

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
import java.util.List;

/// The ledgers of the histories a decision has asked for, with everything that stands in their streams.
public final class Ledgers {

    private static final CapSums CAPS = new CapSums();
    private static final BudgetSums BUDGETS = new BudgetSums();
    private static final PoolSums POOLS = new PoolSums();

    private Ledgers() {}

    public static BudgetLedger budget(Histories histories, int year) {
        return histories.of(Streams.budget(year)).sum(BUDGETS);
    }

    public static PoolLedger pool(Histories histories, WindowId window) {
        return histories.of(Streams.pool(window)).sum(POOLS);
    }

    /// What a computation is told of the caps: how much of each is used, and what else of the unit counts.
    public static CapStanding capStanding(Histories histories, CapBucket bucket) {
        return bucket.standing(
                stream -> histories.of(stream).sum(CAPS),
                histories.of(bucket.own()).newest());
    }

    /// What the unit itself has of one of its caps.
    public static CapLedger.Sums own(Histories histories, CapBucket bucket, CapBucket.Cap cap) {
        return bucket.sums(
                new CapBucket.Cap(cap.limit(), List.of(bucket.unit())),
                stream -> histories.of(stream).sum(CAPS));
    }

    /// What a computation is told of the budget: how much of it is left to be shared like that.
    public static Standing budgetStanding(Histories histories, int year, CostSharing costs) {
        History history = histories.of(Streams.budget(year));
        return new Standing(year, budget(histories, year).available(costs), history.newest());
    }
}
