package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.AccountDisclosed;
import io.zhuanhua.events.ApplicationEvent.ObjectionDismissed;
import io.zhuanhua.events.ApplicationEvent.ObjectionUpheld;
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
import io.zhuanhua.events.PaymentStep.AccountChangeAsked;
import io.zhuanhua.events.PaymentStep.AccountChangeRefused;
import io.zhuanhua.events.PaymentStep.AccountChanged;
import io.zhuanhua.events.PaymentStep.PaymentBounced;
import io.zhuanhua.events.PaymentStep.PaymentSent;
import io.zhuanhua.events.PaymentStep.SubsidyScheduled;
import io.zhuanhua.events.PaymentStep.SubsidyUnscheduled;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove;
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
import java.util.List;
import java.util.stream.IntStream;

/// Separation of duties, on the record itself: whoever made a case or decided one of its steps has no other
/// part in it. What counts is the accounts in its history, not the roles they have today.
public final class FourEyes {

    /// The part somebody took in a case.
    enum Part {
        MAKING,
        ACCEPTING,
        REVIEWING,
        APPROVING,
        HEARING,
        PAYING,
        /// Looking at the account the agency wants instead; a clerk who has accepted the case may.
        VERIFYING,
        /// What follows from what others decided.
        NONE
    }

    private FourEyes() {}

    /// @throws Refused `FOUR_EYES` if the account made the case or decided another step of it
    public static void check(List<Envelope> history, String account, ReviewStep step) {
        refuseIfTakenPart(history, account, ofStep(step));
    }

    /// An objection is heard by somebody who had no part in what is objected to.
    ///
    /// @throws Refused `FOUR_EYES`
    public static void checkHearing(List<Envelope> history, String account) {
        refuseIfTakenPart(history, account, Part.HEARING);
    }

    /// Who pays has not decided.
    ///
    /// @throws Refused `FOUR_EYES`
    public static void checkPaying(List<Envelope> history, String account) {
        refuseIfTakenPart(history, account, Part.PAYING);
    }

    /// Who looks at another account has neither asked for it nor pays to it.
    ///
    /// @throws Refused `FOUR_EYES`
    public static void checkVerifying(List<Envelope> history, String account) {
        boolean another = history.stream()
                .filter(entry -> entry.actor().account().equals(account))
                .map(entry -> part((ApplicationEvent) entry.event()))
                .anyMatch(taken -> taken == Part.MAKING || taken == Part.PAYING);
        Refused.unless(!another, SubsidyProblem.FOUR_EYES, "");
    }

    private static void refuseIfTakenPart(List<Envelope> history, String account, Part part) {
        boolean another = IntStream.range(0, history.size())
                .filter(i -> history.get(i).actor().account().equals(account))
                .mapToObj(i -> part(history, i))
                .anyMatch(taken -> taken != Part.NONE && taken != part);
        Refused.unless(!another, SubsidyProblem.FOUR_EYES, "");
    }

    /// What stands right behind an objection that is upheld was decided by hearing it, and in no step of the review.
    private static Part part(List<Envelope> history, int at) {
        boolean heard = at > 0 && history.get(at - 1).event() instanceof ObjectionUpheld;
        return heard && history.get(at).event() instanceof SubsidyReturned
                ? Part.HEARING
                : part((ApplicationEvent) history.get(at).event());
    }

    private static Part part(ApplicationEvent event) {
        return switch (event) {
            case SubsidyApplied e -> Part.MAKING;
            case SubsidyResubmitted e -> Part.MAKING;
            case SubsidyConfirmed e -> Part.MAKING;
            case SubsidyWithdrawn e -> Part.MAKING;
            case SubsidyAccepted e -> Part.ACCEPTING;
            case SubsidyReviewed e -> Part.REVIEWING;
            case SubsidyProposed e -> Part.APPROVING;
            case SubsidyReturned e -> ofStep(e.step());
            case SubsidyRejected e -> ofStep(e.step());
            case ObjectionDismissed e -> Part.HEARING;
            case ObjectionUpheld e -> Part.HEARING;
            case AccountDisclosed e -> Part.PAYING;
            case SubsidyPaid e -> Part.PAYING;
            case PaymentStep e -> part(e);
            case FactNoted e -> Part.ACCEPTING;
            case ReviewMove e -> part(e);
            case SubsidyPublished e -> Part.NONE;
            case SubsidyObjected e -> Part.NONE;
            case SubsidyGranted e -> Part.NONE;
        };
    }

    private static Part part(PaymentStep event) {
        return switch (event) {
            case SubsidyScheduled e -> Part.PAYING;
            case SubsidyUnscheduled e -> Part.PAYING;
            case PaymentSent e -> Part.PAYING;
            case PaymentBounced e -> Part.PAYING;
            case AccountChangeAsked e -> Part.MAKING;
            case AccountChanged e -> Part.VERIFYING;
            case AccountChangeRefused e -> Part.VERIFYING;
        };
    }

    private static Part part(ReviewMove event) {
        return switch (event) {
            case ReviewEndorsed e -> ofStep(e.step());
            case ReviewSentBack e -> ofStep(e.step());
            case ReviewTakenBack e -> ofStep(e.step());
            case ReviewResumed e -> Part.NONE;
            case ReviewAssigned e -> Part.NONE;
            case ReviewCopied e -> Part.NONE;
            case ReviewReminded e -> Part.NONE;
            case ReviewEscalated e -> Part.NONE;
        };
    }

    private static Part ofStep(ReviewStep step) {
        return switch (step) {
            case ACCEPT -> Part.ACCEPTING;
            case PRELIMINARY -> Part.REVIEWING;
            case APPROVAL -> Part.APPROVING;
        };
    }
}
