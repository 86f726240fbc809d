package io.zhuanhua.benchmarks.relay;

import io.zhuanhua.benchmarks.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// A consumer that notes when each event has arrived for the first time.
final class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final String PREFIX = "contract-bench-";

    private final AtomicLongArray moments;
    private final AtomicInteger seen = new AtomicInteger();
    private final Thread thread;
    private volatile boolean closed;

    /// @param most highest number of an event
    Arrivals(String kafka, String topic, int partitions, int most) {
        moments = new AtomicLongArray(most);
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest", "max.poll.records", 5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = java.util.stream.IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        thread = Thread.ofPlatform().daemon().name("arrivals").start(() -> run(consumer));
    }

    private void run(KafkaConsumer<byte[], byte[]> consumer) {
        try (consumer) {
            while (!closed) {
                Iterable<ConsumerRecord<byte[], byte[]>> records = consumer.poll(POLL);
                long now = System.nanoTime();
                for (ConsumerRecord<byte[], byte[]> record : records) {
                    byte[] key = record.key();
                    // the journal's own checkpoints come along and are nobody's contract
                    if (key.length == PREFIX.length() + Samples.DIGITS
                            && moments.compareAndSet(Samples.number(key, key.length), 0, now)) {
                        seen.incrementAndGet();
                    }
                }
            }
        }
    }

    /// When number `number` arrived, 0 if it has not.
    long moment(int number) {
        return moments.get(number);
    }

    int seen() {
        return seen.get();
    }

    /// Waits until so many have arrived.
    ///
    /// @throws IllegalStateException if they do not
    void await(int count, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (seen() < count) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("only " + seen() + " of " + count + " have arrived");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
