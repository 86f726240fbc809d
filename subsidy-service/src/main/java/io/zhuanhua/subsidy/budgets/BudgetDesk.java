package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.Money;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.SubsidyConfig;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.Allocating;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.BudgetSource;
import io.zhuanhua.subsidy.rules.money.Reducing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Puts money into a year's budget.
@ApplicationScoped
public class BudgetDesk {

    private static final String TRIAL = "本地试用";

    private final Journal journal;
    private final LegalClock clock;
    private final SubsidyConfig config;

    BudgetDesk(Journal journal, LegalClock clock, SubsidyConfig config) {
        this.journal = journal;
        this.clock = clock;
        this.config = config;
    }

    /// @throws io.zhuanhua.events.Refused see [Allocating]
    public BudgetAllocated allocate(Command command, int year, Money amount, BudgetSource source, String document) {
        return journal.decide(
                        command,
                        Set.of(Streams.budget(year)),
                        histories -> List.copyOf(Allocating.allocate(
                                year, amount, source, document, Ledgers.budget(histories, year), clock.today())))
                .only(BudgetAllocated.class);
    }

    /// @throws io.zhuanhua.events.Refused see [Reducing#reduce]
    public void reduce(Command command, int year, Money amount, BudgetSource source, String document) {
        journal.decide(
                command,
                Set.of(Streams.budget(year)),
                histories -> List.copyOf(Reducing.reduce(
                        year, amount, source, document, Ledgers.budget(histories, year), clock.today())));
    }

    /// Both years in one append.
    ///
    /// @throws io.zhuanhua.events.Refused see [Reducing#carryOver]
    public void carryOver(Command command, int year, Money amount, BudgetSource source, String document) {
        journal.decide(
                command,
                Set.of(Streams.budget(year), Streams.budget(year + 1)),
                histories -> List.copyOf(Reducing.carryOver(
                        year,
                        amount,
                        source,
                        document,
                        Ledgers.budget(histories, year),
                        Ledgers.budget(histories, year + 1),
                        clock.today())));
    }

    /// Per cent of a year's budget from which on it is said to run out; empty when nobody has set it.
    public OptionalInt alarm() {
        return config.budgetAlarm();
    }

    /// Opens a year nobody has given a budget, in a trial that is set up to do so; otherwise does nothing.
    public void open(int year) {
        config.openingBudget()
                .ifPresent(yuan -> journal.decide(
                        new Command("opening-budget-" + year, "", Actor.service(journal.source()), null, null),
                        Set.of(Streams.budget(year)),
                        histories -> histories.of(Streams.budget(year)).isEmpty()
                                ? List.of(new BudgetAllocated(
                                        year, Money.ofYuan(yuan), BudgetSource.DISTRICT.level(), TRIAL, clock.today()))
                                : List.of()));
    }

    /// One year's budget as it stands.
    ///
    /// @param version of its stream, its ETag
    public record Standing(BudgetLedger ledger, int version) {}

    public Standing show(int year) {
        History history = journal.read(Streams.budget(year));
        return new Standing(BudgetLedger.of(history.events(BudgetEvent.class)), history.version());
    }
}
