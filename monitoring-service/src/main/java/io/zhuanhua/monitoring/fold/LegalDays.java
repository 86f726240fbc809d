package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.AuditEvent;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractCompleted;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.ContractResubmitted;
import io.zhuanhua.events.ContractEvent.ContractReturned;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.EvidenceConfirmed;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.IdentityDisclosed;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.InvoiceEvent;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PolicyEvent;
import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.RateEvent;
import io.zhuanhua.events.ReportEvent;
import io.zhuanhua.events.SanctionEvent;
import io.zhuanhua.events.SubsidyEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The legal date of an event: the one of its `…On` dates on which it happened.
final class LegalDays {

    private LegalDays() {}

    /// Null where the event has none and only the recorded time is known.
    static @Nullable LocalDate of(DomainEvent event) {
        return switch (event) {
            case AuditEvent it -> null;
            case ClawbackEvent it -> SubsidyDays.of(it);
            case SanctionEvent it -> SubsidyDays.of(it);
            case ContractEvent it -> of(it);
            case FinanceEvent it -> of(it);
            case FlagEvent it -> of(it);
            case InvoiceEvent it -> of(it);
            case MatchEvent it -> of(it);
            case NationalEvent it -> it instanceof RegisterRecorded record ? record.effectiveOn() : null;
            case PayoutEvent it -> SubsidyDays.of(it);
            case ProductEvent it -> of(it);
            case PolicyEvent it -> of(it);
            case RateEvent.RatePublished it -> it.enteredOn();
            case ReportEvent.ReportPublished it -> it.publishedOn();
            case SubsidyEvent it -> SubsidyDays.of(it);
        };
    }

    private static @Nullable LocalDate of(ContractEvent event) {
        return switch (event) {
            case ContractSubmitted it -> it.submittedOn();
            case DocumentAdded it -> it.addedOn();
            case PartySigned it -> it.signedOn();
            case ContractSigned it -> it.signedOn();
            case ContractCancelled it -> it.cancelledOn();
            case TransferRecorded it -> it.effectiveOn();
            case TransferMismatched it -> null;
            case TransferAwaited it -> null;
            case RightChanged it -> it.effectiveOn();
            case RightCorrected it -> null;
            case IdentityDisclosed it -> it.disclosedOn();
            case NameUnlinked it -> it.unlinkedOn();
            case EvidenceConfirmed it -> it.confirmedOn();
            case NameLinked it -> it.linkedOn();
            case EvidenceEntered it -> it.enteredOn();
            case TransferVerified it -> it.verifiedOn();
            case ContractReturned it -> it.returnedOn();
            case ContractResubmitted it -> it.resubmittedOn();
            case ContractAmended it -> it.amendedOn();
            case ContractCompleted it -> it.completedOn();
            case ContractReversed it -> it.reversedOn();
            case ContractRegistered it -> it.registeredOn();
            case PaymentRecorded it -> it.paidOn();
            case PaymentWithdrawn it -> it.withdrawnOn();
        };
    }

    private static LocalDate of(InvoiceEvent event) {
        return switch (event) {
            case InvoiceEvent.InvoiceRecorded it -> it.recordedOn();
            case InvoiceEvent.InvoiceWithdrawn it -> it.withdrawnOn();
        };
    }

    private static LocalDate of(FinanceEvent event) {
        return switch (event) {
            case FinanceEvent.PledgeNumberUsed it -> it.usedOn();
            case FinanceEvent.PledgeRecorded it -> it.registeredOn();
            case FinanceEvent.PledgeChanged it -> it.changedOn();
            case FinanceEvent.PledgeReleased it -> it.releasedOn();
            case FinanceEvent.PolicyNumberUsed it -> it.usedOn();
            case FinanceEvent.InsuranceRecorded it -> it.from();
            case FinanceEvent.InsuranceClaimed it -> it.paidOn();
            case FinanceEvent.InsuranceEnded it -> it.endedOn();
        };
    }

    private static LocalDate of(PolicyEvent event) {
        return switch (event) {
            case PolicyEvent.PolicyDrafted it -> it.draftedOn();
            case PolicyEvent.PolicyPublished it -> it.publishedOn();
            case PolicyEvent.PolicyDiscarded it -> it.discardedOn();
        };
    }

    private static LocalDate of(FlagEvent event) {
        return switch (event) {
            case FlagEvent.FlagRaised it -> it.raisedOn();
            case FlagEvent.FlagResolutionProposed it -> it.proposedOn();
            case FlagEvent.FlagResolved it -> it.resolvedOn();
            case FlagEvent.UnitsRelated it -> it.recordedOn();
        };
    }

    private static LocalDate of(MatchEvent event) {
        return switch (event) {
            case MatchEvent.NeedRegistered it -> it.registeredOn();
            case MatchEvent.NeedWithdrawn it -> it.withdrawnOn();
            case MatchEvent.PatentOffered it -> it.offeredOn();
            case MatchEvent.PatentWithdrawn it -> it.withdrawnOn();
            case MatchEvent.MatchProposed it -> it.proposedOn();
            case MatchEvent.MatchAccepted it -> it.acceptedOn();
            case MatchEvent.MatchDeclined it -> it.declinedOn();
            case MatchEvent.PushStopped it -> it.stoppedOn();
            case MatchEvent.PushResumed it -> it.resumedOn();
        };
    }

    private static LocalDate of(ProductEvent event) {
        return switch (event) {
            case ProductEvent.EnterpriseRostered it -> it.from();
            case ProductEvent.ProductRegistered it -> it.registeredOn();
            case ProductEvent.ProductFiled it -> it.filedOn();
        };
    }
}
