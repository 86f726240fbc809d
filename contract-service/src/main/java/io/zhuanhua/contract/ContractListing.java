package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.verification.rules.PatentResult;
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
import io.zhuanhua.events.ContractEvent.Mismatch;
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
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.InvoiceEvent;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.InvoiceEvent.InvoiceWithdrawn;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.kit.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the lists of contracts: what is new goes in as a set, what changes row by row.
@ApplicationScoped
public class ContractListing implements Projection {

    private static final String STATUS = "UPDATE contract SET status = ?, returned_until = NULL WHERE id = ?";
    private static final String INVOICE =
            "INSERT INTO invoice (number, contract, amount_fen, issued_on) VALUES (?, ?, ?, ?)";
    private static final String SIGNED = "UPDATE contract SET status = 'SIGNED', all_signed_on = ? WHERE id = ?";
    private static final String RETURNED = "UPDATE contract SET status = 'RETURNED', returned_until = ? WHERE id = ?";
    private static final String HANDED_IN = "UPDATE contract SET returned_until = NULL,"
            + " status = CASE WHEN all_signed_on IS NULL THEN 'SUBMITTED' ELSE 'SIGNED' END WHERE id = ?";
    private static final String PROOF =
            "UPDATE patent SET state = ?, mismatch = ?, hopeless = ? WHERE contract = ? AND number = ?";
    private static final String FALL = "UPDATE contract SET status = 'SIGNED' WHERE id = ? AND status = 'VERIFIED'";

    @Override
    public String name() {
        return "contract_listing";
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
        List<ContractSubmitted> fresh = new ArrayList<>();
        List<ContractEvent> later = new ArrayList<>();
        for (Envelope entry : batch) {
            if (entry.event() instanceof ContractSubmitted submitted) {
                fresh.add(submitted);
            } else if (entry.event() instanceof ContractEvent event) {
                later.add(event);
            } else if (entry.event() instanceof InvoiceEvent event) {
                invoice(effects.connection(), event);
            }
        }
        NewRows.insert(effects.connection(), fresh);
        for (ContractEvent event : later) {
            change(effects.connection(), event);
        }
    }

    private static void change(Connection connection, ContractEvent event) throws SQLException {
        switch (event) {
            case ContractSubmitted inserted -> throw new IllegalArgumentException("not new: " + inserted.contract());
            case PartySigned one -> {
                // the list shows when all have signed
            }
            case DocumentAdded one -> {
                // the list does not show documents
            }
            case ContractSigned all ->
                Rows.update(connection, SIGNED, all.signedOn(), all.contract().text());
            case ContractCancelled end -> status(connection, end.contract(), ContractStatus.CANCELLED);
            case TransferVerified verified -> status(connection, verified.contract(), ContractStatus.VERIFIED);
            case TransferRecorded found -> proof(connection, found.contract(), found.patent(), "VERIFIED", null);
            case TransferMismatched found ->
                proof(connection, found.contract(), found.patent(), "MISMATCH", found.reason());
            case TransferAwaited gone -> proof(connection, gone.contract(), gone.patent(), "PENDING", null);
            case RightChanged one -> {
                // the contract itself shows what has become of its rights
            }
            case RightCorrected one -> {}
            case IdentityDisclosed one -> {}
            case NameUnlinked one -> {}
            case EvidenceConfirmed one -> {}
            case NameLinked one -> {}
            case EvidenceEntered one -> {}
            case ContractReturned back ->
                Rows.update(
                        connection, RETURNED, back.deadline(), back.contract().text());
            case ContractResubmitted again ->
                Rows.update(connection, HANDED_IN, again.contract().text());
            case ContractAmended amended -> NewRows.replace(connection, amended.text());
            case ContractReversed end -> status(connection, end.contract(), ContractStatus.REVERSED);
            case ContractCompleted one -> {}
            case ContractRegistered one -> {}
            case PaymentRecorded one -> {}
            case PaymentWithdrawn one -> {}
        }
    }

    private static void status(Connection connection, ContractId contract, ContractStatus status) throws SQLException {
        Rows.update(connection, STATUS, status.name(), contract.text());
    }

    /// While it stands in a contract it is listed there.
    private static void invoice(Connection connection, InvoiceEvent event) throws SQLException {
        switch (event) {
            case InvoiceRecorded it ->
                Rows.update(
                        connection,
                        INVOICE,
                        it.invoice().text(),
                        it.contract().text(),
                        it.amount().fen(),
                        it.issuedOn());
            case InvoiceWithdrawn it ->
                Rows.update(
                        connection,
                        "DELETE FROM invoice WHERE number = ?",
                        it.invoice().text());
        }
    }

    private static void proof(
            Connection connection, ContractId contract, PatentNumber patent, String state, @Nullable Mismatch reason)
            throws SQLException {
        boolean hopeless = reason != null && PatentResult.of(reason).isHopeless();
        Rows.update(
                connection,
                PROOF,
                state,
                reason == null ? null : reason.name(),
                hopeless,
                contract.text(),
                patent.text());
        Rows.update(connection, NewRows.RECOUNT, contract.text());
        if (!state.equals("VERIFIED")) {
            Rows.update(connection, FALL, contract.text());
        }
    }
}
