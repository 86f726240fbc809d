package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import java.time.LocalDate;
import java.util.List;

/// One year's budget: allocated = available + reserved + committed + spent.
///
/// @param reserved held for proposals that are not granted yet
/// @param committed granted and not paid yet
public record ShownBudget(
        int year,
        Money allocated,
        Money reserved,
        Money committed,
        Money spent,
        Money available,
        List<Allocation> allocations) {

    public record Allocation(Money amount, String source, String document, LocalDate allocatedOn) {}

    static ShownBudget of(int year, BudgetLedger ledger) {
        return new ShownBudget(
                year,
                ledger.allocated(),
                ledger.reserved().sum(),
                ledger.committed().sum(),
                ledger.spent().sum(),
                ledger.available(),
                ledger.allocations().stream()
                        .map(one -> new Allocation(one.amount(), one.source(), one.document(), one.allocatedOn()))
                        .toList());
    }
}
