package io.zhuanhua.subsidy.rules.review;

import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NoticeEvent;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Story;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.notice.Closing;
import io.zhuanhua.subsidy.rules.notice.NoticeState;
import io.zhuanhua.subsidy.rules.notice.Objecting;
import io.zhuanhua.subsidy.rules.notice.Publishing;
import io.zhuanhua.subsidy.rules.payout.Answering;
import io.zhuanhua.subsidy.rules.payout.OrderState.Bounced;
import io.zhuanhua.subsidy.rules.payout.OrderState.Paid;
import io.zhuanhua.subsidy.rules.payout.Ordering;
import io.zhuanhua.subsidy.rules.payout.PayoutState;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// Walks one application through everything the rules let happen to it, from every place it can come to, and notes how
/// it got from one status to the next. Nothing here knows what is allowed: the rules refuse it or they do not.
final class StateWalk {

    private static final ContractFacts FACTS = Given.contract("1000000.00", "800000.00");
    private static final ApplicationId ID = ApplicationIds.of(FACTS.submitted().contract(), AGENCY_A);
    private static final LocalDate EARLY = LocalDate.of(2025, 4, 10);
    private static final LocalDate LATE = LocalDate.of(2025, 4, 30);
    private static final Computation COMPUTED = computed();

    private final Set<Edge> edges = new TreeSet<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<World> open = new ArrayDeque<>();

    private StateWalk() {}

    /// @param kind of the event by which it moved
    record Edge(ApplicationStatus from, String kind, ApplicationStatus to) implements Comparable<Edge> {

        @Override
        public int compareTo(Edge other) {
            int byFrom = from.compareTo(other.from);
            int byTo = byFrom == 0 ? to.compareTo(other.to) : byFrom;
            return byTo == 0 ? kind.compareTo(other.kind) : byTo;
        }
    }

    /// Every way from one status to another.
    static Set<Edge> edges() {
        StateWalk walk = new StateWalk();
        walk.open.add(new World(List.of()));
        while (!walk.open.isEmpty()) {
            World here = walk.open.remove();
            commands().forEach(command -> walk.attempt(here, command));
        }
        return walk.edges;
    }

    private void attempt(World here, Function<World, List<DomainEvent>> command) {
        List<DomainEvent> events;
        try {
            events = command.apply(here);
        } catch (Refused | IllegalStateException notPossible) {
            return;
        }
        World next = here;
        for (DomainEvent event : events) {
            ApplicationStatus before = next.state().status();
            next = next.and(event);
            ApplicationStatus after = next.state().status();
            if (before != after) {
                edges.add(new Edge(before, next.entries().getLast().kind(), after));
            }
        }
        if (!events.isEmpty() && seen.add(next.place())) {
            open.add(next);
        }
    }

    private static List<Function<World, List<DomainEvent>>> commands() {
        List<Function<World, List<DomainEvent>>> all = new ArrayList<>();
        all.add(world -> {
            Applying.checkFree(world.state());
            return Applying.apply(ID, FACTS, FACTS.agencies().getFirst(), "vault-1", COMPUTED, null, null, EARLY);
        });
        all.add(world -> {
            Applying.checkFree(world.state());
            return Applying.apply(
                    ID, FACTS, FACTS.agencies().getFirst(), "vault-1", COMPUTED, Entry.CLERK, null, EARLY);
        });
        all.add(world -> Applying.confirm(world.state(), null, EARLY));
        all.add(world -> Applying.resubmit(world.state(), "vault-1", COMPUTED, EARLY));
        all.add(world -> Applying.withdraw(world.state(), "不再申请", EARLY));
        all.add(world -> Applying.fall(world.state(), "合同已取消", EARLY));
        all.add(world -> Applying.outdated(world.state(), "合同已变更", EARLY));
        for (ReviewStep step : ReviewStep.values()) {
            for (Outcome outcome : Outcome.values()) {
                Verdict verdict = new Verdict(step, outcome, "理由", null, null);
                all.add(world -> decide(world, verdict));
            }
            for (SendBack how : SendBack.values()) {
                all.add(world -> Moving.sendBack(world.state(), new Move.SendBack(step, how, "理由", null), EARLY));
            }
        }
        all.add(world -> Moving.takeBack(world.state(), world.history(), World.SOMEBODY, "撤回", EARLY));
        notices(all);
        payments(all);
        return all;
    }

    private static List<DomainEvent> decide(World world, Verdict verdict) {
        Deciding.checkDue(world.state(), verdict);
        return Deciding.decide(world.state(), verdict, World.SOMEBODY, Given.policy(), () -> COMPUTED, EARLY);
    }

