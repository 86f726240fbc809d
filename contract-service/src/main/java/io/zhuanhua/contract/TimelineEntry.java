package io.zhuanhua.contract;

import com.fasterxml.jackson.annotation.JsonRawValue;
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
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.EventCodec;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One event of a contract as clients read it.
///
/// @param id id of the event, the same on every topic
/// @param on its legal date
/// @param recordedAt when it was written down
/// @param role role of who did it; null when a service did
/// @param unit credit code of the unit it was done for
/// @param account who did it; only staff and auditors see it
/// @param data the event itself
public record TimelineEntry(
        String id,
        int version,
        String kind,
        LocalDate on,
        Instant recordedAt,
        @Nullable Role role,
        @Nullable String unit,
        @Nullable String account,
        @Schema(implementation = Object.class) @JsonRawValue String data) {

    /// @param readsAll whether the reader may know accounts
    public static TimelineEntry of(Envelope entry, boolean readsAll) {
        CreditCode unit = entry.actor().unit();
        return new TimelineEntry(
                entry.id().toString(),
                entry.version(),
                entry.kind(),
                on((ContractEvent) entry.event()),
                entry.recordedAt(),
                entry.actor().role(),
                unit == null ? null : unit.text(),
                readsAll ? entry.actor().account() : null,
                EventCodec.write(entry.event()));
    }

    /// The day an event counts for.
    public static LocalDate on(ContractEvent event) {
        return switch (event) {
            case ContractSubmitted it -> it.submittedOn();
            case DocumentAdded it -> it.addedOn();
            case PartySigned it -> it.signedOn();
            case ContractSigned it -> it.signedOn();
            case ContractCancelled it -> it.cancelledOn();
            case TransferRecorded it -> it.effectiveOn();
            case TransferMismatched it -> it.foundOn();
            case TransferVerified it -> it.verifiedOn();
            case TransferAwaited it -> it.foundOn();
            case RightChanged it -> it.effectiveOn();
            case RightCorrected it -> it.foundOn();
            case IdentityDisclosed it -> it.disclosedOn();
            case NameUnlinked it -> it.unlinkedOn();
            case EvidenceConfirmed it -> it.confirmedOn();
            case NameLinked it -> it.linkedOn();
            case EvidenceEntered it -> it.enteredOn();
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
}
