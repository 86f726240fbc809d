package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.events.FactNoted;
import io.zhuanhua.events.NoticeEvent;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PoolEvent;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.SanctionEvent;
import io.zhuanhua.events.SubsidyEvent;
import io.zhuanhua.events.VoucherEvent;
import io.zhuanhua.events.WindowEvent;
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
            case ControlEvent it -> of(it);
            case PoolEvent it -> of(it);
            case VoucherEvent it ->
                switch (it) {
                    case VoucherEvent.VoucherUsed used -> used.usedOn();
                };
        };
    }

    private static LocalDate of(WindowEvent event) {
        return switch (event) {
            case WindowEvent.WindowDrafted it -> it.draftedOn();
            case WindowEvent.WindowAnnounced it -> it.announcedOn();
            case WindowEvent.WindowWithdrawn it -> it.withdrawnOn();
            case WindowEvent.WindowDecided it -> it.decidedOn();
        };
    }

    private static LocalDate of(ControlEvent event) {
        return switch (event) {
            case ControlEvent.ControlNoted it -> it.notedOn();
            case ControlEvent.ControlConfirmed it -> it.confirmedOn();
            case ControlEvent.ControlEnded it -> it.endedOn();
        };
    }

    private static LocalDate of(PoolEvent event) {
        return switch (event) {
            case PoolEvent.PoolJoined it -> it.joinedOn();
            case PoolEvent.PoolReserved it -> it.reservedOn();
            case PoolEvent.PoolReleased it -> it.releasedOn();
        };
    }

    private static LocalDate of(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.SubsidyApplied it -> it.appliedOn();
            case ApplicationEvent.SubsidyAccepted it -> it.decidedOn();
            case ApplicationEvent.SubsidyReturned it -> it.decidedOn();
            case ApplicationEvent.SubsidyResubmitted it -> it.resubmittedOn();
            case ApplicationEvent.SubsidyReviewed it -> it.decidedOn();
            case ApplicationEvent.SubsidyConfirmed it -> it.confirmedOn();
            case ApplicationEvent.SubsidyProposed it -> it.decidedOn();
            case ApplicationEvent.SubsidyRejected it -> it.decidedOn();
            case ApplicationEvent.SubsidyWithdrawn it -> it.withdrawnOn();
            case ApplicationEvent.SubsidyPublished it -> it.publishedOn();
            case ApplicationEvent.SubsidyObjected it -> it.objectedOn();
            case ApplicationEvent.ObjectionDismissed it -> it.decidedOn();
            case ApplicationEvent.ObjectionUpheld it -> it.decidedOn();
            case ApplicationEvent.SubsidyGranted it -> it.grantedOn();
            case ApplicationEvent.SubsidyPaid it -> it.paidOn();
            case ApplicationEvent.AccountDisclosed it -> it.disclosedOn();
            case PaymentStep it -> of(it);
            case FactNoted it -> of(it);
            case ReviewMove it -> of(it);
        };
    }

    private static LocalDate of(FactNoted event) {
        return switch (event) {
            case FactNoted.OtherFundsNoted it -> it.notedOn();
            case FactNoted.AcceptanceNoted it -> it.notedOn();
            case FactNoted.ExcludedApportioned it -> it.notedOn();
        };
    }

    private static LocalDate of(PaymentStep event) {
        return switch (event) {
            case PaymentStep.SubsidyScheduled it -> it.scheduledOn();
            case PaymentStep.SubsidyUnscheduled it -> it.unscheduledOn();
            case PaymentStep.PaymentSent it -> it.sentOn();
            case PaymentStep.PaymentBounced it -> it.bouncedOn();
            case PaymentStep.AccountChangeAsked it -> it.askedOn();
            case PaymentStep.AccountChanged it -> it.changedOn();
            case PaymentStep.AccountChangeRefused it -> it.refusedOn();
        };
    }

    private static LocalDate of(ReviewMove event) {
        return switch (event) {
            case ReviewMove.ReviewEndorsed it -> it.decidedOn();
            case ReviewMove.ReviewSentBack it -> it.sentOn();
            case ReviewMove.ReviewResumed it -> it.resumedOn();
            case ReviewMove.ReviewTakenBack it -> it.takenBackOn();
            case ReviewMove.ReviewAssigned it -> it.assignedOn();
            case ReviewMove.ReviewCopied it -> it.copiedOn();
            case ReviewMove.ReviewReminded it -> it.remindedOn();
            case ReviewMove.ReviewEscalated it -> it.escalatedOn();
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
            case BudgetEvent.BudgetAllocated it -> it.allocatedOn();
            case BudgetEvent.BudgetReserved it -> it.reservedOn();
            case BudgetEvent.BudgetCommitted it -> it.committedOn();
            case BudgetEvent.BudgetReleased it -> it.releasedOn();
            case BudgetEvent.BudgetReduced it -> it.reducedOn();
            case BudgetEvent.BudgetSpent it -> it.spentOn();
        };
    }

    private static LocalDate of(CapEvent event) {
        return switch (event) {
            case CapEvent.CapReserved it -> it.reservedOn();
            case CapEvent.CapCommitted it -> it.committedOn();
            case CapEvent.CapReleased it -> it.releasedOn();
            case CapEvent.CapBaselineSet it -> it.setOn();
        };
    }

    private static LocalDate of(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.NoticePublished it -> it.publishedOn();
            case NoticeEvent.NoticeObjected it -> it.objectedOn();
            case NoticeEvent.NoticeClosed it -> it.closedOn();
        };
    }
}
