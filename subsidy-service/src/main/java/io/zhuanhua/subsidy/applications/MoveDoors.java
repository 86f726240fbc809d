package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.InCharge;
import io.zhuanhua.subsidy.rules.review.Moving;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody of the bureau may do with a case besides deciding it, and who stands at its steps.
///
/// @param back the earlier steps it can be sent back to
/// @param takeBack whether the last pass is this person's, and nobody has acted on it
/// @param assign the steps this person may name people for
/// @param tell whether they may remind, and bring it to somebody's knowledge
/// @param escalate whether they may note that the term has passed
/// @param seats the steps for which people are named, or which somebody has passed alone
/// @param lastDay of the term of the due step; null without one
@TemplateData
public record MoveDoors(
        List<ReviewStep> back,
        boolean takeBack,
        List<ReviewStep> assign,
        boolean tell,
        boolean escalate,
        List<Seat> seats,
        @Nullable LocalDate lastDay) {

    static final MoveDoors NONE = new MoveDoors(List.of(), false, List.of(), false, false, List.of(), null);

    /// @param reviewers who decides it; empty for anybody with its role
    /// @param endorsed who has passed it already
    @TemplateData
    public record Seat(ReviewStep step, List<String> reviewers, List<String> endorsed) {}

    public List<SendBack> ways() {
        return List.of(SendBack.values());
    }

    public List<AssignmentChange> changes() {
        return List.of(AssignmentChange.values());
    }

    public List<ReviewReason> reasons() {
        return List.of(ReviewReason.values());
    }

    static MoveDoors of(Case one, Actor who, LocalDate today, @Nullable LocalDate lastDay) {
        ApplicationState state = one.state();
        ReviewStep due = state.status().dueStep().orElse(null);
        boolean takeBack = allowed(() -> Moving.takeBack(state, one.history(), who.account(), "", today));
        if (due == null) {
            return new MoveDoors(List.of(), takeBack, List.of(), false, false, List.of(), null);
        }
        boolean decides =
                InCharge.is(state, who, due, today) && allowed(() -> FourEyes.check(one.history(), who.account(), due));
        boolean late =
                lastDay != null && today.isAfter(lastDay) && !state.panel().escalated();
        return new MoveDoors(
                decides ? steps(step -> step.compareTo(due) < 0) : List.of(),
                takeBack,
                steps(step -> step.compareTo(due) >= 0
                        && (who.role() == Role.DIRECTOR || InCharge.is(state, who, step, today))),
                true,
                late && (who.role() == Role.CLERK || who.role() == Role.DIRECTOR),
                seats(state, today),
                lastDay);
    }

    private static List<Seat> seats(ApplicationState state, LocalDate today) {
        return Stream.of(ReviewStep.values())
                .map(step -> new Seat(
                        step,
                        state.panel().reviewers(step, today),
                        state.panel().endorsed(step).stream().sorted().toList()))
                .filter(seat -> !seat.reviewers().isEmpty() || !seat.endorsed().isEmpty())
                .toList();
    }

    private static List<ReviewStep> steps(Predicate<ReviewStep> which) {
        return Stream.of(ReviewStep.values()).filter(which).toList();
    }

    private static boolean allowed(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
