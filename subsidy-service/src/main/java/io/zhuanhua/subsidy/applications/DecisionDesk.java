package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.budgets.CapBuckets;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.clawback.SanctionBook;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.clawback.Sanctions;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.Computing.Funds;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;
import io.zhuanhua.subsidy.rules.money.Inputs.Pool;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Deciding;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.InCharge;
import io.zhuanhua.subsidy.rules.window.Windows.Window;
import io.zhuanhua.subsidy.windows.WindowBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The bureau's side: clerk, reviewer and director decide. An approval reads cap and budget and holds its
/// amount of both in the same append: of two that come at once the later one sees what the earlier one took.
@ApplicationScoped
public class DecisionDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final BudgetDesk budgets;
    private final ContractBook contracts;
    private final PolicyBook policies;
    private final WindowBook windows;
    private final CapBuckets buckets;
    private final SanctionBook sanctions;
    private final LegalClock clock;

    DecisionDesk(
            Journal journal,
            ApplicationBook applications,
            BudgetDesk budgets,
            ContractBook contracts,
            PolicyBook policies,
            WindowBook windows,
            CapBuckets buckets,
            SanctionBook sanctions,
            LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.budgets = budgets;
        this.contracts = contracts;
        this.policies = policies;
        this.windows = windows;
        this.buckets = buckets;
        this.sanctions = sanctions;
        this.clock = clock;
    }

    /// @param ifMatch the version the decider saw, as an ETag; null when it was not said
    /// @throws io.zhuanhua.events.Refused `STEP_NOT_DUE`, `REASON_REQUIRED`, `NOT_IN_CHARGE`, `FOUR_EYES`,
    ///     `VERSION_STALE`; to pass it, `ALREADY_ENDORSED` and whatever [Eligibility] refuses; to approve it,
    ///     `CAP_EXHAUSTED`, `BUDGET_EXHAUSTED`, `POOL_EXHAUSTED`, `AMOUNT_CHANGED`, `WINDOW_DECIDES_TOGETHER`
    public Case decide(Command command, ApplicationId id, Verdict verdict, @Nullable String ifMatch) {
        Case seen = applications.get(id);
        Basis basis = basis(seen.state());
        int year = clock.today().getYear();
        Set<String> streams = new HashSet<>(Set.of(Streams.application(id)));
        if (verdict.step() == ReviewStep.APPROVAL) {
            budgets.open(year);
            streams.addAll(asked(seen.state(), basis));
        }
        return applications.asLeftBy(seen, journal.decide(command.inCase(seen.caseNumber()), streams, histories -> {
            Case now = Case.of(histories.of(Streams.application(id)).entries());
            StreamVersion.check(ifMatch, now.version());
            Deciding.checkDue(now.state(), verdict);
            InCharge.check(now.state(), command.actor(), verdict.step(), clock.today());
            FourEyes.check(now.history(), command.actor().account(), verdict.step());
            if (verdict.outcome() == Outcome.PASS) {
                basis.check();
                if (verdict.step() == ReviewStep.ACCEPT) {
                    Eligibility.checkDocuments(basis.facts(), basis.policy());
                }
                if (verdict.step() == ReviewStep.APPROVAL) {
                    basis.checkAlone();
                }
            }
            return Deciding.decide(
                    now.state(),
                    verdict,
                    command.actor().account(),
                    basis.policy(),
                    () -> computed(basis, histories),
                    clock.today());
        }));
    }

    /// The amount that would be approved now, for the eyes of who decides.
    ///
    /// @throws io.zhuanhua.events.Refused whatever [Eligibility] refuses
    public Computation computed(ApplicationState state) {
        Basis basis = basis(state);
        basis.check();
        return journal.ask(asked(state, basis), histories -> computed(basis, histories));
    }

    /// What a decision about an amount reads: the ledgers it can be held in, and the claims before it.
    private Set<String> asked(ApplicationState state, Basis basis) {
        Set<String> streams =
                ApplicationDesk.ledgers(state, basis.cap(), clock.today().getYear());
        streams.addAll(Claims.streams(state.asked()));
        return streams;
    }

    private Computation computed(Basis basis, Histories histories) {
        ApplicationState.Claim claim = basis.claim();
        Standing budget = Ledgers.budgetStanding(
                histories, clock.today().getYear(), basis.policy().terms().costs());
        return Computing.decide(
                basis.policy(),
                basis.facts(),
                basis.agency(),
                Ledgers.capStanding(histories, basis.cap()),
                Claims.of(claim, histories).noted(claim.applied().application()),
                funds(basis, histories, budget));
    }

    /// With what is left of the window's money, where it has any of its own.
    private static Funds funds(Basis basis, Histories histories, Standing budget) {
        Window window = basis.window();
        Money left = window == null
                ? null
                : window.left(Ledgers.pool(histories, window.id()).held().sum());
        return window == null || left == null
                ? Funds.of(budget)
                : new Funds(
                        budget,
                        new Pool(left, null, Money.ZERO),
                        histories.of(Streams.pool(window.id())).newest());
    }

    /// What a decision rests on besides the ledgers: read before anybody stands in line for those.
    ///
    /// @param cap where it counts if it is decided today
    /// @param window within which it was made; null where there is none
    record Basis(
            ApplicationState.Claim claim,
            ContractFacts facts,
            Party agency,
            Policy policy,
            CapBucket cap,
            @Nullable Window window,
            Sanctions sanctions,
            LocalDate today) {

        void check() {
            Eligibility.check(facts, agency, policy);
            sanctions.check(today);
        }

        void checkAlone() {
            Refused.unless(window == null || !window.decidesTogether(), SubsidyProblem.WINDOW_DECIDES_TOGETHER, "");
        }
    }

    Basis basis(ApplicationState state) {
        ApplicationState.Claim claim = state.asked();
        ContractFacts facts = contracts.of(claim.applied().contract());
        Party agency = Eligibility.party(facts, claim.applied().agency());
        WindowId window = claim.applied().window();
        Policy policy = policies.of(claim.computed());
        return new Basis(
                claim,
                facts,
                agency,
                policy,
                buckets.of(policy, claim.applied().agency(), claim.applied().appliedOn()),
                window == null ? null : windows.all().find(window).orElseThrow(),
                sanctions.of(claim.applied().agency()),
                clock.today());
    }
}
