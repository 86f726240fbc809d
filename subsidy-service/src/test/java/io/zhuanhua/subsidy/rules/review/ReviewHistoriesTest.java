package io.zhuanhua.subsidy.rules.review;

import static io.zhuanhua.subsidy.rules.Given.AGENCY_A;
import static io.zhuanhua.subsidy.rules.Given.contract;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationEvent.SubsidyProposed;
import io.zhuanhua.events.ApplicationEvent.SubsidyRejected;
import io.zhuanhua.events.ApplicationEvent.SubsidyResubmitted;
import io.zhuanhua.events.ApplicationEvent.SubsidyReturned;
import io.zhuanhua.events.ApplicationEvent.SubsidyReviewed;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewSentBack;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.ReviewTakenBack;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Story;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people do, in whatever order: nobody has two parts in a case, no step is skipped, and a step that takes
/// several people was passed by so many different ones.
class ReviewHistoriesTest {

    private static final ContractFacts FACTS = contract("1000000.00", "800000.00");
    private static final Map<ReviewStep, Integer> PEOPLE =
            Map.of(ReviewStep.ACCEPT, 1, ReviewStep.PRELIMINARY, 2, ReviewStep.APPROVAL, 2);
    private static final List<ReviewStep> STEPS = List.of(ReviewStep.values());
    private static final List<AssignmentChange> CHANGES =
            List.of(AssignmentChange.ADDED, AssignmentChange.REMOVED, AssignmentChange.TRANSFERRED);
    private static final List<Role> ROLES = List.of(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);

    private int proposals;
    private int moves;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void nobody_has_two_parts_no_step_is_skipped_and_several_are_several(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Story story = new Story().budget(2025, "1000000.00");
            story.policy = ReviewMovesTest.planned("ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ALL(2)");
            ApplicationId id = story.applies(AGENCY_A, FACTS);
            for (int i = 0; i < 120; i++) {
                attempt(story, id, random);
            }
            holds(story.history(Streams.application(id)));
            boolean held = story.state(id).status() == ApplicationStatus.DECIDED_PROPOSED;
            assertThat(story.capLedger(AGENCY_A, 2025).sums().used().isPositive())
                    .isEqualTo(held);
        }
        assertThat(proposals).as("cases that came to a proposal").isPositive();
        assertThat(moves).as("moves that were possible").isGreaterThan(200);
    }

    private void attempt(Story story, ApplicationId id, Random random) {
        Role role = ROLES.get(random.nextInt(3));
        String account = person(random);
        ApplicationState state = story.state(id);
        try {
            switch (random.nextInt(12)) {
                case 0 -> story.moves(account, role, id, new Move.TakeBack("撤回"));
                case 1 -> sendsBack(story, id, new Actor(account, role, null), random);
                case 2 -> story.moves(account, role, id, assignment(random));
                case 3 -> story.moves(account, role, id, new Move.Remind());
                case 4 -> {
                    story.today = story.today.plusDays(random.nextInt(3));
                    story.moves(account, role, id, new Move.Escalate());
                }
                case 5 -> {
                    if (random.nextInt(4) == 0) {
                        decides(story, id, new Actor(account, role, null), Outcome.RETURN);
                        story.resubmits(id);
                    }
                }
                default -> decides(story, id, new Actor(account, role, null), Outcome.PASS);
            }
            moves++;
        } catch (Refused refused) {
            assertThat(story.state(id)).isEqualTo(state);
        }
    }

    private static void decides(Story story, ApplicationId id, Actor who, Outcome outcome) {
        ReviewStep due = Moving.due(story.state(id));
        InCharge.check(story.state(id), who, due, story.today);
        story.decides(who.account(), id, due, outcome);
    }

    private static void sendsBack(Story story, ApplicationId id, Actor who, Random random) {
        ReviewStep to = STEPS.get(random.nextInt(3));
        SendBack how = random.nextBoolean() ? SendBack.AGAIN : SendBack.RESUME;
        InCharge.check(story.state(id), who, Moving.due(story.state(id)), story.today);
        story.moves(
                who.account(),
                who.role() == null ? Role.CLERK : who.role(),
                id,
                new Move.SendBack(to, how, "核对", null));
    }

    private static Move assignment(Random random) {
        AssignmentChange change = CHANGES.get(random.nextInt(3));
        List<String> people = random.nextBoolean() ? List.of(person(random)) : List.of(person(random), person(random));
        return new Move.Assign(STEPS.get(random.nextInt(3)), change, people, null, "安排");
    }

    private static String person(Random random) {
        return "p-" + random.nextInt(9);
    }

    /// Reads the history anew, by rules of its own.
    private void holds(List<Envelope> history) {
        Map<String, Set<Object>> parts = new HashMap<>();
        Set<ReviewStep> passed = EnumSet.noneOf(ReviewStep.class);
        Map<ReviewStep, Set<String>> people = new EnumMap<>(ReviewStep.class);
        for (Envelope entry : history) {
            String account = entry.actor().account();
            switch (entry.event()) {
                case SubsidyApplied e -> part(parts, account, "agency");
                case SubsidyResubmitted e -> {
                    passed.clear();
                    people.values().forEach(Set::clear);
                }
                case SubsidyAccepted e -> passes(ReviewStep.ACCEPT, account, parts, passed, people);
                case SubsidyReviewed e -> passes(ReviewStep.PRELIMINARY, account, parts, passed, people);
                case SubsidyProposed e -> {
                    assertThat(passed).contains(ReviewStep.ACCEPT, ReviewStep.PRELIMINARY);
                    passes(ReviewStep.APPROVAL, account, parts, passed, people);
                    proposals++;
                }
                case ReviewEndorsed e -> {
                    part(parts, account, e.step());
                    assertThat(of(people, e.step()).add(account))
                            .as("passes once")
                            .isTrue();
                }
                case ReviewSentBack e -> {
                    part(parts, account, e.step());
                    passed.removeIf(step -> e.how() == SendBack.AGAIN ? step.compareTo(e.to()) >= 0 : step == e.to());
                    people.forEach((step, all) -> {
                        if (step.compareTo(e.to()) >= 0) {
                            all.clear();
                        }
                    });
                }
                case ReviewTakenBack e -> {
                    passed.remove(e.step());
                    assertThat(of(people, e.step()).remove(account))
                            .as("their own")
                            .isTrue();
                }
                case SubsidyReturned e -> part(parts, account, e.step());
                case SubsidyRejected e -> part(parts, account, e.step());
                default -> {
                    // copies, reminders and names decide nothing
                }
            }
        }
        assertThat(parts.values()).allMatch(all -> all.size() == 1);
    }

    private static void passes(
            ReviewStep step,
            String account,
            Map<String, Set<Object>> parts,
            Set<ReviewStep> passed,
            Map<ReviewStep, Set<String>> people) {
        part(parts, account, step);
        of(people, step).add(account);
        assertThat(of(people, step)).hasSizeGreaterThanOrEqualTo(PEOPLE.getOrDefault(step, 1));
        passed.add(step);
    }

    private static Set<String> of(Map<ReviewStep, Set<String>> people, ReviewStep step) {
        return people.computeIfAbsent(step, any -> new HashSet<>());
    }

    private static void part(Map<String, Set<Object>> parts, String account, Object part) {
        parts.computeIfAbsent(account, any -> new HashSet<>()).add(part);
    }
}
