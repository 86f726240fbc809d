package io.zhuanhua.monitoring;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.SubsidyEvent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.EventCodec;
import io.zhuanhua.testkit.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// What the other services would have said: events in envelopes, numbered within their streams, and sent as they send.
final class Events {

    private static final Instant RECORDED = Instant.parse("2026-11-22T08:00:00Z");

    private final Map<String, Integer> versions = new HashMap<>();
    private final List<Envelope> said = new ArrayList<>();

    /// Says one thing after the other, each by an account.
    Events by(Actor actor, DomainEvent... events) {
        for (DomainEvent event : events) {
            int version = versions.merge(event.stream(), 1, Integer::sum);
            UUID id = UUID.nameUUIDFromBytes((event.stream() + " " + version).getBytes(StandardCharsets.UTF_8));
            said.add(new Envelope(
                    id, "test-service", version, event, RECORDED.plusSeconds(said.size()), actor, null, null));
        }
        return this;
    }

    List<Envelope> said() {
        return List.copyOf(said);
    }

    /// Sends everything said to its topics and waits for the acknowledgement.
    void send() {
        Map<String, Object> settings = Map.of("bootstrap.servers", Infrastructure.kafkaServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Envelope envelope : said) {
                producer.send(record(envelope)).get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Kafka did not take it", e);
        }
    }

    private static ProducerRecord<byte[], byte[]> record(Envelope envelope) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic(envelope.event()).text(), bytes(envelope.stream()), bytes(EventCodec.write(envelope.event())));
        Actor actor = envelope.actor();
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", envelope.id().toString());
        header(record, "ce_type", envelope.kind());
        header(record, "ce_source", envelope.source());
        header(record, "ce_subject", envelope.stream());
        header(record, "ce_time", envelope.recordedAt().toString());
        header(record, "ce_dataschema", Kinds.schema(envelope.event().getClass()));
        header(record, "ce_streamversion", String.valueOf(envelope.version()));
        header(record, "ce_account", actor.account());
        header(record, "ce_role", actor.role() == null ? null : actor.role().name());
        header(record, "ce_unit", actor.unit() == null ? null : actor.unit().text());
        return record;
    }

    private static Topic topic(DomainEvent event) {
        return switch (event) {
            case ContractEvent it -> Topic.CONTRACT_EVENTS;
            case FinanceEvent it -> Topic.CONTRACT_EVENTS;
            case FlagEvent it -> Topic.CONTRACT_EVENTS;
            case MatchEvent it -> Topic.MATCH_EVENTS;
            case NationalEvent it -> Topic.NATIONAL_EVENTS;
            case ProductEvent it -> Topic.PRODUCT_EVENTS;
            case SubsidyEvent it -> Topic.SUBSIDY_EVENTS;
            case DomainEvent other -> throw new IllegalArgumentException("nobody else says " + other);
        };
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, bytes(value));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
