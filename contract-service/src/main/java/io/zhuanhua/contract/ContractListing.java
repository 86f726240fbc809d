package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the lists of contracts: what is new goes in as a set, what changes row by row.
@ApplicationScoped
public class ContractListing implements Projection {

    private static final String STATUS = "UPDATE contract SET status = ? WHERE id = ?";
    private static final String PROOF = "UPDATE patent SET state = ?, mismatch = ? WHERE contract = ? AND number = ?";
    private static final String COUNT = """
            UPDATE contract SET
                recorded = (SELECT count(*) FROM patent p WHERE p.contract = id AND p.state = 'VERIFIED'),
                mismatched = (SELECT count(*) FROM patent p WHERE p.contract = id AND p.state = 'MISMATCH'),
                status = CASE WHEN ? AND status = 'VERIFIED' THEN 'SIGNED' ELSE status END
            WHERE id = ?
            """;

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
            case ContractSigned all -> status(connection, all.contract(), ContractStatus.SIGNED);
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
            case NameLinked one -> {}
            case EvidenceEntered one -> {}
        }
    }

    private static void status(Connection connection, ContractId contract, ContractStatus status) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(STATUS)) {
            update.setString(1, status.name());
            update.setString(2, contract.text());
            update.executeUpdate();
        }
    }

    private static void proof(
            Connection connection, ContractId contract, PatentNumber patent, String state, @Nullable Mismatch reason)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PROOF);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            update.setString(1, state);
            update.setString(2, reason == null ? null : reason.name());
            update.setString(3, contract.text());
            update.setString(4, patent.text());
            update.executeUpdate();
            count.setBoolean(1, !state.equals("VERIFIED"));
            count.setString(2, contract.text());
            count.executeUpdate();
        }
    }
}
