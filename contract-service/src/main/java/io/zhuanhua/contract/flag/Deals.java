package io.zhuanhua.contract.flag;

import io.zhuanhua.contract.flag.rules.Deal;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.journal.EventCodec;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The SQL of the comparison: contracts and relations known so far, within the schema of the projection.
final class Deals {

    /// Most contracts one is compared with in each respect, newest first; beyond that a doubt says nothing more.
    private static final int MOST = 20;

    private static final String PUT = """
            INSERT INTO deal (contract, between_them, registration, signed_on, submitted)
            SELECT contract, sides, registration, signed_on, submitted
            FROM unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::text[])
                WITH ORDINALITY AS t (contract, sides, registration, signed_on, submitted, place) ORDER BY place
            """;
    private static final String PUT_PATENTS = "INSERT INTO deal_patent (patent, number, contract)"
            + " SELECT patent, number, contract FROM unnest(?::text[], ?::text[]) AS t (patent, contract)"
            + " JOIN deal USING (contract)";
    private static final String PUT_UNITS = "INSERT INTO deal_unit (unit, contract)"
            + " SELECT * FROM unnest(?::text[], ?::text[]) ON CONFLICT DO NOTHING";
    /// For each contract asked about, those known before it that it may have to do with.
    private static final String LIKE = """
            SELECT f.contract, o.submitted FROM deal f CROSS JOIN LATERAL (
                (SELECT q.contract FROM deal_patent p JOIN deal_patent q ON q.patent = p.patent AND q.number < f.number
                 WHERE p.contract = f.contract ORDER BY q.number DESC LIMIT %1$d)
                UNION
                (SELECT d.contract FROM deal d WHERE md5(d.between_them) = md5(f.between_them)
                 AND d.signed_on > f.signed_on - ? AND d.signed_on < f.signed_on + ? AND d.number < f.number
                 ORDER BY d.signed_on DESC, d.number DESC LIMIT %1$d)
                UNION
                (SELECT d.contract FROM deal d WHERE d.registration = f.registration AND d.number < f.number
                 ORDER BY d.number DESC LIMIT %1$d)
            ) AS near JOIN deal o ON o.contract = near.contract
            WHERE f.contract = ANY (?) ORDER BY f.number, o.number
            """.formatted(MOST);
    private static final String BETWEEN = "SELECT submitted FROM deal WHERE contract IN"
            + " (SELECT contract FROM deal_unit WHERE unit = ? INTERSECT"
            + " SELECT contract FROM deal_unit WHERE unit = ?) ORDER BY contract";
    private static final String WITHIN = """
            SELECT a.contract, r.related FROM deal_unit a JOIN relation r ON r.one = a.unit
            JOIN deal_unit b ON b.contract = a.contract AND b.unit = r.other
            WHERE a.contract = ANY (?) ORDER BY a.contract, r.one, r.other
            """;

    private final Connection connection;

    Deals(Connection connection) {
        this.connection = connection;
    }

    /// In the order in which they became known.
    void put(List<ContractSubmitted> contracts) throws SQLException {
        List<Deal> deals = contracts.stream().map(Deal::of).toList();
        update(
                PUT,
                texts(deals.stream().map(deal -> deal.contract().text())),
                texts(deals.stream().map(Deal::between)),
                texts(deals.stream().map(Deal::registration)),
                connection.createArrayOf(
                        "date", deals.stream().map(Deal::signedOn).toArray()),
                texts(contracts.stream().map(EventCodec::write)));
        update(
                PUT_PATENTS,
                texts(deals.stream().flatMap(deal -> deal.patents().stream().map(PatentNumber::text))),
                texts(deals.stream().flatMap(deal -> deal.patents().stream()
                        .map(each -> deal.contract().text()))));
        update(
                PUT_UNITS,
                texts(deals.stream().flatMap(deal -> deal.units().map(PartyId::text))),
                texts(deals.stream().flatMap(deal -> deal.units()
                        .map(each -> deal.contract().text()))));
    }

    private Array texts(Stream<@Nullable String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
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

    /// For each of these contracts those known before it that it may have to do with: by a patent, by its sides at
    /// about the same time, by its registration.
    Map<String, List<Deal>> like(List<ContractSubmitted> contracts, int days) throws SQLException {
        Map<String, List<Deal>> like = new HashMap<>();
        byContract(ContractSubmitted.class, LIKE, days, days, ids(contracts))
                .forEach((contract, others) ->
                        like.put(contract, others.stream().map(Deal::of).toList()));
        return like;
    }

    /// For each of these contracts the relations among its units.
    Map<String, List<UnitsRelated>> relationsWithin(List<ContractSubmitted> contracts) throws SQLException {
        return byContract(UnitsRelated.class, WITHIN, ids(contracts));
    }

    private Array ids(List<ContractSubmitted> contracts) throws SQLException {
        return texts(contracts.stream().map(contract -> contract.contract().text()));
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

    private <E extends DomainEvent> List<E> read(Class<E> event, String sql, @Nullable Object... values)
            throws SQLException {
        List<E> found = new ArrayList<>();
        try (PreparedStatement select = prepared(sql, values);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(event(event, rows.getString(1)));
            }
        }
        return found;
    }

    private <E extends DomainEvent> Map<String, List<E>> byContract(
            Class<E> event, String sql, @Nullable Object... values) throws SQLException {
        Map<String, List<E>> found = new HashMap<>();
        try (PreparedStatement select = prepared(sql, values);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                        .add(event(event, rows.getString(2)));
            }
        }
        return found;
    }

    private static <E extends DomainEvent> E event(Class<E> event, String json) {
        try {
            return event.cast(EventCodec.read(Kinds.of(event).value(), json));
        } catch (IOException defect) {
            throw new IllegalStateException("what was kept of " + event + " cannot be read", defect);
        }
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