    private static void notices(List<Function<World, List<DomainEvent>>> all) {
        all.add(world -> {
            Publishing.checkReady(List.of(world.state()));
            return Publishing.publish(
                    new NoticeId("n-" + world.entries().size()),
                    List.of(new Publishing.Candidate(world.state(), FACTS)),
                    EARLY,
                    EARLY.plusDays(7),
                    text -> "digest");
        });
        all.add(world -> Objecting.object(
                world.notice(),
                world.state(),
                world.id(),
                "o-" + world.entries().size(),
                Optional.empty(),
                EARLY));
        for (Objecting.Outcome outcome : Objecting.Outcome.values()) {
            all.add(world -> Objecting.decide(
                    world.notice(),
                    world.state(),
                    world.state().published().objections().stream()
                            .sorted()
                            .findFirst()
                            .orElse(""),
                    outcome,
                    "理由",
                    LATE));
        }
        all.add(world -> Closing.close(world.notice(), List.of(world.state()), LATE));
    }

    private static void payments(List<Function<World, List<DomainEvent>>> all) {
        BudgetLedger budget = BudgetLedger.of(List.of());
        all.add(world -> Paying.pay(world.state(), "PZ-1", false, budget, LATE, LATE));
        all.add(world -> {
            Paying.checkGranted(world.state());
            return Ordering.drawUp(new PayoutId("b-" + world.entries().size()), List.of(world.state()), LATE);
        });
        all.add(world -> Ordering.confirm(waiting(world), "somebody else", LATE));
        all.add(world -> Ordering.cancel(world.batch(), Map.of(world.id(), world.state()), "理由", LATE));
        all.add(world ->
                Ordering.fetch(waiting(world), "link-" + world.entries().size(), "CSV", LATE));
        all.add(world -> Answering.paid(
                world.batch().drawn().batch(),
                Answering.order(world.batch(), order(world)),
                world.state(),
                new Paid("PZ-2", LATE),
                false,
                budget,
                LATE));
        all.add(world -> Answering.bounced(
                world.batch().drawn().batch(),
                Answering.order(world.batch(), order(world)),
                world.state(),
                new Bounced("户名不符", LATE),
                LATE));
    }

    /// The batch, as long as the application waits for its order in it.
    private static PayoutState waiting(World world) {
        Refused.unless(Ordering.waitsFor(world.state(), order(world)), SubsidyProblem.ORDER_HELD, "");
        return world.batch();
    }

    private static String order(World world) {
        return String.valueOf(world.state().payout().order());
    }

    private static Computation computed() {
        Story story = new Story().budget(2025, "1000000.00");
        return story.computed(story.applies(AGENCY_A, FACTS));
    }

    /// Everything that has happened.
    private record World(List<Envelope> entries) {

        static final String SOMEBODY = "p-1";

        World and(DomainEvent event) {
            List<Envelope> more = new ArrayList<>(entries);
            more.add(new Envelope(
                    new UUID(0, entries.size()),
                    "subsidy-service",
                    1,
                    event,
                    Instant.EPOCH,
                    new Actor(SOMEBODY, null, null),
                    null,
                    null));
            return new World(List.copyOf(more));
        }

        List<Envelope> history() {
            return entries.stream()
                    .filter(entry -> entry.event() instanceof ApplicationEvent)
                    .toList();
        }

        ApplicationState state() {
            return ApplicationState.of(history());
        }

        ApplicationId id() {
            return state().asked().applied().application();
        }

        NoticeState notice() {
            return NoticeState.of(newest(NoticeEvent.class));
        }

        PayoutState batch() {
            return PayoutState.of(newest(PayoutEvent.class));
        }

        /// The newest stream of this family.
        private List<Envelope> newest(Class<? extends DomainEvent> family) {
            List<Envelope> all = entries.stream()
                    .filter(entry -> family.isInstance(entry.event()))
                    .toList();
            return all.stream()
                    .filter(entry -> entry.stream().equals(all.getLast().stream()))
                    .toList();
        }

        /// What tells two places apart; how long it took to get there does not.
        List<Object> place() {
            ApplicationState state = state();
            int objections = state.publication() == null
                    ? 0
                    : Math.min(state.published().objections().size(), 2);
            return List.of(
                    state.status(),
                    String.valueOf(state.panel().resumeAt()),
                    state.payout().bounced(),
                    objections,
                    notice().closedOn() != null,
                    batch().status(),
                    history().getLast().kind());
        }
    }
}
