package io.zhuanhua.bridge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuanhua.bridge.rules.Telling;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.DeliveryId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.ProductEvent.ProductFiled;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/// Tells the national platform what it may know: matches accepted, contracts signed, transfers verified, products
/// filed. A telling is
/// handed over and then recorded as sent; killed in between, it is handed over again under the same delivery id. While
/// the platform is away the reader stands still and nothing is lost.
@ApplicationScoped
public class Deals implements Projection {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Emitter<byte[]> emitter;

    Deals(@Channel("deals") Emitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public String name() {
        return "bridge_deals";
    }

    @Override
    public String ddl() {
        return """
                CREATE TABLE subject (
                    stream  TEXT PRIMARY KEY,
                    patents TEXT[] NOT NULL,
                    units   TEXT[] NOT NULL);
                """;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS, Topic.MATCH_EVENTS, Topic.PRODUCT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        for (Envelope envelope : batch) {
            take(envelope, effects);
        }
    }

    private void take(Envelope envelope, Effects effects) throws SQLException {
        if (envelope.event() instanceof ContractSubmitted contract) {
            keepContract(effects.connection(), contract);
        } else if (envelope.event() instanceof ContractAmended amended) {
            keepContract(effects.connection(), amended.text());
        } else if (envelope.event() instanceof ProductRegistered product) {
            String unit = "ENTERPRISE\t" + product.enterpriseName() + "\t" + product.enterprise();
            keep(effects.connection(), envelope.stream(), product.patents(), List.of(unit));
        } else if (envelope.event() instanceof MatchEvent match) {
            takeMatch(envelope, match, effects);
        } else if (envelope.event() instanceof ContractSigned signed) {
            tell(envelope, signed.signedOn().toString(), List.of(envelope.stream()), effects);
        } else if (envelope.event() instanceof TransferVerified verified) {
            tell(envelope, verified.effectiveOn().toString(), List.of(envelope.stream()), effects);
        } else if (envelope.event() instanceof ProductFiled filed) {
            tell(envelope, filed.filedOn().toString(), List.of(envelope.stream()), effects);
        }
    }

    private static void keepContract(Connection connection, ContractSubmitted contract) throws SQLException {
        List<String> units = contract.parties().stream()
                .map(party -> party.role() + "\t" + party.name() + "\t" + Objects.toString(party.creditCode(), ""))
                .toList();
        List<PatentNumber> patents =
                contract.patents().stream().map(PricedPatent::number).toList();
        keep(connection, contract.stream(), patents, units);
    }

    /// Of a need and an offer only the unit is kept, and the number of the patent: what a need says stays here.
    private static void keepMatch(Connection connection, String stream, MatchEvent event) throws SQLException {
        if (event instanceof MatchProposed match) {
            String enterprise = "ENTERPRISE\t\t" + match.enterprise();
            keep(connection, stream, List.of(), List.of(enterprise, "HOLDER\t\t" + match.holder()));
        } else if (event instanceof NeedRegistered need) {
            String enterprise = "ENTERPRISE\t" + need.enterpriseName() + "\t" + need.enterprise();
            keep(connection, stream, List.of(), List.of(enterprise));
        } else if (event instanceof PatentOffered offer) {
            List<PatentNumber> number = Stream.ofNullable(offer.number()).toList();
            keep(connection, stream, number, List.of("HOLDER\t" + offer.holderName() + "\t" + offer.holder()));
        }
    }

    private void takeMatch(Envelope envelope, MatchEvent event, Effects effects) throws SQLException {
        keepMatch(effects.connection(), envelope.stream(), event);
        if (event instanceof MatchAccepted accepted) {
            List<String> about = List.of(
                    envelope.stream(),
                    "need-" + accepted.need().text(),
                    "offer-" + accepted.offer().text());
            tell(envelope, accepted.acceptedOn().toString(), about, effects);
        }
    }

    private static void keep(Connection connection, String stream, List<PatentNumber> patents, List<String> units)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO subject (stream, patents, units) VALUES (?, ?, ?)"
                        + " ON CONFLICT (stream) DO UPDATE SET patents = EXCLUDED.patents, units = EXCLUDED.units")) {
            insert.setString(1, stream);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", patents.stream().map(PatentNumber::text).toArray()));
            insert.setArray(3, connection.createArrayOf("text", units.toArray()));
            insert.executeUpdate();
        }
    }

    private void tell(Envelope envelope, String on, List<String> about, Effects effects) throws SQLException {
        Optional<Telling> telling = telling(effects.connection(), envelope, on, about);
        if (telling.isEmpty()) {
            return;
        }
        DeliverySent sent =
                new DeliverySent(new DeliveryId(telling.get().deliveryId()), envelope.kind(), envelope.stream());
        try {
            effects.react(envelope, Set.of(sent.stream()), histories -> {
                hand(telling.get());
                return List.of(sent);
            });
        } catch (PlatformAway away) {
            throw new SQLTransientConnectionException("the national platform does not answer", "08001", away);
        }
    }

    /// @param about streams whose subjects make up the telling, the event's own first
    private static Optional<Telling> telling(Connection connection, Envelope envelope, String on, List<String> about)
            throws SQLException {
        Set<String> patents = new LinkedHashSet<>();
        Map<String, Telling.Unit> units = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT patents, units FROM subject WHERE stream = ANY (?) ORDER BY array_position(?, stream)")) {
            Array streams = connection.createArrayOf("text", about.toArray());
            select.setArray(1, streams);
            select.setArray(2, streams);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    patents.addAll(List.of((String[]) row.getArray(1).getArray()));
                    for (String kept : (String[]) row.getArray(2).getArray()) {
                        Telling.Unit unit = unit(kept);
                        units.merge(
                                unit.creditCode().isEmpty() ? unit.name() : unit.creditCode(),
                                unit,
                                (known, more) -> known.name().isEmpty() ? more : known);
                    }
                }
            }
        }
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Telling(
                        envelope.id().toString(),
                        envelope.kind(),
                        envelope.correlation(),
                        envelope.stream(),
                        on,
                        List.copyOf(patents),
                        List.copyOf(units.values())));
    }

    private static Telling.Unit unit(String kept) {
        String[] parts = kept.split("\t", -1);
        return new Telling.Unit(parts[0], parts[1], parts[2]);
    }

    /// The platform's broker did not take it.
    private static final class PlatformAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PlatformAway(Throwable cause) {
            super(cause);
        }
    }

    private void hand(Telling telling) {
        try {
            byte[] key = telling.deliveryId().getBytes(StandardCharsets.UTF_8);
            Handing.send(emitter, key, JSON.writeValueAsBytes(telling), new RecordHeaders());
        } catch (Handing.NotHanded away) {
            throw new PlatformAway(away);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
