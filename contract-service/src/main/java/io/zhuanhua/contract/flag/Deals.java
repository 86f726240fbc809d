package io.zhuanhua.contract.flag;

import io.zhuanhua.contract.flag.rules.Deal;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.journal.EventCodec;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The SQL of the comparison: contracts and relations known so far, within the schema of the projection.
final class Deals {

    /// Most contracts one is compared with in each respect, newest first; beyond that a doubt says nothing more.
    private static final int MOST = 20;

    private static final String LIKE = """
            WITH patents AS (SELECT DISTINCT contract FROM deal_patent WHERE patent = ANY (?)
                             ORDER BY contract DESC LIMIT %1$d),
                 sides AS (SELECT contract FROM deal WHERE md5(between_them) = md5(?)
                             AND signed_on > ?::date - ? AND signed_on < ?::date + ?
                             ORDER BY contract DESC LIMIT %1$d),
                 registered AS (SELECT contract FROM deal WHERE registration = ? ORDER BY contract DESC LIMIT %1$d)
            SELECT submitted FROM deal WHERE contract IN (
                SELECT contract FROM patents UNION SELECT contract FROM sides UNION SELECT contract FROM registered)
            ORDER BY contract
            """.formatted(MOST);
    private static final String BETWEEN = "SELECT submitted FROM deal WHERE contract IN"
            + " (SELECT contract FROM deal_unit WHERE unit = ? INTERSECT"
            + " SELECT contract FROM deal_unit WHERE unit = ?) ORDER BY contract";
    private static final String WITHIN =
            "SELECT related FROM relation WHERE one = ANY (?) AND other = ANY (?) ORDER BY one, other";

    private final Connection connection;

    Deals(Connection connection) {
        this.connection = connection;
    }

    void put(ContractSubmitted contract) throws SQLException {
        Deal deal = Deal.of(contract);
        String id = contract.contract().text();
        update(
                "INSERT INTO deal (contract, between_them, registration, signed_on, submitted) VALUES (?, ?, ?, ?, ?)",
                id,
                deal.between(),
                deal.registration(),
                deal.signedOn(),
                EventCodec.write(contract));
        for (PricedPatent patent : contract.patents()) {
            update(
                    "INSERT INTO deal_patent (patent, contract) VALUES (?, ?)",
                    patent.number().text(),
                    id);
        }
        for (Party party : contract.parties()) {
            update(
                    "INSERT INTO deal_unit (unit, contract) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    party.creditCode().text(),
                    id);
        }
    }

    void remove(ContractId contract) throws SQLException {
        update("DELETE FROM deal WHERE contract = ?", contract.text());
        update("DELETE FROM deal_patent WHERE contract = ?", contract.text());
        update("DELETE FROM deal_unit WHERE contract = ?", contract.text());
    }

    void put(UnitsRelated relation) throws SQLException {
        update(
                "INSERT INTO relation (one, other, related) VALUES (?, ?, ?)"
                        + " ON CONFLICT (one, other) DO UPDATE SET related = EXCLUDED.related",
                relation.one().text(),
                relation.other().text(),
                EventCodec.write(relation));
    }

    /// Those it may have to do with: by a patent, by its sides at about the same time, by its registration.
    List<Deal> like(Deal deal, int days) throws SQLException {
        Object[] patents = deal.patents().stream().map(PatentNumber::text).toArray();
        return read(
                        ContractSubmitted.class,
                        LIKE,
                        connection.createArrayOf("text", patents),
                        deal.between(),
                        deal.signedOn(),
                        days,
                        deal.signedOn(),
                        days,
                        deal.registration())
                .stream()
                .map(Deal::of)
                .toList();
    }

    /// Contracts in which both units stand.
    List<Deal> between(UnitsRelated relation) throws SQLException {
        return read(
                        ContractSubmitted.class,
                        BETWEEN,
                        relation.one().text(),
                        relation.other().text())
                .stream()
                .map(Deal::of)
                .toList();
    }

    /// Relations among the units of a contract.
    List<UnitsRelated> relationsWithin(Deal deal) throws SQLException {
        Object[] units = Stream.of(deal.transferors(), deal.transferees(), deal.agencies())
                .flatMap(side -> side.stream().map(CreditCode::text))
                .toArray();
        return read(
                UnitsRelated.class,
                WITHIN,
                connection.createArrayOf("text", units),
                connection.createArrayOf("text", units));
    }

    private <E extends DomainEvent> List<E> read(Class<E> event, String sql, @Nullable Object... values)
            throws SQLException {
        String kind = Kinds.of(event).value();
        List<E> found = new ArrayList<>();
        try (PreparedStatement select = prepared(sql, values);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(event.cast(EventCodec.read(kind, rows.getString(1))));
            }
        } catch (IOException defect) {
            throw new IllegalStateException("what was kept of " + kind + " cannot be read", defect);
        }
        return found;
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
