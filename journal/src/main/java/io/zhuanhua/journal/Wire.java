package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// Rows of the journal as Kafka records and back: CloudEvents 1.0, binary mode, key = stream.
final class Wire {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private Wire() {}

    static ProducerRecord<byte[], byte[]> record(String topic, String source, JournalRow row) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(row.stream()), bytes(row.payload()));
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "content-type", "application/json");
        put(headers, "ce_id", row.id().toString());
        put(headers, "ce_type", row.kind());
        put(headers, "ce_source", source);
        put(headers, "ce_subject", row.stream());
        put(headers, "ce_time", row.recordedAt().toString());
        put(headers, "ce_dataschema", Kinds.schema(row.kind(), row.kindVersion()));
        put(headers, "ce_streamversion", Integer.toString(row.version()));
        put(headers, "ce_account", row.account());
        put(headers, "ce_role", row.role());
        put(headers, "ce_unit", row.unit());
        put(
                headers,
                "ce_causationid",
                row.causation() == null ? null : row.causation().toString());
        put(headers, "ce_correlationid", row.correlation());
        return record;
    }

    /// Reads a record of one of our topics. Never throws: what cannot be read says why.
    static Received read(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        String kind = text(headers, "ce_type");
        String stream = text(headers, "ce_subject");
        int version = number(text(headers, "ce_streamversion"));
        if (kind == null || stream == null || !JournalRow.isStream(stream) || version < 1 || record.value() == null) {
            return Received.NotUnderstood.ofNoStream(record, Received.Reason.NOT_A_CLOUD_EVENT);
        }
        if (!stream.equals(text(record.key()))) {
            return Received.NotUnderstood.ofNoStream(record, Received.Reason.KEY_IS_NOT_THE_STREAM);
        }
        if (!EventCodec.knows(kind)) {
            return new Received.NotUnderstood(record, Received.Reason.UNKNOWN_KIND, stream, version);
        }
        if (!knowsSchema(kind, text(headers, "ce_dataschema"))) {
            return new Received.NotUnderstood(record, Received.Reason.UNKNOWN_VERSION, stream, version);
        }
        try {
            DomainEvent event = EventCodec.read(kind, record.value());
            if (!event.stream().equals(stream)) {
                return Received.NotUnderstood.ofNoStream(record, Received.Reason.KEY_IS_NOT_THE_STREAM);
            }
            return new Received.Understood(record, envelope(headers, version, event));
        } catch (IOException | RuntimeException malformed) {
            return new Received.NotUnderstood(record, Received.Reason.MALFORMED, stream, version);
        }
    }

    private static Envelope envelope(Headers headers, int version, DomainEvent event) {
        String role = text(headers, "ce_role");
        String unit = text(headers, "ce_unit");
        String causation = text(headers, "ce_causationid");
        return new Envelope(
                UUID.fromString(required(headers, "ce_id")),
                required(headers, "ce_source"),
                version,
                event,
                Instant.parse(required(headers, "ce_time")),
                new Actor(
                        required(headers, "ce_account"),
                        role == null ? null : Role.valueOf(role),
                        unit == null ? null : new CreditCode(unit)),
                causation == null ? null : UUID.fromString(causation),
                text(headers, "ce_correlationid"));
    }

    private static boolean knowsSchema(String kind, @Nullable String schema) {
        int newest = Kinds.of(Objects.requireNonNull(Kinds.byName().get(kind))).version();
        for (int version = newest; version > 0; version--) {
            if (Kinds.schema(kind, version).equals(schema)) {
                return true;
            }
        }
        return false;
    }

    private static String required(Headers headers, String name) {
        String text = text(headers, name);
        if (text == null) {
            throw new IllegalArgumentException("no header " + name);
        }
        return text;
    }

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /// Up to nine plain digits; anything else is 0.
    private static int number(@Nullable String text) {
        return text != null && DIGITS.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, bytes(value));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
