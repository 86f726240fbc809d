package io.zhuanhua.contract.verification;

import io.zhuanhua.contract.verification.rules.OtherName;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Identity;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PartyRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The SQL of other names: which units bear them, and which contracts they touch. Lives as long as one batch.
final class Names {

    private static final String SIDE =
            "INSERT INTO side (unit, contract, identity) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String LINK = """
            INSERT INTO other_name (contract, unit, name, valid_from, valid_until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (contract, unit, name) DO UPDATE
            SET valid_from = EXCLUDED.valid_from, valid_until = EXCLUDED.valid_until
            """;
    private static final String OF_SIDES = """
            SELECT DISTINCT o.unit, o.name, o.valid_from, o.valid_until
            FROM other_name o JOIN side s ON s.unit = o.unit WHERE s.contract = ANY (?)
            """;
    private static final String TOUCHED = """
            SELECT DISTINCT s.contract FROM side s JOIN awaited a ON a.contract = s.contract
            JOIN shelf f ON f.patent = a.patent WHERE s.unit = ?
            """;

    private static final String PAPERS =
            "SELECT DISTINCT unit, identity FROM side WHERE contract = ANY (?) AND identity IS NOT NULL";

    private final Connection connection;
    private final Function<String, Optional<String>> vault;

    /// @param vault the name under a reference
    Names(Connection connection, Function<String, Optional<String>> vault) {
        this.connection = connection;
        this.vault = vault;
    }

    void sides(List<ContractSubmitted> contracts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SIDE)) {
            for (ContractSubmitted contract : contracts) {
                for (Party party : contract.parties()) {
                    if (party.role() != PartyRole.AGENCY) {
                        Identity identity = party.identity();
                        insert.setString(1, party.id().text());
                        insert.setString(2, contract.contract().text());
                        insert.setString(3, identity == null ? null : identity.reference());
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    void forget(ContractId contract) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM side WHERE contract = ?")) {
            delete.setString(1, contract.text());
            delete.executeUpdate();
        }
    }

    /// Linked again in the same contract it takes the place of the former link; links of several contracts all count.
    void link(NameLinked link) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LINK)) {
            insert.setString(1, link.contract().text());
            insert.setString(2, link.unit().text());
            insert.setString(3, link.name());
            insert.setObject(4, link.validFrom());
            insert.setObject(5, link.validUntil());
            insert.executeUpdate();
        }
    }

    void unlink(NameUnlinked gone) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM other_name WHERE contract = ? AND unit = ? AND name = ?")) {
            delete.setString(1, gone.contract().text());
            delete.setString(2, gone.unit().text());
            delete.setString(3, gone.name());
            delete.executeUpdate();
        }
    }

    /// Streams of the contracts of a unit of whose patents the register has spoken.
    Set<String> streamsTouchedBy(CreditCode unit) throws SQLException {
        Set<String> streams = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(TOUCHED)) {
            select.setString(1, unit.text());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    streams.add("contract-" + rows.getString(1));
                }
            }
        }
        return streams;
    }

    /// Other names of the sides of these contracts; of those whose papers are in the vault, the name they really have.
    List<OtherName> of(Set<String> streams) throws SQLException {
        Object[] contracts = streams.stream()
                .map(stream -> stream.substring("contract-".length()))
                .toArray();
        List<OtherName> names = new ArrayList<>(onPapers(contracts));
        try (PreparedStatement select = connection.prepareStatement(OF_SIDES)) {
            select.setArray(1, connection.createArrayOf("text", contracts));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(new OtherName(
                            new PartyId(rows.getString(1)),
                            rows.getString(2),
                            rows.getObject(3, LocalDate.class),
                            rows.getObject(4, LocalDate.class)));
                }
            }
        }
        return names;
    }

    private List<OtherName> onPapers(Object[] contracts) throws SQLException {
        List<OtherName> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PAPERS)) {
            select.setArray(1, connection.createArrayOf("text", contracts));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    PartyId side = new PartyId(rows.getString(1));
                    vault.apply(rows.getString(2)).ifPresent(name -> names.add(new OtherName(side, name, null, null)));
                }
            }
        }
        return names;
    }
}
