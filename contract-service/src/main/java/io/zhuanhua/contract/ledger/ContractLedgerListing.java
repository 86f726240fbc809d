package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.ProjectionText;
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
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keeps the ledgers of contracts and of transfers: what is new goes in as a set, what changes row by row.
@ApplicationScoped
public class ContractLedgerListing implements Projection {

    @Override
    public String name() {
        return "contract_ledger";
    }

    @Override
    public String ddl() {
        return ProjectionText.of(name());
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        List<ContractSubmitted> own = new ArrayList<>();
        List<ContractSubmitted> proxy = new ArrayList<>();
        List<ContractEvent> later = new ArrayList<>();
        for (Envelope entry : batch) {
            if (entry.event() instanceof ContractSubmitted submitted) {
                (entry.actor().role() == Role.CLERK ? proxy : own).add(submitted);
            } else if (entry.event() instanceof ContractEvent event) {
                later.add(event);
            }
        }
        LedgerRows.insert(effects.connection(), own, false);
        LedgerRows.insert(effects.connection(), proxy, true);
        LedgerChanges changes = new LedgerChanges(effects.connection());
        for (ContractEvent event : later) {
            take(event, changes);
        }
    }

    private static void take(ContractEvent event, LedgerChanges changes) throws SQLException {
        switch (event) {
            case ContractSubmitted inserted -> throw new IllegalArgumentException("not new: " + inserted.contract());
            case PartySigned one -> {
                // the ledger shows when all have signed
            }
            case DocumentAdded one -> {
                // the ledger does not show documents
            }
            case ContractSigned all -> changes.signed(all);
            case ContractCancelled end -> changes.cancelled(end);
            case TransferRecorded found -> changes.recorded(found);
            case TransferMismatched found -> changes.mismatched(found);
            case TransferAwaited gone -> changes.awaited(gone);
            case TransferVerified verified -> changes.verified(verified);
            case RightChanged one -> {
                // what becomes of the right later is no column
            }
            case RightCorrected one -> {}
            case IdentityDisclosed one -> {}
            case NameUnlinked one -> {}
            case EvidenceConfirmed one -> {}
            case NameLinked one -> {}
            case EvidenceEntered one -> {}
            case ContractReturned back -> changes.returned(back);
            case ContractResubmitted again -> changes.handedIn(again);
            case ContractAmended amended -> changes.amended(amended.text());
            case ContractReversed end -> changes.reversed(end);
            case ContractRegistered registered -> changes.registered(registered);
            case PaymentRecorded payment -> changes.paid(payment);
            case PaymentWithdrawn gone -> changes.unpaid(gone);
            case ContractCompleted one -> {}
        }
    }
}
