package io.zhuanhua.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The way of single records: one that cannot be read goes to the topic ending in `.dead`, as it came, with where it
/// came from and why; one that was parked is fetched again from its topic.
final class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> kafka;
    private final String purpose;

    DeadLetters(Map<String, Object> kafka, String purpose) {
        this.kafka = kafka;
        this.purpose = purpose;
    }

    /// With the broker when it returns. Rare, so a producer is made for the occasion.
    void send(Received.NotUnderstood letter) {
        ConsumerRecord<byte[], byte[]> record = letter.record();
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 64 * 1024 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L * 1024 * 1024);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> copy =
                    new ProducerRecord<>(record.topic() + ".dead", null, record.key(), record.value());
            record.headers().forEach(header -> copy.headers().add(header));
            put(copy, "dead_reason", letter.reason().name());
            put(copy, "dead_reader", purpose);
            put(copy, "dead_from", record.topic() + "/" + record.partition() + "/" + record.offset());
            producer.send(copy).get();
        } catch (ExecutionException failure) {
            throw new KafkaException(failure.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new KafkaException(closing);
        }
    }

    /// Reads one record again.
    Received fetch(TopicPartition partition, long offset) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < until) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    return Wire.read(record);
                }
            }
        }
        throw new KafkaException(partition + " no longer gives offset " + offset);
    }

    private static void put(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
