package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.AccountDisclosed;
import io.zhuanhua.events.ApplicationEvent.ObjectionDismissed;
import io.zhuanhua.events.ApplicationEvent.ObjectionUpheld;
import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationEvent.SubsidyConfirmed;
import io.zhuanhua.events.ApplicationEvent.SubsidyGranted;
import io.zhuanhua.events.ApplicationEvent.SubsidyObjected;
import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.ApplicationEvent.SubsidyProposed;
import io.zhuanhua.events.ApplicationEvent.SubsidyPublished;
import io.zhuanhua.events.ApplicationEvent.SubsidyRejected;
import io.zhuanhua.events.ApplicationEvent.SubsidyResubmitted;
import io.zhuanhua.events.ApplicationEvent.SubsidyReturned;
import io.zhuanhua.events.ApplicationEvent.SubsidyReviewed;
import io.zhuanhua.events.ApplicationEvent.SubsidyWithdrawn;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FactNoted;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.applications.ShownApplication.Taken;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The record of an application's decisions (审批记录), oldest first.
final class Decisions {

    private Decisions() {}

    /// @param named whether the accounts of those who decided are shown, or their roles
    static List<Taken> of(List<Envelope> history, boolean named) {
        return history.stream().flatMap(entry -> taken(entry, named).stream()).toList();
    }

    private static Optional<Taken> taken(Envelope entry, boolean named) {
        String by = by(entry.actor(), named);
        return switch ((ApplicationEvent) entry.event()) {
            case SubsidyAccepted e -> taken(ReviewStep.ACCEPT, Outcome.PASS, e.decidedOn(), by, e.reason());
            case SubsidyReviewed e -> taken(ReviewStep.PRELIMINARY, Outcome.PASS, e.decidedOn(), by, e.reason());
            case SubsidyProposed e -> taken(ReviewStep.APPROVAL, Outcome.PASS, e.decidedOn(), by, e.reason());
            case SubsidyReturned e -> ended(e.step(), Outcome.RETURN, e.decidedOn(), by, e.reason(), e.reasonCode());
            case SubsidyRejected e -> ended(e.step(), Outcome.REJECT, e.decidedOn(), by, e.reason(), e.reasonCode());
            case SubsidyApplied e -> Optional.empty();
            case SubsidyResubmitted e -> Optional.empty();
            case SubsidyConfirmed e -> Optional.empty();
            case SubsidyWithdrawn e -> Optional.empty();
            case SubsidyPublished e -> Optional.empty();
            case SubsidyObjected e -> Optional.empty();
            case ObjectionDismissed e -> Optional.empty();
            case ObjectionUpheld e -> Optional.empty();
            case SubsidyGranted e -> Optional.empty();
            case SubsidyPaid e -> Optional.empty();
            case PaymentStep e -> Optional.empty();
            case FactNoted e -> Optional.empty();
            case ReviewMove e -> moved(e, by, named);
            case AccountDisclosed e -> Optional.empty();
        };
    }

    private static Optional<Taken> taken(
            ReviewStep step, Outcome outcome, LocalDate on, String by, @Nullable String reason) {
        return Optional.of(new Taken(step, outcome.name(), on, by, reason == null ? "" : reason, null));
    }

    private static Optional<Taken> ended(
            ReviewStep step,
            Outcome outcome,
            LocalDate on,
            String by,
            String reason,
            @Nullable ReviewReason reasonCode) {
        return Optional.of(new Taken(step, outcome.name(), on, by, reason, MoveDetail.of(reasonCode)));
    }

    private static Optional<Taken> moved(ReviewMove move, String by, boolean named) {
        MoveDetail.Entry entry = MoveDetail.of(move, named);
        String reason = entry.reason();
        return Optional.of(
                new Taken(move.step(), entry.outcome(), entry.on(), by, reason == null ? "" : reason, entry.detail()));
    }

    private static String by(Actor actor, boolean named) {
        Role role = actor.role();
        return named || role == null ? actor.account() : role.name();
    }
}
