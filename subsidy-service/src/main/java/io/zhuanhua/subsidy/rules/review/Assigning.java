package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewAssigned;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.policy.ReviewPlan;
import io.zhuanhua.subsidy.rules.policy.ReviewPlan.Approvers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Names the people who decide a step that is due or still to come: 加签, 减签, 转办, 委托. Naming gives nobody a role:
/// who is named decides only with the role of the step.
public final class Assigning {

    private Assigning() {}

    /// @throws Refused `NO_STEP_DUE`, `STEP_NOT_DUE` for a step that has passed, `NOT_IN_CHARGE` for anybody but those
    ///     who decide the step and the director, `FOUR_EYES` when a new one has had another part in the case,
    ///     `DELEGATION_RUNNING`, `UNTIL_PASSED`, `NOT_A_REVIEWER`, `NOTHING_CHANGED`, `REVIEWERS_TOO_FEW`
    public static List<DomainEvent> assign(
            ApplicationState state,
            List<Envelope> history,
            Actor who,
            Move.Assign move,
            ReviewPlan plan,
            LocalDate today) {
        Refused.unless(
                Moving.due(state).compareTo(move.step()) <= 0,
                SubsidyProblem.STEP_NOT_DUE,
                "/step",
                "@" + move.step().name(),
                "@" + state.status().name());
        boolean director = who.role() == Role.DIRECTOR;
        if (!director) {
            InCharge.check(state, who, move.step(), today);
        }
        Panel panel = state.panel();
        boolean ends = director && move.change() == AssignmentChange.TRANSFERRED;
        Refused.unless(ends || !panel.isDelegated(move.step(), today), SubsidyProblem.DELEGATION_RUNNING, "/change");
        LocalDate until = move.until();
        Refused.unless(until == null || !until.isBefore(today), SubsidyProblem.UNTIL_PASSED, "/until");
        List<String> now = panel.reviewers(move.step(), today);
        List<String> next = next(now, who, move);
        Refused.unless(!next.equals(now), SubsidyProblem.NOTHING_CHANGED, "/accounts");
        next.stream()
                .filter(account -> !now.contains(account))
                .forEach(account -> FourEyes.check(history, account, move.step()));
        checkEnough(next, plan.of(move.step()));
        return List.of(new ReviewAssigned(
                state.asked().applied().application(), move.step(), next, move.change(), until, today, move.reason()));
    }

    private static List<String> next(List<String> now, Actor who, Move.Assign move) {
        Set<String> next = new LinkedHashSet<>(now);
        switch (move.change()) {
            case ADDED -> {
                // who adds somebody to a step of their own goes on deciding it
                if (now.isEmpty() && who.role() == InCharge.roleOf(move.step())) {
                    next.add(who.account());
                }
                next.addAll(move.accounts());
            }
            case REMOVED -> {
                Refused.unless(
                        next.containsAll(move.accounts()),
                        SubsidyProblem.NOT_A_REVIEWER,
                        "/accounts",
                        String.join(", ", move.accounts()));
                move.accounts().forEach(next::remove);
            }
            case TRANSFERRED, DELEGATED -> {
                // one's own place, or all of them when somebody else gives them away
                if (!next.remove(who.account())) {
                    next.clear();
                }
                next.addAll(move.accounts());
            }
        }
        return new ArrayList<>(next);
    }

    private static void checkEnough(List<String> next, Approvers approvers) {
        Refused.unless(
                next.isEmpty() || next.size() >= approvers.people(),
                SubsidyProblem.REVIEWERS_TOO_FEW,
                "/accounts",
                String.valueOf(approvers.people()));
    }
}
