package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationEvent.SubsidyProposed;
import io.zhuanhua.events.ApplicationEvent.SubsidyReviewed;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewAssigned;
import io.zhuanhua.events.ReviewMove.ReviewCopied;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewEscalated;
import io.zhuanhua.events.ReviewMove.ReviewReminded;
import io.zhuanhua.events.ReviewMove.ReviewResumed;
import io.zhuanhua.events.ReviewMove.ReviewSentBack;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.ReviewTakenBack;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.policy.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done with a case between the decisions of its steps, but for naming people, see [Assigning].
public final class Moving {

    private Moving() {}

    /// The step a decision is due for.
    ///
    /// @throws Refused `NO_STEP_DUE`
    public static ReviewStep due(ApplicationState state) {
        return state.status()
                .dueStep()
                .orElseThrow(() -> new Refused(
                        SubsidyProblem.NO_STEP_DUE, "", "@" + state.status().name()));
    }

    /// Back to an earlier step within the bureau.
    ///
    /// @throws Refused `NO_STEP_DUE`, `STEP_NOT_EARLIER`
    public static List<DomainEvent> sendBack(ApplicationState state, Move.SendBack move, LocalDate today) {
        ReviewStep due = due(state);
        Refused.unless(
                move.to().compareTo(due) < 0,
                SubsidyProblem.STEP_NOT_EARLIER,
                "/step",
                "@" + move.to().name(),
                "@" + due.name());
        return List.of(
                new ReviewSentBack(id(state), due, move.to(), move.how(), today, move.reason(), move.reasonCode()));
    }

    /// Takes back one's own pass, as long as nobody has acted on it; what a proposal held is free again.
    ///
    /// @throws Refused `NOTHING_TO_TAKE_BACK`
    public static List<DomainEvent> takeBack(
            ApplicationState state, List<Envelope> history, String account, String reason, LocalDate today) {
        ReviewStep step = lastAct(history)
                .filter(entry -> entry.actor().account().equals(account))
                .flatMap(entry -> passed(entry.event()))
                .orElseThrow(() -> new Refused(SubsidyProblem.NOTHING_TO_TAKE_BACK, ""));
        List<DomainEvent> events = new ArrayList<>();
        events.add(new ReviewTakenBack(id(state), step, account, today, reason));
        if (state.status().holdsMoney()) {
            events.addAll(Reservation.of(state).release(today));
        }
        return events;
    }

    /// To the knowledge of others.
    ///
    /// @throws Refused `NO_STEP_DUE`
    public static List<DomainEvent> copy(ApplicationState state, Move.Copy move, LocalDate today) {
        ReviewStep due = due(state);
        List<DomainEvent> events = new ArrayList<>();
        move.accounts().forEach(account -> events.add(new ReviewCopied(id(state), due, account, today)));
        return events;
    }

    /// @throws Refused `NO_STEP_DUE`
    public static List<DomainEvent> remind(ApplicationState state, LocalDate today) {
        return List.of(new ReviewReminded(id(state), due(state), today));
    }

    /// @param days working days a step may take
    /// @throws Refused `NO_STEP_DUE`, `CALENDAR_YEAR_MISSING`, `ESCALATION_NOT_DUE` before the term has passed, and
    ///     when it has been noted before
    public static List<DomainEvent> escalate(ApplicationState state, WorkCalendar calendar, int days, LocalDate today) {
        ReviewStep due = due(state);
        LocalDate last = lastDay(state, calendar, days);
        Refused.unless(
                today.isAfter(last) && !state.panel().escalated(),
                SubsidyProblem.ESCALATION_NOT_DUE,
                "",
                last.toString());
        return List.of(new ReviewEscalated(id(state), due, last, today));
    }

    /// Last day of the term of the due step.
    ///
    /// @throws Refused `NO_STEP_DUE`, `CALENDAR_YEAR_MISSING`
    public static LocalDate lastDay(ApplicationState state, WorkCalendar calendar, int days) {
        LocalDate since = state.panel().since();
        if (since == null) {
            throw new Refused(
                    SubsidyProblem.NO_STEP_DUE, "", "@" + state.status().name());
        }
        return calendar.lastDay(since, days);
    }

    private static ApplicationId id(ApplicationState state) {
        return state.asked().applied().application();
    }

    /// The newest entry by which the case itself has moved.
    private static Optional<Envelope> lastAct(List<Envelope> history) {
        return history.reversed().stream()
                .filter(entry -> switch (entry.event()) {
                    case ReviewAssigned e -> false;
                    case ReviewCopied e -> false;
                    case ReviewReminded e -> false;
                    case ReviewEscalated e -> false;
                    case ReviewResumed e -> false;
                    default -> true;
                })
                .findFirst();
    }

    private static Optional<ReviewStep> passed(DomainEvent event) {
        return switch (event) {
            case SubsidyAccepted e -> Optional.of(ReviewStep.ACCEPT);
            case SubsidyReviewed e -> Optional.of(ReviewStep.PRELIMINARY);
            case SubsidyProposed e -> Optional.of(ReviewStep.APPROVAL);
            case ReviewEndorsed e -> Optional.of(e.step());
            default -> Optional.empty();
        };
    }
}
