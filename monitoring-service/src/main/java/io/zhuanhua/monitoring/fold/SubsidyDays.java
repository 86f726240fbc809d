package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.SanctionEvent;
import io.zhuanhua.events.SubsidyEvent;
import io.zhuanhua.events.SubsidyEvent.ApplicationEvent;
import io.zhuanhua.events.SubsidyEvent.BudgetEvent;
import io.zhuanhua.events.SubsidyEvent.CapEvent;
import io.zhuanhua.events.SubsidyEvent.FactNoted;
import io.zhuanhua.events.SubsidyEvent.NoticeEvent;
import io.zhuanhua.events.SubsidyEvent.PaymentStep;
import io.zhuanhua.events.SubsidyEvent.PoolEvent;
import io.zhuanhua.events.SubsidyEvent.ReviewMove;
import io.zhuanhua.events.SubsidyEvent.VoucherEvent;
import io.zhuanhua.events.SubsidyEvent.WindowEvent;
import java.time.LocalDate;

/// The legal dates of the subsidy's events.
final class SubsidyDays {

    private SubsidyDays() {}

    static LocalDate of(SubsidyEvent event) {
        return switch (event) {
            case ApplicationEvent it -> of(it);
            case BudgetEvent it -> of(it);
            case CapEvent it -> of(it);
            case NoticeEvent it -> of(it);
            case WindowEvent it -> of(it);
            case PoolEvent it -> of(it);
            case VoucherEvent it ->
                switch (it) {
                    case SubsidyEvent.VoucherUsed used -> used.usedOn();
                };
        };
    }

    private static LocalDate of(WindowEvent event) {
        return switch (event) {
            case SubsidyEvent.WindowDrafted it -> it.draftedOn();
            case SubsidyEvent.WindowAnnounced it -> it.announcedOn();
            case SubsidyEvent.WindowWithdrawn it -> it.withdrawnOn();
            case SubsidyEvent.WindowDecided it -> it.decidedOn();
        };
    }

    private static LocalDate of(PoolEvent event) {
        return switch (event) {
            case SubsidyEvent.PoolJoined it -> it.joinedOn();
            case SubsidyEvent.PoolReserved it -> it.reservedOn();
            case SubsidyEvent.PoolReleased it -> it.releasedOn();
        };
    }

    private static LocalDate of(ApplicationEvent event) {
        return switch (event) {
            case SubsidyEvent.SubsidyApplied it -> it.appliedOn();
            case SubsidyEvent.SubsidyAccepted it -> it.decidedOn();
            case SubsidyEvent.SubsidyReturned it -> it.decidedOn();
            case SubsidyEvent.SubsidyResubmitted it -> it.resubmittedOn();
            case SubsidyEvent.SubsidyReviewed it -> it.decidedOn();
            case SubsidyEvent.SubsidyConfirmed it -> it.confirmedOn();
            case SubsidyEvent.SubsidyProposed it -> it.decidedOn();
            case SubsidyEvent.SubsidyRejected it -> it.decidedOn();
            case SubsidyEvent.SubsidyWithdrawn it -> it.withdrawnOn();
            case SubsidyEvent.SubsidyPublished it -> it.publishedOn();
            case SubsidyEvent.SubsidyObjected it -> it.objectedOn();
            case SubsidyEvent.ObjectionDismissed it -> it.decidedOn();
            case SubsidyEvent.ObjectionUpheld it -> it.decidedOn();
            case SubsidyEvent.SubsidyGranted it -> it.grantedOn();
            case SubsidyEvent.SubsidyPaid it -> it.paidOn();
            case SubsidyEvent.AccountDisclosed it -> it.disclosedOn();
            case PaymentStep it -> of(it);
            case FactNoted it -> of(it);
            case ReviewMove it -> of(it);
        };
    }

    private static LocalDate of(FactNoted event) {
        return switch (event) {
            case SubsidyEvent.OtherFundsNoted it -> it.notedOn();
            case SubsidyEvent.AcceptanceNoted it -> it.notedOn();
            case SubsidyEvent.ExcludedApportioned it -> it.notedOn();
        };
    }

