package io.zhuanhua.bridge;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.NationalEvent.DeliveryConfirmed;
import io.zhuanhua.events.NationalEvent.DeliveryRefused;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Records of the register and deliveries as lists, from this service's own topic.
@ApplicationScoped
public class BridgeListing implements Projection {

    static final String SCHEMA = "bridge_listing";

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String ddl() {
        try (InputStream sql = BridgeListing.class.getResourceAsStream("/projection/bridge_listing.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.NATIONAL_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        for (Envelope envelope : batch) {
            if (envelope.event() instanceof NationalEvent event) {
                switch (event) {
                    case RegisterRecorded record -> recorded(effects.connection(), record, envelope);
                    case DeliverySent sent -> sent(effects.connection(), sent, envelope);
                    case DeliveryConfirmed it ->
                        answered(effects.connection(), it.delivery().text(), "CONFIRMED", it.receipt(), null);
                    case DeliveryRefused it ->
                        answered(effects.connection(), it.delivery().text(), "REFUSED", it.receipt(), it.reason());
                }
            }
        }
    }

    private static void recorded(Connection connection, RegisterRecorded record, Envelope envelope)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO register_record (record_id, code,"
                + " patent, effective_on, before_names, after_names, licence_kind, recordal_number, supersedes, grade,"
                + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, record.record().text());
            insert.setString(2, record.code().name());
            insert.setString(3, record.patent().text());
            insert.setObject(4, record.effectiveOn());
            insert.setString(5, String.join("、", record.before()));
            insert.setString(6, String.join("、", record.after()));
            insert.setString(7, record.licenceKind());
            insert.setString(8, record.recordalNumber());
            insert.setString(
                    9, record.supersedes() == null ? null : record.supersedes().text());
            insert.setString(10, record.grade().name());
            insert.setObject(11, envelope.recordedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static void sent(Connection connection, DeliverySent sent, Envelope envelope) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO delivery (delivery, kind, about, sent_at, outcome) VALUES (?, ?, ?, ?, 'SENT')")) {
            insert.setString(1, sent.delivery().text());
            insert.setString(2, sent.kind());
            insert.setString(3, sent.about());
            insert.setObject(4, envelope.recordedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static void answered(
            Connection connection, String delivery, String outcome, String receipt, @Nullable String reason)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE delivery SET outcome = ?, receipt = ?, reason = ? WHERE delivery = ?")) {
            update.setString(1, outcome);
            update.setString(2, receipt);
            update.setString(3, reason);
            update.setString(4, delivery);
            update.executeUpdate();
        }
    }
}
