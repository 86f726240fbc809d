package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.WindowEvent;
import io.zhuanhua.events.WindowEvent.WindowDecided;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.applications.DecisionDesk.Basis;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.money.Computing.Funds;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;
import io.zhuanhua.subsidy.rules.money.Inputs.Pool;
import io.zhuanhua.subsidy.rules.money.Noted;
import io.zhuanhua.subsidy.rules.money.ProRata;
import io.zhuanhua.subsidy.rules.money.Taken;
import io.zhuanhua.subsidy.rules.policy.CostSharing;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Deciding;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.InCharge;
import io.zhuanhua.subsidy.rules.window.Announcing;
import io.zhuanhua.subsidy.rules.window.Windows;
import io.zhuanhua.subsidy.rules.window.Windows.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The director decides a whole window at once: its money is shared out among all who passed the review, in one append
/// (domain.md §2.5, story 20). What is due to each is reckoned in the order in which they were accepted, so that of two
/// of one unit the later sees what the earlier uses of its cap. Where several directors have to approve (会签), each of
/// them does so for all of the window, and the last one shares the money out.
@ApplicationScoped
public class SharingDesk {

    private final Journal journal;
    private final DecisionDesk decisions;
    private final BudgetDesk budgets;
    private final LegalClock clock;

    SharingDesk(Journal journal, DecisionDesk decisions, BudgetDesk budgets, LegalClock clock) {
        this.journal = journal;
        this.decisions = decisions;
        this.budgets = budgets;
        this.clock = clock;
    }

    /// One application that waits, and what is due to it.
    private record Due(Case one, Basis basis, CapStanding cap, Noted noted, Money claim) {}

    /// @param reason what the director noted, for all of them
    /// @throws Refused `WINDOW_UNKNOWN`, `WINDOW_NOT_DUE`, `REVIEWS_OPEN`, `WINDOW_ITEM_REFUSED`, `WINDOW_EMPTY`,
    ///     `FOUR_EYES`, `NOT_IN_CHARGE`, `ALREADY_ENDORSED`
    public void share(Command command, WindowId id, String reason) {
        int year = clock.today().getYear();
        budgets.open(year);
        List<ApplicationId> members = journal.ask(Set.of(Streams.pool(id)), histories -> Ledgers.pool(histories, id)
                .joined());
        Histories seen = journal.read(members.stream().map(Streams::application).collect(Collectors.toSet()));
        Map<ApplicationId, Basis> bases = new HashMap<>();
        Set<String> streams = new HashSet<>(Set.of(WindowEvent.STREAM, Streams.pool(id), Streams.budget(year)));
        for (ApplicationId member : members) {
            Case one = Case.of(seen.of(Streams.application(member)).entries());
            streams.add(Streams.application(member));
            if (one.state().status() == ApplicationStatus.PRELIM_PASSED) {
                bases.put(member, decisions.basis(one.state()));
                streams.addAll(
                        ApplicationDesk.ledgers(one.state(), bases.get(member).cap(), year));
            }
        }
        journal.decide(command, streams, histories -> {
            Window window = window(histories, id);
            List<Due> dues = dues(histories, members, bases, command);
            String account = command.actor().account();
            return isWhole(dues, account) ? shared(window, dues, reason, histories) : endorsed(dues, account, reason);
        });
    }

    /// Whether nobody else has to approve any of them (会签).
    private boolean isWhole(List<Due> dues, String account) {
        return dues.stream()
                .allMatch(due -> InCharge.isWhole(
                        due.one().state(),
                        ReviewStep.APPROVAL,
                        due.basis().policy().terms().review().of(ReviewStep.APPROVAL),
                        account,
                        clock.today()));
    }

    /// One of several approves all of them; the last one shares the money out.
    private List<DomainEvent> endorsed(List<Due> dues, String account, String reason) {
        List<DomainEvent> events = new ArrayList<>();
        for (Due due : dues) {
            if (!due.one().state().panel().endorsed(ReviewStep.APPROVAL).contains(account)) {
                events.add(new ReviewEndorsed(due.one().id(), ReviewStep.APPROVAL, account, clock.today(), reason));
            }
        }
        Refused.unless(!events.isEmpty(), SubsidyProblem.ALREADY_ENDORSED, "");
        return events;
    }

    private Window window(Histories histories, WindowId id) {
        Windows windows = Windows.of(histories.of(WindowEvent.STREAM).events(WindowEvent.class));
        Window window = Announcing.find(windows, id);
        boolean due =
                window.decidesTogether() && clock.today().isAfter(window.text().until());
        Refused.unless(due, SubsidyProblem.WINDOW_NOT_DUE, "");
        return window;
    }

