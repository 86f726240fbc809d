package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.SearchedText;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PricedPatent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts new contracts into their ledgers, a statement a table.
final class LedgerRows {

    private static final String CONTRACT = "INSERT INTO contract VALUES (" + "?, ".repeat(17) + "?, NULL, ?)";
    private static final String TRANSFER =
            "INSERT INTO transfer VALUES (" + "?, ".repeat(16) + "NULL, NULL, NULL, NULL, NULL, ?)";
    private static final String SIDE = "INSERT INTO side VALUES (?, ?, ?)";

    private LedgerRows() {}

    /// @param proxy whether a clerk entered them
    static void insert(Connection connection, List<ContractSubmitted> fresh, boolean proxy) throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        try (PreparedStatement contract = connection.prepareStatement(CONTRACT);
                PreparedStatement transfer = connection.prepareStatement(TRANSFER);
                PreparedStatement side = connection.prepareStatement(SIDE)) {
            for (ContractSubmitted submitted : fresh) {
                contract(contract, submitted, proxy);
                for (int place = 0; place < submitted.patents().size(); place++) {
                    transfer(transfer, submitted, place);
                }
                for (Party party : submitted.parties()) {
                    add(
                            side,
                            party.id().text(),
                            submitted.contract().text(),
                            party.role().name());
                }
            }
            contract.executeBatch();
            transfer.executeBatch();
            side.executeBatch();
        }
    }

    private static void contract(PreparedStatement insert, ContractSubmitted of, boolean proxy) throws SQLException {
        String id = of.contract().text();
        String patents =
                of.patents().stream().map(patent -> patent.number().shown()).collect(Collectors.joining("、"));
        add(
                insert,
                id,
                id,
                of.signedOn(),
                "SUBMITTED",
                of.transferType().name(),
                of.caseNumber().text(),
                of.contractNumber(),
                joined(of, PartyRole.TRANSFEROR, Party::name),
                joined(of, PartyRole.TRANSFEROR, Party::number),
                joined(of, PartyRole.TRANSFEREE, Party::name),
                joined(of, PartyRole.TRANSFEREE, Party::number),
                joined(of, PartyRole.AGENCY, Party::name),
                patents,
                of.patents().size(),
                of.amounts().total().fen(),
                of.amounts().technical().fen(),
                of.technicalContractNumber(),
                proxy,
                SearchedText.of(of));
    }

    private static void transfer(PreparedStatement insert, ContractSubmitted of, int place) throws SQLException {
        PricedPatent patent = of.patents().get(place);
        Money price = patent.price();
        add(
                insert,
                // the ledger runs backwards, the patents of a contract forwards
                "%s-%04d".formatted(of.contract().text(), 9_999 - place),
                of.contract().text(),
                of.signedOn(),
                "PENDING",
                of.transferType().name(),
                patent.number().text(),
                patent.title(),
                of.caseNumber().text(),
                of.contractNumber(),
                joined(of, PartyRole.TRANSFEROR, Party::name),
                joined(of, PartyRole.TRANSFEROR, Party::number),
                joined(of, PartyRole.TRANSFEREE, Party::name),
                joined(of, PartyRole.TRANSFEREE, Party::number),
                joined(of, PartyRole.AGENCY, Party::name),
                price == null ? null : price.fen(),
                of.licenceUntil(),
                SearchedText.of(of, List.of(patent.number())));
    }

    private static String joined(ContractSubmitted of, PartyRole role, Function<Party, String> what) {
        return of.parties().stream()
                .filter(party -> party.role() == role)
                .map(what)
                .collect(Collectors.joining("、"));
    }

    private static void add(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
