package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.List;

/// Finance enters what a document gives to a year's budget.
public final class Allocating {

    private Allocating() {}

    /// @throws Refused `AMOUNT_NOT_POSITIVE`; `BUDGET_YEAR_INVALID` unless this year, the one before or the next;
    ///     `DOCUMENT_ALREADY_BOOKED` when that document of that source is in the year's budget already
    public static List<BudgetEvent> allocate(
            int year, Money amount, BudgetSource source, String document, BudgetLedger ledger, LocalDate today) {
        Refused.unless(amount.isPositive(), SubsidyProblem.AMOUNT_NOT_POSITIVE, "/amount");
        Refused.unless(
                Math.abs(year - today.getYear()) <= 1,
                SubsidyProblem.BUDGET_YEAR_INVALID,
                "",
                String.valueOf(today.getYear() - 1),
                String.valueOf(today.getYear() + 1));
        String number = DocumentNumber.normal(document);
        boolean booked = ledger.allocations().stream()
                .anyMatch(earlier ->
                        earlier.document().equals(number) && earlier.source().equals(source.level()));
        Refused.unless(!booked, SubsidyProblem.DOCUMENT_ALREADY_BOOKED, "/document", number);
        return List.of(new BudgetAllocated(year, amount, source.level(), number, today));
    }
}