    private List<Due> dues(
            Histories histories, List<ApplicationId> members, Map<ApplicationId, Basis> bases, Command command) {
        List<Case> cases = members.stream()
                .map(member -> Case.of(histories.of(Streams.application(member)).entries()))
                .sorted(Comparator.comparing(SharingDesk::acceptedAt).thenComparing(Case::caseNumber))
                .toList();
        String open = cases.stream()
                .filter(one -> one.state().status().isBeforeApproval())
                .map(Case::caseNumber)
                .collect(Collectors.joining("、"));
        Refused.unless(open.isEmpty(), SubsidyProblem.REVIEWS_OPEN, "", open);
        Taken taken = new Taken();
        List<Due> dues = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (Case one : cases) {
            Basis basis = bases.get(one.id());
            if (basis != null && one.state().status() == ApplicationStatus.PRELIM_PASSED) {
                InCharge.check(one.state(), command.actor(), ReviewStep.APPROVAL, clock.today());
                FourEyes.check(one.history(), command.actor().account(), ReviewStep.APPROVAL);
                refused.addAll(refused(one, basis));
                dues.add(due(one, basis, histories, taken));
            }
        }
        if (!refused.isEmpty()) {
            throw new Refused(refused);
        }
        return dues;
    }

    /// Which application it is that cannot be granted as it is, and why.
    private static List<Problem> refused(Case one, Basis basis) {
        try {
            basis.check();
            return List.of();
        } catch (Refused refused) {
            Problem which = Problem.of(SubsidyProblem.WINDOW_ITEM_REFUSED, "", one.caseNumber());
            return Stream.concat(Stream.of(which), refused.problems().stream()).toList();
        }
    }

    private static Due due(Case one, Basis basis, Histories histories, Taken taken) {
        CapStanding cap = taken.on(Ledgers.capStanding(histories, basis.cap()));
        Noted noted = Noted.of(one.history());
        Computation claim = Computing.estimate(basis.policy(), basis.facts(), basis.agency(), cap, noted);
        taken.add(basis.cap(), claim);
        return new Due(one, basis, cap, noted, claim.amount());
    }

    private List<DomainEvent> shared(Window window, List<Due> all, String reason, Histories histories) {
        List<Due> dues = all.stream().filter(due -> due.claim().isPositive()).toList();
        Refused.unless(!dues.isEmpty(), SubsidyProblem.WINDOW_EMPTY, "");
        CostSharing costs = dues.getFirst().basis().policy().terms().costs();
        LocalDate today = clock.today();
        Standing budget = Ledgers.budgetStanding(histories, today.getYear(), costs);
        // each part of a shared cost is rounded to the fen by itself: one fen an application covers that
        Money limit =
                costs.parts().isEmpty() ? budget.amount() : budget.amount().minus(new Money(dues.size()));
        Money left = window.left(Ledgers.pool(histories, window.id()).held().sum());
        Money pool = left == null ? limit : left.atMost(limit);
        Refused.unless(pool.isPositive(), SubsidyProblem.POOL_EXHAUSTED, "");
        List<Pool> pools = ProRata.of(pool, dues.stream().map(Due::claim).toList());
        List<DomainEvent> events = new ArrayList<>();
        Money granted = Money.ZERO;
        for (int i = 0; i < dues.size(); i++) {
            Due due = dues.get(i);
            Standing now = new Standing(budget.year(), budget.amount().minus(granted), budget.event());
            Computation decision = Computing.decide(
                    due.basis().policy(),
                    due.basis().facts(),
                    due.basis().agency(),
                    due.cap(),
                    due.noted(),
                    new Funds(
                            now,
                            pools.get(i),
                            histories.of(Streams.pool(window.id())).newest()));
            if (decision.amount().isPositive()) {
                granted = granted.plus(decision.amount());
                events.addAll(Deciding.propose(
                        due.one().state(), decision, reason, due.basis().policy(), today));
            }
        }
        Money claims = dues.stream().map(Due::claim).reduce(Money.ZERO, Money::plus);
        events.add(new WindowDecided(window.id(), claims, granted, today));
        return events;
    }

    private static Instant acceptedAt(Case one) {
        return one.history().stream()
                .filter(entry -> entry.event() instanceof SubsidyAccepted)
                .map(Envelope::recordedAt)
                .reduce((former, later) -> later)
                .orElse(Instant.MAX);
    }
}
