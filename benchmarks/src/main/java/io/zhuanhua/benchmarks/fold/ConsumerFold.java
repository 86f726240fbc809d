package io.zhuanhua.benchmarks.fold;

import io.zhuanhua.journal.EventCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What no fold can be faster than: reading, with or without decoding.
final class ConsumerFold {

    private ConsumerFold() {}

    static Fold run(String kafka, String topic, long count, boolean decoding) throws IOException {
        Fold fold = new Fold();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "max.poll.records", 20_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (long seen = 0; seen < count; ) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(100));
                seen += records.count();
                if (decoding) {
                    for (ConsumerRecord<byte[], byte[]> record : records) {
                        String kind = text(record, "ce_type");
                        fold.add(
                                new Fold.Key(text(record, "ce_unit"), kind),
                                Fold.fen(EventCodec.read(kind, record.value())));
                    }
                }
            }
        }
        return fold;
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }
}
