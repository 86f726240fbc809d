package io.zhuanhua.benchmarks.fold;

import io.zhuanhua.benchmarks.Samples;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.journal.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Fills the topic as relays would: contracts of five events each, handed in, confirmed by three sides, signed.
final class FoldEvents {

    /// Events of one contract.
    static final int EACH = 5;

    private static final int UNITS = 400;
    private static final int AT_ONCE = 10_000;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final List<CreditCode> PARTIES = Samples.submitted("any").parties().stream()
            .map(party -> party.creditCode())
            .toList();

    private FoldEvents() {}

    static void send(String kafka, String topic, long count) throws InterruptedException, ExecutionException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 20, "batch.size", 256 * 1024);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            long contracts = count / EACH;
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (long from = 0; from < contracts; from += AT_ONCE) {
                for (int version = 1; version <= EACH; version++) {
                    for (long contract = from; contract < Math.min(contracts, from + AT_ONCE); contract++) {
                        sent.add(producer.send(record(topic, contract, version)));
                    }
                }
                for (Future<RecordMetadata> each : sent) {
                    each.get();
                }
                sent.clear();
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, long contract, int version) {
        String name = Samples.name(contract);
        DomainEvent event = event(name, version);
        String stream = event.stream();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, bytes(stream), bytes(EventCodec.write(event)));
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "content-type", "application/json");
        put(headers, "ce_id", new UUID(contract, version).toString());
        put(headers, "ce_type", Kinds.of(event.getClass()).value());
        put(headers, "ce_source", "contract-service");
        put(headers, "ce_subject", stream);
        put(headers, "ce_time", Instant.EPOCH.plusSeconds(contract).toString());
        put(headers, "ce_dataschema", Kinds.schema(event.getClass()));
        put(headers, "ce_streamversion", Integer.toString(version));
        put(headers, "ce_account", "agency-a");
        put(headers, "ce_role", "AGENCY");
        put(headers, "ce_unit", "911506020000000" + (100 + contract % UNITS));
        put(headers, "ce_correlationid", "150602-2025-000001");
        return record;
    }

    private static DomainEvent event(String name, int version) {
        return switch (version) {
            case 1 -> Samples.submitted(name);
            case EACH -> new ContractSigned(new ContractId(name), DAY);
            default -> new PartySigned(new ContractId(name), PartyId.of(PARTIES.get(version - 2)), DAY, false);
        };
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
