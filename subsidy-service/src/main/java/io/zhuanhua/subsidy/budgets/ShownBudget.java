package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.BudgetSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One year's budget: allocated = available + reserved + committed + spent.
///
/// @param reserved held for proposals that are not granted yet
/// @param committed granted and not paid yet
/// @param sources what each source has given, less what was taken out again
/// @param reductions what was taken out, given back or carried over
/// @param usedPercent of what was allocated, promised and paid, rounded down; 0 where nothing was allocated
/// @param alarm whether that is as much as was set to be told
public record ShownBudget(
        int year,
        Money allocated,
        Money reserved,
        Money committed,
        Money spent,
        Money available,
        List<Allocation> allocations,
        List<Given> sources,
        List<Reduction> reductions,
        int usedPercent,
        boolean alarm) {

    /// Of one source.
    ///
    /// @param promised what it bears of proposals, grants and payments, where the policy says whose money it is
    public record Given(String source, Money amount, Money promised) {}

    /// @param carriedTo null when it was given back
    public record Reduction(
            Money amount,
            String source,
            String document,
            @Nullable Integer carriedTo,
            LocalDate reducedOn) {}

    public record Allocation(Money amount, String source, String document, LocalDate allocatedOn) {}

    /// @param from per cent from which on it is an alarm
    static ShownBudget of(int year, BudgetLedger ledger, OptionalInt from) {
        int used = used(ledger);
        return new ShownBudget(
                year,
                ledger.allocated(),
                ledger.reserved().sum(),
                ledger.committed().sum(),
                ledger.spent().sum(),
                ledger.available(),
                ledger.allocations().stream()
                        .map(one -> new Allocation(one.amount(), one.source(), one.document(), one.allocatedOn()))
                        .toList(),
                Stream.of(BudgetSource.values())
                        .map(source -> new Given(
                                source.level(),
                                ledger.of(source),
                                ledger.of(source).minus(ledger.available(source.level()))))
                        .filter(given -> given.amount().isPositive())
                        .toList(),
                ledger.reductions().stream()
                        .map(one -> new Reduction(
                                one.amount(), one.source(), one.document(), one.carriedTo(), one.reducedOn()))
                        .toList(),
                used,
                from.isPresent() && used >= from.getAsInt());
    }

    private static int used(BudgetLedger ledger) {
        Money allocated = ledger.allocated();
        Money used = allocated.minus(ledger.available());
        return allocated.isPositive() ? Math.toIntExact(used.fen() * 100 / allocated.fen()) : 0;
    }
}
