package io.zhuanhua.journal;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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
    private static final Map<String, String> SCHEMAS = schemas();

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
        Headings said = new Headings(record.headers());
        String kind = said.kind;
        String stream = said.subject;
        int version = number(said.version);
        if (kind == null || stream == null || !JournalRow.isStream(stream) || version < 1 || record.value() == null) {
            return Received.NotUnderstood.ofNoStream(record, Received.Reason.NOT_A_CLOUD_EVENT);
        }
        if (!stream.equals(text(record.key()))) {
            return Received.NotUnderstood.ofNoStream(record, Received.Reason.KEY_IS_NOT_THE_STREAM);
        }
        if (!EventCodec.knows(kind)) {
            return new Received.NotUnderstood(record, Received.Reason.UNKNOWN_KIND, stream, version);
        }
        if (!kind.equals(SCHEMAS.get(said.schema))) {
            return new Received.NotUnderstood(record, Received.Reason.UNKNOWN_VERSION, stream, version);
        }
        try {
            DomainEvent event = EventCodec.read(kind, record.value());
            if (!event.stream().equals(stream)) {
                return Received.NotUnderstood.ofNoStream(record, Received.Reason.KEY_IS_NOT_THE_STREAM);
            }
            return new Received.Understood(record, stream, envelope(said, version, event));
        } catch (IOException | RuntimeException malformed) {
            return new Received.NotUnderstood(record, Received.Reason.MALFORMED, stream, version);
        }
    }

    private static Envelope envelope(Headings said, int version, DomainEvent event) {
        return new Envelope(
                UUID.fromString(required("ce_id", said.id)),
                required("ce_source", said.source),
                version,
                event,
                IsoText.instant(required("ce_time", said.time)),
                new Actor(
                        required("ce_account", said.account),
                        said.role == null ? null : Role.valueOf(said.role),
                        said.unit == null ? null : new CreditCode(said.unit)),
                said.causation == null ? null : UUID.fromString(said.causation),
                said.correlation);
    }

    /// Every version of every kind we know → the kind.
    private static Map<String, String> schemas() {
        Map<String, String> schemas = new HashMap<>();
        Kinds.byName().forEach((kind, event) -> {
            for (int version = Kinds.of(event).version(); version > 0; version--) {
                schemas.put(Kinds.schema(kind, version), kind);
            }
        });
        return schemas;
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("no header " + name);
        }
        return value;
    }

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : Headings.text(bytes);
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
