package io.zhuanhua.benchmarks.grants;

import io.zhuanhua.benchmarks.Samples;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.Ledger;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Ours: what the desk of subsidy-service does, on the journal, with the facts of the contract at hand.
final class JournalSide implements GrantSide {

    private static final Sums<CapLedger> CAPS =
            new Sums<>(Streams.CAP, () -> CapLedger.of(List.of()), (sum, entry) -> sum.take((CapEvent) entry.event()));
    private static final Sums<BudgetLedger> BUDGETS = new Sums<>(
            Streams.BUDGET, () -> BudgetLedger.of(List.of()), (sum, entry) -> sum.take((BudgetEvent) entry.event()));
    private static final Actor DIRECTOR = new Actor("director-a", Role.DIRECTOR, null);

    /// As the service registers them.
    private record Sums<S>(String prefix, Supplier<S> start, BiConsumer<S, Envelope> add) implements Ledger<S> {

        @Override
        public S empty() {
            return start.get();
        }

        @Override
        public void take(S sum, Envelope entry) {
            add.accept(sum, entry);
        }
    }

    private final GrantRules rules;
    private final Journal journal;
    private final String cap;
    private final String budget = Streams.budget(GrantRules.YEAR);

    JournalSide(String database, GrantRules rules) throws SQLException {
        this.rules = rules;
        this.cap = Streams.cap(rules.policy().id(), GrantRules.UNIT, GrantRules.YEAR);
        this.journal = new Journal(
                Sql.pool(database), "subsidy-service", Clock.systemUTC(), "SHA-256", List.of(CAPS, BUDGETS), () -> {});
        journal.decide(
                command("budget"),
                Set.of(budget),
                any -> List.of(new BudgetAllocated(
                        GrantRules.YEAR, Money.ofYuan(100_000_000), "DISTRICT", "文", GrantRules.TODAY)));
    }

    private static Command command(String key) {
        return new Command(key, "body", DIRECTOR, null, "150602-2025-000001");
    }

    @Override
    public void prepare(long first, int count) throws Exception {
        Callers.all(64, first, count, number -> {
            List<DomainEvent> events = rules.reviewed(number);
            Command agency = new Command("reviewed-" + number, "", Samples.AGENCY, null, "150602-2025-000001");
            journal.decide(agency, Set.of(), any -> events);
        });
    }

    @Override
    public void approve(long number) {
        ContractFacts facts = rules.facts(number);
        String stream = Streams.application(ApplicationIds.of(new ContractId(Samples.name(number)), GrantRules.UNIT));
        Decided decided = journal.decide(command("approve-" + number), Set.of(stream, cap, budget), histories -> {
            List<Envelope> history = histories.of(stream).entries();
            FourEyes.check(history, DIRECTOR.account(), ReviewStep.APPROVAL);
            return rules.approve(
                    ApplicationState.of(history),
                    facts,
                    rules.bucket()
                            .standing(
                                    ledger -> histories.of(ledger).sum(CAPS),
                                    histories.of(cap).newest()),
                    new Standing(
                            GrantRules.YEAR,
                            histories.of(budget).sum(BUDGETS).available(),
                            histories.of(budget).newest()));
        });
        if (decided.recorded().size() != 3) {
            throw new IllegalStateException("not approved: " + decided);
        }
    }

    @Override
    public long granted() {
        return journal.<Long>ask(
                Set.of(cap),
                (Histories histories) ->
                        histories.of(cap).sum(CAPS).sums().used().fen());
    }

    @Override
    public void close() {
        journal.close();
    }
}
