package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.kit.sql.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// The rows of contracts that are new in the listing.
final class NewRows {

    private static final String CONTRACT = "INSERT INTO contract (id, case_number, contract_number, status, signed_on,"
            + " submitted_on, transfer_type, transferor, transferee, agency, total_fen, technical_fen, patents, searched,"
            + " pieces)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PARTY = "INSERT INTO party (unit, contract, role) VALUES (?, ?, ?)";
    private static final String PATENT =
            "INSERT INTO patent (contract, number, state) VALUES (?, ?, 'PENDING')" + " ON CONFLICT DO NOTHING";
    static final String RECOUNT = """
            UPDATE contract SET
                recorded = (SELECT count(*) FROM patent p WHERE p.contract = id AND p.state = 'VERIFIED'),
                mismatched = (SELECT count(*) FROM patent p WHERE p.contract = id AND p.state = 'MISMATCH'),
                hopeless = (SELECT count(*) FROM patent p WHERE p.contract = id AND p.hopeless)
            WHERE id = ?
            """;

    private NewRows() {}

    static void insert(Connection connection, List<ContractSubmitted> contracts) throws SQLException {
        if (contracts.isEmpty()) {
            return;
        }
        try (PreparedStatement contract = connection.prepareStatement(CONTRACT);
                PreparedStatement party = connection.prepareStatement(PARTY);
                PreparedStatement patent = connection.prepareStatement(PATENT)) {
            for (ContractSubmitted each : contracts) {
                add(contract, each);
                for (Party side : each.parties()) {
                    party.setString(1, side.id().text());
                    party.setString(2, each.contract().text());
                    party.setString(3, side.role().name());
                    party.addBatch();
                }
                for (PricedPatent one : each.patents()) {
                    patent.setString(1, each.contract().text());
                    patent.setString(2, one.number().text());
                    patent.addBatch();
                }
            }
            contract.executeBatch();
            party.executeBatch();
            patent.executeBatch();
        }
    }

    /// The contract reads otherwise now. What the register said of a patent that is still in it stays until it is
    /// judged anew.
    static void replace(Connection connection, ContractSubmitted text) throws SQLException {
        String id = text.contract().text();
        Object[] numbers =
                text.patents().stream().map(patent -> patent.number().text()).toArray();
        Rows.update(connection, "DELETE FROM contract WHERE id = ?", id);
        Rows.update(connection, "DELETE FROM party WHERE contract = ?", id);
        Rows.update(
                connection,
                "DELETE FROM patent WHERE contract = ? AND number <> ALL (?)",
                id,
                connection.createArrayOf("text", numbers));
        insert(connection, List.of(text));
        Rows.update(connection, RECOUNT, id);
    }

    private static void add(PreparedStatement insert, ContractSubmitted contract) throws SQLException {
        insert.setString(1, contract.contract().text());
        insert.setString(2, contract.caseNumber().text());
        insert.setString(3, contract.contractNumber());
        insert.setString(4, ContractStatus.SUBMITTED.name());
        insert.setObject(5, contract.signedOn());
        insert.setObject(6, contract.submittedOn());
        insert.setString(7, contract.transferType().name());
        insert.setString(8, names(contract, PartyRole.TRANSFEROR));
        insert.setString(9, names(contract, PartyRole.TRANSFEREE));
        insert.setString(10, names(contract, PartyRole.AGENCY));
        insert.setLong(11, contract.amounts().total().fen());
        insert.setLong(12, contract.amounts().technical().fen());
        insert.setInt(13, contract.patents().size());
        String searched = SearchedText.of(contract);
        insert.setString(14, searched);
        insert.setObject(15, SearchedText.pieces(searched));
        insert.addBatch();
    }

    private static String names(ContractSubmitted contract, PartyRole role) {
        return contract.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .collect(Collectors.joining("、"));
    }
}
