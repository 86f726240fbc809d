package io.zhuanhua.matching.listing;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.kit.sql.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The statements behind [MatchListing], for one batch.
final class ListingTables implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement need;
    private final PreparedStatement offer;
    private final PreparedStatement match;

    ListingTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.need = connection.prepareStatement("INSERT INTO need VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)");
        this.offer = connection.prepareStatement("""
                INSERT INTO offer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
                ON CONFLICT (offer) DO UPDATE SET (holder, holder_name, number, reference, title, ipc, transfer_types,
                    asking_price_fen, offered_on, status, version) = (excluded.holder, excluded.holder_name,
                    excluded.number, excluded.reference, excluded.title, excluded.ipc, excluded.transfer_types,
                    excluded.asking_price_fen, excluded.offered_on, excluded.status, excluded.version)
                """);
        this.match = connection.prepareStatement(
                "INSERT INTO match VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', NULL, NULL, ?)");
    }

    void registered(NeedRegistered event, int version) throws SQLException {
        set(
                need,
                event.need().text(),
                event.enterprise().text(),
                event.enterpriseName(),
                event.title(),
                event.industry(),
                texts(event.ipc()),
                event.registeredOn(),
                event.neededBy(),
                !event.invited().isEmpty(),
                texts(event.invited().stream().map(CreditCode::text).toList()),
                version);
        need.executeUpdate();
    }

    void offered(PatentOffered event, int version) throws SQLException {
        set(
                offer,
                event.offer().text(),
                event.holder().text(),
                event.holderName(),
                event.number() == null ? null : event.number().text(),
                event.reference(),
                event.title(),
                texts(event.ipc()),
                texts(event.ways().stream().map(TransferType::name).toList()),
                event.askingPrice() == null ? null : event.askingPrice().fen(),
                event.offeredOn(),
                version);
        offer.executeUpdate();
    }

    void proposed(MatchProposed event, int version) throws SQLException {
        set(
                match,
                event.match().text(),
                event.need().text(),
                event.offer().text(),
                event.enterprise().text(),
                event.holder().text(),
                event.score(),
                texts(event.reasons()),
                event.proposedOn(),
                version);
        match.executeUpdate();
    }

    void needStands(String id, String status, int version) throws SQLException {
        Rows.update(connection, "UPDATE need SET status = ?, version = ? WHERE need = ?", status, version, id);
    }

    void offerStands(String id, String status, int version) throws SQLException {
        Rows.update(connection, "UPDATE offer SET status = ?, version = ? WHERE offer = ?", status, version, id);
    }

    void answered(MatchId id, String status, LocalDate on, @Nullable String note, int version) throws SQLException {
        Rows.update(
                connection,
                "UPDATE match SET status = ?, answered_on = ?, note = ?, version = ? WHERE match = ?",
                status,
                on,
                note,
                version,
                id.text());
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private java.sql.Array texts(List<String> texts) throws SQLException {
        return connection.createArrayOf("varchar", texts.toArray());
    }

    @Override
    public void close() throws SQLException {
        try (need;
                offer) {
            match.close();
        }
    }
}