    private static LocalDate of(PaymentStep event) {
        return switch (event) {
            case SubsidyEvent.SubsidyScheduled it -> it.scheduledOn();
            case SubsidyEvent.SubsidyUnscheduled it -> it.unscheduledOn();
            case SubsidyEvent.PaymentSent it -> it.sentOn();
            case SubsidyEvent.PaymentBounced it -> it.bouncedOn();
            case SubsidyEvent.AccountChangeAsked it -> it.askedOn();
            case SubsidyEvent.AccountChanged it -> it.changedOn();
            case SubsidyEvent.AccountChangeRefused it -> it.refusedOn();
        };
    }

    private static LocalDate of(ReviewMove event) {
        return switch (event) {
            case SubsidyEvent.ReviewEndorsed it -> it.decidedOn();
            case SubsidyEvent.ReviewSentBack it -> it.sentOn();
            case SubsidyEvent.ReviewResumed it -> it.resumedOn();
            case SubsidyEvent.ReviewTakenBack it -> it.takenBackOn();
            case SubsidyEvent.ReviewAssigned it -> it.assignedOn();
            case SubsidyEvent.ReviewCopied it -> it.copiedOn();
            case SubsidyEvent.ReviewReminded it -> it.remindedOn();
            case SubsidyEvent.ReviewEscalated it -> it.escalatedOn();
        };
    }

    static LocalDate of(ClawbackEvent event) {
        return switch (event) {
            case ClawbackEvent.ClawbackOpened it -> it.openedOn();
            case ClawbackEvent.ClawbackProposed it -> it.proposedOn();
            case ClawbackEvent.ClawbackDecided it -> it.decidedOn();
            case ClawbackEvent.ClawbackScheduled it -> it.scheduledOn();
            case ClawbackEvent.ClawbackRecovered it -> it.recoveredOn();
            case ClawbackEvent.ClawbackWrittenOff it -> it.writtenOffOn();
            case ClawbackEvent.ClawbackAppealed it -> it.appealedOn();
            case ClawbackEvent.AppealDecided it -> it.decidedOn();
            case ClawbackEvent.ClawbackReversed it -> it.reversedOn();
            case ClawbackEvent.ClawbackRefunded it -> it.refundedOn();
        };
    }

    static LocalDate of(SanctionEvent event) {
        return switch (event) {
            case SanctionEvent.SanctionImposed it -> it.imposedOn();
            case SanctionEvent.SanctionLifted it -> it.liftedOn();
        };
    }

    static LocalDate of(PayoutEvent event) {
        return switch (event) {
            case PayoutEvent.PayoutDrawnUp it -> it.drawnUpOn();
            case PayoutEvent.OrderRemoved it -> it.removedOn();
            case PayoutEvent.PayoutConfirmed it -> it.confirmedOn();
            case PayoutEvent.PayoutCancelled it -> it.cancelledOn();
            case PayoutEvent.PayoutFetched it -> it.fetchedOn();
            case PayoutEvent.OrderPaid it -> it.paidOn();
            case PayoutEvent.OrderBounced it -> it.bouncedOn();
        };
    }

    private static LocalDate of(BudgetEvent event) {
        return switch (event) {
            case SubsidyEvent.BudgetAllocated it -> it.allocatedOn();
            case SubsidyEvent.BudgetReserved it -> it.reservedOn();
            case SubsidyEvent.BudgetCommitted it -> it.committedOn();
            case SubsidyEvent.BudgetReleased it -> it.releasedOn();
            case SubsidyEvent.BudgetReduced it -> it.reducedOn();
            case SubsidyEvent.BudgetSpent it -> it.spentOn();
        };
    }

    private static LocalDate of(CapEvent event) {
        return switch (event) {
            case SubsidyEvent.CapReserved it -> it.reservedOn();
            case SubsidyEvent.CapCommitted it -> it.committedOn();
            case SubsidyEvent.CapReleased it -> it.releasedOn();
            case SubsidyEvent.CapBaselineSet it -> it.setOn();
        };
    }

    private static LocalDate of(NoticeEvent event) {
        return switch (event) {
            case SubsidyEvent.NoticePublished it -> it.publishedOn();
            case SubsidyEvent.NoticeObjected it -> it.objectedOn();
            case SubsidyEvent.NoticeClosed it -> it.closedOn();
        };
    }
}
