package io.zhuanhua.subsidy.contracts;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.journal.EventCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes what was learnt of contracts, in the schema of the projection.
final class ContractTable {

    private final Connection connection;

    ContractTable(Connection connection) {
        this.connection = connection;
    }

    void submitted(ContractSubmitted contract, UUID event) throws SQLException {
        update(
                "INSERT INTO contract (contract, case_number, submitted, submission) VALUES (?, ?, ?, ?)",
                contract.contract().text(),
                contract.caseNumber().text(),
                EventCodec.write(contract),
                event);
        agencies(contract);
    }

    /// It reads otherwise now, and what verified the former text no longer counts.
    void amended(ContractSubmitted contract, UUID event) throws SQLException {
        String id = contract.contract().text();
        update(
                "UPDATE contract SET submitted = ?, submission = ?, verified_on = NULL, effective_on = NULL,"
                        + " verification = NULL WHERE contract = ?",
                EventCodec.write(contract),
                event,
                id);
        update("DELETE FROM contract_agency WHERE contract = ?", id);
        agencies(contract);
        Object[] patents = contract.patents().stream()
                .map(patent -> patent.number().text())
                .toArray();
        update(
                "DELETE FROM proof WHERE contract = ? AND patent <> ALL (?)",
                id,
                connection.createArrayOf("text", patents));
    }

    private void agencies(ContractSubmitted contract) throws SQLException {
        for (Party party : contract.parties()) {
            if (party.role() == PartyRole.AGENCY) {
                update(
                        "INSERT INTO contract_agency (contract, unit) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        contract.contract().text(),
                        party.unit().text());
            }
        }
    }

    void proven(ContractId contract, PatentNumber patent, EvidenceGrade grade) throws SQLException {
        update(
                "INSERT INTO proof (contract, patent, grade) VALUES (?, ?, ?)"
                        + " ON CONFLICT (contract, patent) DO UPDATE SET grade = EXCLUDED.grade",
                contract.text(),
                patent.text(),
                grade.name());
    }

    /// A verification that stood on this patent no longer holds.
    void unproven(ContractId contract, PatentNumber patent) throws SQLException {
        update("DELETE FROM proof WHERE contract = ? AND patent = ?", contract.text(), patent.text());
        update(
                "UPDATE contract SET verified_on = NULL, effective_on = NULL, verification = NULL WHERE contract = ?",
                contract.text());
    }

    void verified(TransferVerified transfer, UUID event) throws SQLException {
        update(
                "UPDATE contract SET verified_on = ?, effective_on = ?, verification = ? WHERE contract = ?",
                transfer.verifiedOn(),
                transfer.effectiveOn(),
                event,
                transfer.contract().text());
    }

    void added(DocumentAdded document) throws SQLException {
        update(
                "INSERT INTO document (document, contract, type) VALUES (?, ?, ?)",
                document.document().text(),
                document.contract().text(),
                document.type().name());
    }

    void ended(ContractId contract, LocalDate on) throws SQLException {
        update("UPDATE contract SET cancelled_on = ? WHERE contract = ?", on, contract.text());
    }

    void doubted(FlagRaised flag) throws SQLException {
        for (ContractId contract : flag.contracts()) {
            update(
                    "INSERT INTO doubt (contract, flag, outcome) VALUES (?, ?, 'OPEN')",
                    contract.text(),
                    flag.flag().text());
        }
    }

    void resolved(FlagResolved end) throws SQLException {
        outcome(end, end.payable(), "PAYABLE");
        outcome(end, end.barred(), "BARRED");
    }

    private void outcome(FlagResolved end, List<ContractId> contracts, String outcome) throws SQLException {
        for (ContractId contract : contracts) {
            update(
                    "UPDATE doubt SET outcome = ?, reason = ? WHERE contract = ? AND flag = ?",
                    outcome,
                    end.reason(),
                    contract.text(),
                    end.flag().text());
        }
    }

    List<CreditCode> agencies(ContractId contract) throws SQLException {
        List<CreditCode> agencies = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT unit FROM contract_agency WHERE contract = ? ORDER BY unit")) {
            select.setString(1, contract.text());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    agencies.add(new CreditCode(rows.getString(1)));
                }
            }
        }
        return agencies;
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
