package io.zhuanhua.journal;

import io.zhuanhua.events.Topic;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one projection up to date. Of all processes of a service one reads at a time (an advisory lock), the others
/// stand by; its offsets stand beside the tables it fills and move in the same transaction, so every event counts once.
public final class Reader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Projection projection;
    private final DataSource database;
    private final Map<String, Object> kafka;
    private final Journal journal;
    private final int batch;
    private final DeadLetters deadLetters;
    private final Thread thread;
    /// Held while the projection's schema is worked on, by this reader's thread or by an operator's request.
    private final ReentrantLock schema = new ReentrantLock();

    private volatile boolean closed;
    private volatile ReaderStatus status;

    /// @param kafka client settings, at least `bootstrap.servers`
    /// @param batch most records taken in by one transaction
    public Reader(Projection projection, DataSource database, Map<String, Object> kafka, Journal journal, int batch) {
        this.projection = projection;
        this.database = database;
        this.kafka = kafka;
        this.journal = journal;
        this.batch = batch;
        this.deadLetters = new DeadLetters(kafka, projection.name());
        this.status = ReaderStatus.starting(projection.name());
        this.thread =
                Thread.ofPlatform().daemon().name("reader-" + projection.name()).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public ReaderStatus status() {
        return status;
    }

    private void run() {
        while (!closed) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                long key = lockKey(connection);
                if (!RelayTable.lock(connection, key)) {
                    status = status.standingBy();
                    Thread.sleep(RETRY);
                    continue;
                }
                try {
                    read(connection);
                } finally {
                    RelayTable.number(connection, "SELECT pg_advisory_unlock(" + key + ")::int");
                }
            } catch (SQLException | KafkaException failure) {
                if (!closed) {
                    LOG.warn("reader {} interrupted, tries again: {}", projection.name(), failure.toString());
                    status = status.failed(failure.toString());
                    pause();
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void read(Connection connection) throws SQLException {
        locked(() -> {
            ProjectionSchema.ensure(connection, projection);
            return true;
        });
        ProjectionRun run = new ProjectionRun(projection, projection.name(), journal, true, deadLetters);
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            seek(consumer, partitions, run.loadOffsets(connection));
            recount(connection, run);
            while (!closed) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    locked(() -> {
                        run.take(connection, decode(records));
                        return true;
                    });
                    recount(connection, run);
                }
                status = status.moved(records.count(), lag(consumer, partitions));
            }
        }
    }

    private void recount(Connection connection, ProjectionRun run) throws SQLException {
        status = status.counting(run.inTransaction(connection, () -> ReaderTable.counts(connection)));
    }

    static List<Received> decode(ConsumerRecords<byte[], byte[]> records) {
        List<Received> received = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            received.add(Wire.read(record));
        }
        return received;
    }

    private static long lag(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        return partitions.stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        List<TopicPartition> partitions = projection.topics().stream()
                .map(Topic::text)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("none of the topics " + projection.topics() + " exists yet");
        }
        return partitions;
    }

    private static void seek(
            KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
        for (TopicPartition partition : partitions) {
            consumer.seek(partition, offsets.getOrDefault(partition, 0L));
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, journal.source() + "-" + projection.name());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// What is put aside, oldest first.
    public List<ParkedEvent> parked() {
        return operate((connection, run) -> run.inTransaction(connection, () -> ReaderOperations.list(connection)));
    }

    /// Tries the parked events of one stream again, in order, as far as it goes.
    ///
    /// @return how many were handled
    public int replay(String stream) {
        return operate((connection, run) -> run.replay(connection, stream));
    }

    /// Gives one parked event up for good; what stands behind it in its stream goes on.
    public void discard(long id, String stream) {
        operate((connection, run) -> {
            run.discard(connection, id, stream);
            return id;
        });
    }

    /// Makes the projection again from the first event, beside the live one, and compares the two as of the same
    /// offsets. With `switchOver` the new one takes the place of the old.
    public Rebuild.Result rebuild(boolean switchOver) {
        try (Connection connection = database.getConnection();
                KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Rebuild rebuild = new Rebuild(projection, connection, consumer, journal, deadLetters);
            rebuild.from(partitions(consumer));
            return locked(() -> rebuild.compare(switchOver));
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private interface Operation<T> {
        T run(Connection connection, ProjectionRun run) throws SQLException;
    }

    private <T> T operate(Operation<T> operation) {
        try (Connection connection = database.getConnection()) {
            ProjectionRun run = new ProjectionRun(projection, projection.name(), journal, true, deadLetters);
            return locked(() -> operation.run(connection, run));
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private <T> T locked(ProjectionRun.Work<T> work) throws SQLException {
        schema.lock();
        try {
            return work.run();
        } finally {
            schema.unlock();
        }
    }

    private long lockKey(Connection connection) throws SQLException {
        return RelayTable.number(connection, "SELECT hashtextextended('reader " + projection.name() + "', 0)");
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(10_000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
