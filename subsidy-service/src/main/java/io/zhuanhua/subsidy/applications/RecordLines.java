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
import io.zhuanhua.events.FactNoted.AcceptanceNoted;
import io.zhuanhua.events.FactNoted.ExcludedApportioned;
import io.zhuanhua.events.FactNoted.OtherFundsNoted;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lines of the printed approval record: from the application to the payment, oldest first. Who objected is not
/// in them.
final class RecordLines {

    private RecordLines() {}

    /// @param step its word
    /// @param outcome its word; null where nothing was decided
    /// @param amount null where none belongs to it
    /// @param detail null where there is no more to say
    record Line(
            LocalDate on,
            String step,
            @Nullable String outcome,
            Actor by,
            @Nullable String reason,
            @Nullable Money amount,
            @Nullable MoveDetail detail) {

        /// @param named whether the account is told, or the role; a service and the public have none
        Optional<Role> role(boolean named) {
            return named ? Optional.empty() : Optional.ofNullable(by.role());
        }
    }

    /// @param named whether accounts are told
    static List<Line> of(List<Envelope> history, boolean named) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            boolean heard = i > 0 && history.get(i - 1).event() instanceof ObjectionUpheld;
            line(history.get(i), heard, named).ifPresent(lines::add);
        }
        return lines;
    }

    /// @param heard whether it follows from an objection that was upheld
    private static Optional<Line> line(Envelope entry, boolean heard, boolean named) {
        Actor by = entry.actor();
        return switch ((ApplicationEvent) entry.event()) {
            case SubsidyApplied e ->
                event(
                        e.appliedOn(),
                        e.entry() == null ? "record-applied" : "record-entered-" + e.entry(),
                        by,
                        null,
                        e.computed().amount());
            case SubsidyConfirmed e -> event(e.confirmedOn(), "record-confirmed", by, null, null);
            case SubsidyResubmitted e ->
                event(
                        e.resubmittedOn(),
                        "record-resubmitted",
                        by,
                        null,
                        e.computed().amount());
            case SubsidyWithdrawn e -> event(e.withdrawnOn(), "record-withdrawn", by, e.reason(), null);
            case SubsidyAccepted e -> step(e.decidedOn(), ReviewStep.ACCEPT, by, e.reason(), null);
            case SubsidyReviewed e -> step(e.decidedOn(), ReviewStep.PRELIMINARY, by, e.reason(), null);
            case SubsidyProposed e ->
                step(
                        e.decidedOn(),
                        ReviewStep.APPROVAL,
                        by,
                        e.reason(),
                        e.decision().amount());
            case SubsidyReturned e ->
                ended(e.decidedOn(), named(e.step(), heard), Outcome.RETURN, by, e.reason(), e.reasonCode());
            case SubsidyRejected e ->
                ended(e.decidedOn(), named(e.step(), heard), Outcome.REJECT, by, e.reason(), e.reasonCode());
            case SubsidyPublished e ->
                event(e.publishedOn(), "record-published", by, e.publishedOn() + " – " + e.lastDay(), null);
            case SubsidyObjected e -> event(e.objectedOn(), "record-objected", by, e.objection(), null);
            case ObjectionDismissed e -> event(e.decidedOn(), "record-dismissed", by, e.reason(), null);
            case ObjectionUpheld e -> event(e.decidedOn(), "record-upheld", by, e.reason(), null);
            case SubsidyGranted e ->
                event(e.grantedOn(), "record-granted", by, null, e.decision().amount());
            case SubsidyPaid e -> event(e.paidOn(), "record-paid", by, e.voucher(), e.amount());
            case PaymentStep e -> Optional.empty();
            case FactNoted e -> noted(e, by);
            case ReviewMove e -> moved(e, by, named);
            case AccountDisclosed e -> Optional.empty();
        };
    }

    private static Optional<Line> noted(FactNoted fact, Actor by) {
        return switch (fact) {
            case OtherFundsNoted e ->
                event(e.notedOn(), "record-other-funds", by, e.source() + " " + e.document(), e.amount());
            case AcceptanceNoted e -> event(e.notedOn(), "record-acceptance", by, e.document(), null);
            case ExcludedApportioned e -> event(e.notedOn(), "record-apportioned", by, e.reason(), e.excluded());
        };
    }

    private static String named(ReviewStep step, boolean heard) {
        return heard ? "record-hearing" : "review-" + step.name();
    }

    private static Optional<Line> step(
            LocalDate on, ReviewStep step, Actor by, @Nullable String reason, @Nullable Money amount) {
        String passed = "subsidy-outcome-" + Outcome.PASS.name();
        return Optional.of(new Line(on, "review-" + step.name(), passed, by, reason, amount, null));
    }

    private static Optional<Line> ended(
            LocalDate on, String step, Outcome outcome, Actor by, String reason, @Nullable ReviewReason reasonCode) {
        String word = "subsidy-outcome-" + outcome.name();
        return Optional.of(new Line(on, step, word, by, reason, null, MoveDetail.of(reasonCode)));
    }

    private static Optional<Line> moved(ReviewMove move, Actor by, boolean named) {
        MoveDetail.Entry entry = MoveDetail.of(move, named);
        return Optional.of(new Line(
                entry.on(),
                "review-" + move.step().name(),
                "subsidy-outcome-" + entry.outcome(),
                by,
                entry.reason(),
                null,
                entry.detail()));
    }

    private static Optional<Line> event(
            LocalDate on, String step, Actor by, @Nullable String reason, @Nullable Money amount) {
        return Optional.of(new Line(on, step, null, by, reason, amount, null));
    }
}
