package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.policy.ReviewPlan.Approvers;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who decides a step: its role, or of that role those who are named for it; when its term has passed, the director
/// too. That four eyes look at it is another matter, see [FourEyes].
public final class InCharge {

    private InCharge() {}

    public static Role roleOf(ReviewStep step) {
        return switch (step) {
            case ACCEPT -> Role.CLERK;
            case PRELIMINARY -> Role.REVIEWER;
            case APPROVAL -> Role.DIRECTOR;
        };
    }

    /// @throws Refused `NOT_IN_CHARGE`
    public static void check(ApplicationState state, Actor who, ReviewStep step, LocalDate today) {
        Refused.unless(is(state, who, step, today), SubsidyProblem.NOT_IN_CHARGE, "", "@" + step.name());
    }

    public static boolean is(ApplicationState state, Actor who, ReviewStep step, LocalDate today) {
        List<String> named = state.panel().reviewers(step, today);
        boolean own = who.role() == roleOf(step) && (named.isEmpty() || named.contains(who.account()));
        return own || (who.role() == Role.DIRECTOR && isEscalated(state, step));
    }

    /// Whether the step has passed once this person has passed it.
    ///
    /// @throws Refused `ALREADY_ENDORSED` when they have, and it waits for others
    static boolean completes(
            ApplicationState state, ReviewStep step, Approvers approvers, String account, LocalDate today) {
        boolean whole = isWhole(state, step, approvers, account, today);
        boolean another = !state.panel().endorsed(step).contains(account);
        Refused.unless(whole || another, SubsidyProblem.ALREADY_ENDORSED, "");
        return whole;
    }

    /// Whether nobody else has to pass the step once this person does, or has.
    public static boolean isWhole(
            ApplicationState state, ReviewStep step, Approvers approvers, String account, LocalDate today) {
        Set<String> passed = new HashSet<>(state.panel().endorsed(step));
        passed.add(account);
        return !approvers.all() || isEverybody(state, step, approvers, passed, today);
    }

    /// A director who decides because the term has passed stands in for one of those who are named.
    private static boolean isEverybody(
            ApplicationState state, ReviewStep step, Approvers approvers, Set<String> passed, LocalDate today) {
        List<String> named = state.panel().reviewers(step, today);
        boolean enough = passed.size() >= Math.max(approvers.people(), named.size());
        return enough && (isEscalated(state, step) || passed.containsAll(named));
    }

    private static boolean isEscalated(ApplicationState state, ReviewStep step) {
        return state.panel().escalated()
                && state.status().dueStep().filter(step::equals).isPresent();
    }
}
