package io.zhuanhua.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Records that cannot be read go to the topic ending in `.dead`, as they came, with where they came from and why.
final class DeadLetters {

    private static final int LARGEST_REQUEST = 64 * 1024 * 1024;

    private final Map<String, Object> kafka;
    private final String purpose;

    /// @param purpose name of the projection that could not read them
    DeadLetters(Map<String, Object> kafka, String purpose) {
        this.kafka = kafka;
        this.purpose = purpose;
    }

    RecordFetcher fetcher() {
        return new RecordFetcher(kafka);
    }

    /// With the broker when it returns. Rare, so a producer is made for the occasion.
    void send(List<Received.NotUnderstood> letters) {
        if (letters.isEmpty()) {
            return;
        }
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, (long) LARGEST_REQUEST);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>(letters.size());
            letters.forEach(letter -> sent.add(producer.send(copy(letter, true))));
            for (int i = 0; i < sent.size(); i++) {
                if (isTooLarge(sent.get(i))) {
                    await(producer.send(copy(letters.get(i), false)));
                }
            }
        }
    }

    private static boolean isTooLarge(Future<RecordMetadata> sent) {
        try {
            await(sent);
            return false;
        } catch (KafkaException refused) {
            if (refused.getCause() instanceof RecordTooLargeException) {
                return true;
            }
            throw refused;
        }
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException failure) {
            throw new KafkaException("the dead letter is not with the broker", failure.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new KafkaException(closing);
        }
    }

    /// @param whole false for a record so large that with what is said about it no topic takes it: then without its
    ///     content, which stays where it came from
    private ProducerRecord<byte[], byte[]> copy(Received.NotUnderstood letter, boolean whole) {
        ConsumerRecord<byte[], byte[]> record = letter.record();
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(
                record.topic() + ".dead", null, whole ? record.key() : null, whole ? record.value() : null);
        if (whole) {
            record.headers().forEach(header -> copy.headers().add(header));
        } else {
            put(copy, "dead_omitted", "content");
        }
        put(copy, "dead_reason", letter.reason().name());
        put(copy, "dead_reader", purpose);
        put(copy, "dead_from", record.topic() + "/" + record.partition() + "/" + record.offset());
        return copy;
    }

    private static void put(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
