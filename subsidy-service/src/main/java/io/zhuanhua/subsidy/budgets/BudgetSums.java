package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.Ledger;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import jakarta.inject.Singleton;
import java.util.List;

/// What has become of the budgets of years: streams `budget-…`.
@Singleton
public class BudgetSums implements Ledger<BudgetLedger> {

    @Override
    public String prefix() {
        return Streams.BUDGET;
    }

    @Override
    public BudgetLedger empty() {
        return BudgetLedger.of(List.of());
    }

    @Override
    public void take(BudgetLedger sum, Envelope entry) {
        sum.take((BudgetEvent) entry.event());
    }
}
