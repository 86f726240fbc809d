package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.BudgetEvent.BudgetReduced;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finance enters what a document takes out of a year's budget: given back (调减), or carried over to the next (结转).
/// Only what nobody has been promised, and of a source never more than it gave.
public final class Reducing {

    private Reducing() {}

    /// @throws Refused `AMOUNT_NOT_POSITIVE`; `BUDGET_TOO_SMALL` for more than is available or than the source gave;
    ///     `DOCUMENT_ALREADY_BOOKED`
    public static List<BudgetEvent> reduce(
            int year, Money amount, BudgetSource source, String document, BudgetLedger ledger, LocalDate today) {
        return List.of(reduced(year, amount, source, document, ledger, null, today));
    }

    /// @param next the ledger of the year after
    /// @throws Refused as [#reduce]; `DOCUMENT_ALREADY_BOOKED` also if the next year has it
    public static List<BudgetEvent> carryOver(
            int year,
            Money amount,
            BudgetSource source,
            String document,
            BudgetLedger ledger,
            BudgetLedger next,
            LocalDate today) {
        BudgetReduced less = reduced(year, amount, source, document, ledger, year + 1, today);
        checkNew(next.allocations().stream().map(BudgetAllocated::document).toList(), less.document());
        List<BudgetEvent> events = new ArrayList<>(List.of(less));
        events.add(new BudgetAllocated(year + 1, amount, source.level(), less.document(), today));
        return events;
    }

    private static BudgetReduced reduced(
            int year,
            Money amount,
            BudgetSource source,
            String document,
            BudgetLedger ledger,
            @Nullable Integer carriedTo,
            LocalDate today) {
        Refused.unless(amount.isPositive(), SubsidyProblem.AMOUNT_NOT_POSITIVE, "/amount");
        Money most = ledger.available().atMost(ledger.of(source));
        Refused.unless(!amount.isMoreThan(most), SubsidyProblem.BUDGET_TOO_SMALL, "/amount", most.toString());
        String number = DocumentNumber.normal(document);
        checkNew(ledger.reductions().stream().map(BudgetReduced::document).toList(), number);
        return new BudgetReduced(year, amount, source.level(), number, carriedTo, today);
    }

    private static void checkNew(List<String> documents, String number) {
        Refused.unless(!documents.contains(number), SubsidyProblem.DOCUMENT_ALREADY_BOOKED, "/document", number);
    }
}
