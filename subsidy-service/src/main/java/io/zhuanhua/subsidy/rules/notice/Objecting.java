package io.zhuanhua.subsidy.rules.notice;

import io.zhuanhua.events.ApplicationEvent.ObjectionDismissed;
import io.zhuanhua.events.ApplicationEvent.ObjectionUpheld;
import io.zhuanhua.events.ApplicationEvent.SubsidyObjected;
import io.zhuanhua.events.ApplicationEvent.SubsidyReturned;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Deciding;
import io.zhuanhua.subsidy.rules.review.Reservation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Objections to a notice (异议): anybody may object, without a login; one that can be heard pauses its item alone.
public final class Objecting {

    /// Most objections one notice takes, so that nobody fills the journal with them.
    public static final int MOST = 500;

    private Objecting() {}

    /// What becomes of an objection.
    public enum Outcome {
        DISMISS,
        /// The item is rejected.
        UPHOLD,
        /// Upheld as to amount or beneficiary: the item goes back to the agency, is reviewed and computed anew, and
        /// stands in a new notice for the full term before it is granted.
        RECOMPUTE
    }

    /// @param reference into the vault, where the objector is named
    /// @throws Refused `NOTICE_CLOSED`, `NOT_IN_NOTICE`, `TOO_MANY_OBJECTIONS`; `OBJECTION_SETTLED` when the item
    ///     has left the notice: withdrawn, rejected, returned or published anew
    public static List<DomainEvent> object(
            NoticeState notice,
            ApplicationState item,
            ApplicationId application,
            String reference,
            Optional<Admissibility> obstacle,
            LocalDate today) {
        Refused.unless(notice.closedOn() == null, SubsidyProblem.NOTICE_CLOSED, "");
        Optional<Item> shown = notice.item(application);
        Refused.unless(shown.isPresent(), SubsidyProblem.NOT_IN_NOTICE, "/applicationId");
        boolean stands =
                switch (item.status()) {
                    case IN_PUBLICITY, OBJECTED ->
                        item.published().notice().equals(notice.published().notice());
                    case NONE,
                            ENTERED,
                            SUBMITTED,
                            RETURNED,
                            ACCEPTED,
                            PRELIM_PASSED,
                            DECIDED_PROPOSED,
                            GRANTED,
                            SCHEDULED,
                            PAYMENT_SENT,
                            PAYMENT_BOUNCED,
                            PAID,
                            REJECTED,
                            WITHDRAWN -> false;
                };
        Refused.unless(stands, SubsidyProblem.OBJECTION_SETTLED, "/applicationId");
        Refused.unless(notice.objections().size() < MOST, SubsidyProblem.TOO_MANY_OBJECTIONS, "", String.valueOf(MOST));
        List<DomainEvent> events = new ArrayList<>();
        events.add(new NoticeObjected(
                notice.published().notice(),
                application,
                reference,
                today,
                obstacle.map(Admissibility::name).orElse(null)));
        if (obstacle.isEmpty()) {
            events.add(new SubsidyObjected(application, notice.published().notice(), reference, today));
        }
        return events;
    }

    /// Decides an objection that was heard. Dismissed, the item goes on, and is granted at once when its notice
    /// has passed meanwhile; upheld, it is rejected or begins again, and what it held is free.
    ///
    /// @throws Refused `OBJECTION_SETTLED` when it is not open
    public static List<DomainEvent> decide(
            NoticeState notice,
            ApplicationState item,
            String reference,
            Outcome outcome,
            String reason,
            LocalDate today) {
        boolean open = item.status() == ApplicationStatus.OBJECTED
                && item.published().objections().contains(reference);
        Refused.unless(open, SubsidyProblem.OBJECTION_SETTLED, "");
        ApplicationId id = item.asked().applied().application();
        List<DomainEvent> events = new ArrayList<>();
        switch (outcome) {
            case UPHOLD -> {
                events.add(new ObjectionUpheld(id, item.published().notice(), reference, today, reason));
                events.addAll(Deciding.reject(item, ReviewStep.APPROVAL, reason, null, today));
            }
            case RECOMPUTE -> {
                events.add(new ObjectionUpheld(id, item.published().notice(), reference, today, reason));
                events.add(new SubsidyReturned(id, ReviewStep.APPROVAL, today, reason, null));
                events.addAll(Reservation.of(item).release(today));
            }
            case DISMISS -> {
                ObjectionDismissed dismissed =
                        new ObjectionDismissed(id, item.published().notice(), reference, today, reason);
                events.add(dismissed);
                ApplicationState goesOn = item.after(dismissed);
                if (notice.closedOn() != null && goesOn.status() == ApplicationStatus.IN_PUBLICITY) {
                    events.addAll(Closing.grant(goesOn, today));
                }
            }
        }
        return events;
    }
}
