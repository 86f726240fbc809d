package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.BudgetEvent.BudgetCommitted;
import io.zhuanhua.events.BudgetEvent.BudgetReduced;
import io.zhuanhua.events.BudgetEvent.BudgetReleased;
import io.zhuanhua.events.BudgetEvent.BudgetReserved;
import io.zhuanhua.events.BudgetEvent.BudgetSpent;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.policy.CostSharing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    /// What is held, granted or spent of each source, where it is said whose money it is.
    private final Map<String, Money> bySource = new HashMap<>();

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
        return given(source.level());
    }

    private Money given(String source) {
        Money given = allocations.stream()
                .filter(one -> one.source().equals(source))
                .map(BudgetAllocated::amount)
                .reduce(Money.ZERO, Money::plus);
        return reductions.stream()
                .filter(one -> one.source().equals(source))
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

    /// The most that can be shared out so that every part finds its money.
    public Money available(CostSharing costs) {
        return costs.parts().stream()
                .map(part ->
                        new Money(BigDecimal.valueOf(available(part.source()).fen())
                                .divide(part.rate(), 0, RoundingMode.DOWN)
                                .longValueExact()))
                .reduce(available(), Money::atMost);
    }

    /// What is left of a source, as far as it is said whose money went.
    public Money available(String source) {
        return given(source).minus(bySource.getOrDefault(source, Money.ZERO));
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
            case BudgetReserved held -> {
                reserved.add(held.application(), held.amount());
                add(held.source(), held.amount());
            }
            case BudgetCommitted due -> {
                reserved.clear(due.application());
                committed.add(due.application(), due.amount());
            }
            case BudgetReleased free -> {
                reserved.clear(free.application());
                committed.clear(free.application());
                add(free.source(), Money.ZERO.minus(free.amount()));
            }
            case BudgetSpent gone -> {
                committed.clear(gone.application());
                spent.add(gone.application(), gone.amount());
            }
        }
    }

    private void add(@Nullable String source, Money amount) {
        if (source != null) {
            bySource.merge(source, amount, Money::plus);
        }
    }
}
