package io.zhuanhua.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// The checkpoints of a journal as they were published on its topic, where whoever can write the database cannot reach
/// them.
final class PublishedCheckpoints {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Set<Published> published = new LinkedHashSet<>();

    private PublishedCheckpoints() {}

    private record Published(String id, String payload) {}

    /// All that lie on the topic now.
    ///
    /// @throws KafkaException if they cannot be read
    static PublishedCheckpoints read(Map<String, Object> kafka, String topic) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 10_000);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        PublishedCheckpoints all = new PublishedCheckpoints();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(PATIENCE);
                if (records.isEmpty()) {
                    throw new KafkaException(topic + " does not give what it holds");
                }
                records.forEach(all::take);
            }
        }
        return all;
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null && Checkpoints.KIND.equals(Wire.text(record.headers(), "ce_type"))) {
            String id = String.valueOf(Wire.text(record.headers(), "ce_id"));
            published.add(new Published(id, new String(record.value(), StandardCharsets.UTF_8)));
        }
    }

    /// Each of them must be in the journal to the letter, every time it was sent. The journal may have newer ones.
    void compare(List<JournalRow> rows, JournalCheck.Findings findings) {
        Set<Published> inJournal = new HashSet<>();
        rows.forEach(row -> inJournal.add(new Published(row.id().toString(), row.payload())));
        for (Published each : published) {
            if (!inJournal.contains(each)) {
                findings.add(
                        "the journal lacks the checkpoint " + each.id() + " as it was published: " + each.payload());
            }
        }
    }
}
