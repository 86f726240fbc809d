package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.SubsidyEvent.BudgetAllocated;
import io.zhuanhua.events.SubsidyEvent.BudgetCommitted;
import io.zhuanhua.events.SubsidyEvent.BudgetEvent;
import io.zhuanhua.events.SubsidyEvent.BudgetReduced;
import io.zhuanhua.events.SubsidyEvent.BudgetReleased;
import io.zhuanhua.events.SubsidyEvent.BudgetReserved;
import io.zhuanhua.events.SubsidyEvent.BudgetSpent;
import java.util.ArrayList;
import java.util.List;

/// One year's budget. Always: allocated = available + reserved + committed + spent.
///
/// ```
/// reduce, carry over <── available
/// allocate ──> available ──reserve──> reserved ──commit──> committed ──spend──> spent
///                  ^────────release──────┴─────────release─────┘
/// ```
public final class BudgetLedger {

    private final List<BudgetAllocated> allocations = new ArrayList<>();
    private final List<BudgetReduced> reductions = new ArrayList<>();
    private final Holdings reserved = new Holdings();
    private final Holdings committed = new Holdings();
    private final Holdings spent = new Holdings();
    private Money allocated = Money.ZERO;

    private BudgetLedger() {}

    public static BudgetLedger of(List<BudgetEvent> history) {
        BudgetLedger ledger = new BudgetLedger();
        history.forEach(ledger::take);
        return ledger;
    }

    public List<BudgetAllocated> allocations() {
        return List.copyOf(allocations);
    }

    public List<BudgetReduced> reductions() {
        return List.copyOf(reductions);
    }

    /// What a source has given, less what was taken out again.
    public Money of(BudgetSource source) {
        Money given = allocations.stream()
                .filter(one -> one.source().equals(source.level()))
                .map(BudgetAllocated::amount)
                .reduce(Money.ZERO, Money::plus);
        return reductions.stream()
                .filter(one -> one.source().equals(source.level()))
                .map(BudgetReduced::amount)
                .reduce(given, Money::minus);
    }

    /// What was given, less what was taken out again.
    public Money allocated() {
        return allocated;
    }

    /// Held for proposals that are not granted yet.
    public Holdings reserved() {
        return reserved;
    }

    /// Granted and not paid yet.
    public Holdings committed() {
        return committed;
    }

    public Holdings spent() {
        return spent;
    }

    /// What the next proposal can have.
    public Money available() {
        return allocated.minus(reserved.sum()).minus(committed.sum()).minus(spent.sum());
    }

    /// Takes the next event in.
    public void take(BudgetEvent event) {
        switch (event) {
            case BudgetAllocated more -> {
                allocations.add(more);
                allocated = allocated.plus(more.amount());
            }
            case BudgetReduced less -> {
                reductions.add(less);
                allocated = allocated.minus(less.amount());
            }
            case BudgetReserved held -> reserved.add(held.application(), held.amount());
            case BudgetCommitted due -> {
                reserved.clear(due.application());
                committed.add(due.application(), due.amount());
            }
            case BudgetReleased free -> {
                reserved.clear(free.application());
                committed.clear(free.application());
            }
            case BudgetSpent gone -> {
                committed.clear(gone.application());
                spent.add(gone.application(), gone.amount());
            }
        }
    }
}
