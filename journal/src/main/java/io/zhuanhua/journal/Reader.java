package io.zhuanhua.journal;

import io.zhuanhua.events.Topic;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Keeps one projection up to date. Of all processes of a service one reads at a time (an advisory lock), the others
/// stand by; its offsets stand beside the tables it fills and move in the same transaction, so every event counts once.
public final class Reader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(10);
    private static final int MANY = 1_000;
    private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();

    private final Projection projection;
    private final DataSource database;
    private final Map<String, Object> kafka;
    private final Journal journal;
    private final int batch;
    private final DeadLetters deadLetters;
    private final Alone alone;
    private volatile ReaderStatus status;

    /// @param kafka client settings, at least `bootstrap.servers`
    /// @param batch most records taken in by one transaction
    public Reader(Projection projection, DataSource database, Map<String, Object> kafka, Journal journal, int batch) {
        ProjectionSchema.checkName(projection);
        this.projection = projection;
        this.database = database;
        this.kafka = kafka;
        this.journal = journal;
        this.batch = batch;
        this.deadLetters = new DeadLetters(kafka, projection.name());
        this.status = ReaderStatus.starting(projection.name());
        this.alone = new Alone(name(), database, this::read, new Alone.Watch() {
            @Override
            public void standingBy() {
                status = status.standingBy();
            }

            @Override
            public void failed(String why) {
                status = status.failed(why);
            }
        });
    }

    private String name() {
        return "reader-" + projection.name();
    }

    /// Makes the tables where there are none at all, so that they can be asked before anything was read.
    ///
    /// @throws JournalFailure if the database does not
    public void prepare() {
        try (Connection connection = database.getConnection()) {
            if (!ProjectionSchema.exists(connection, projection.name())) {
                live(connection);
            }
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    public void start() {
        alone.start();
    }

    public ReaderStatus status() {
        return status;
    }

    /// What was fetched, and how much was left then; empty where nobody looked.
    private record Fetched(List<Received> batch, OptionalLong left) {}

    private void read(Connection connection) throws SQLException {
        ProjectionWork work = live(connection);
        ProjectionRun run = new ProjectionRun(work, deadLetters, new Standings(0));
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(batch)) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            run.begin(connection, partitions).forEach(consumer::seek);
            try (Ahead<Fetched> ahead = new Ahead<>(name() + "-ahead", source(consumer, partitions))) {
                while (!alone.isClosed()) {
                    take(connection, work, run, ahead.next());
                }
            }
        }
    }

    private void take(Connection connection, ProjectionWork work, ProjectionRun run, Fetched fetched)
            throws SQLException {
        if (!fetched.batch().isEmpty()) {
            run.take(connection, fetched.batch());
            status = status.moved(fetched.batch().size());
        }
        if (fetched.left().isPresent()) {
            status = status.standingAt(fetched.left().getAsLong(), ReaderTable.counts(connection, projection.name()));
            if (status.lag() == 0) {
                work.overtake(connection);
            }
        }
    }

    /// Polls; now and then it looks how much is left beyond what it has polled.
    private Supplier<Fetched> source(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        AtomicLong looked = new AtomicLong(System.nanoTime() - LOOK_NANOS);
        return () -> {
            List<Received> records = fetch(consumer, batch);
            if (System.nanoTime() - looked.get() < LOOK_NANOS) {
                return new Fetched(records, OptionalLong.empty());
            }
            looked.set(System.nanoTime());
            return new Fetched(records, OptionalLong.of(lag(consumer, partitions)));
        };
    }

    /// The work in the live schema, which is made where it is missing.
    private ProjectionWork live(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        ProjectionSchema.ensure(connection, projection);
        connection.commit();
        connection.setAutoCommit(true);
        return new ProjectionWork(projection, projection.name(), journal, predecessor(connection));
    }

    private Predecessor predecessor(Connection connection) throws SQLException {
        String before = ProjectionSchema.beforeName(projection);
        if (!ProjectionSchema.exists(connection, before)) {
            return Predecessor.NOBODY;
        }
        return new Predecessor.InSchema(before, ReaderTable.offsets(connection, before));
    }

    /// Waits a moment for records; when many come, takes what else is here already, for one large transaction costs
    /// far less than several.
    static List<Received> fetch(KafkaConsumer<byte[], byte[]> consumer, int batch) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        consumer.poll(POLL).forEach(records::add);
        for (int before = 0; before < records.size() && records.size() < batch && records.size() >= MANY; ) {
            before = records.size();
            consumer.poll(Duration.ZERO).forEach(records::add);
        }
        return decode(records);
    }

    /// In the order of the records; when there are many, on all processors, for decoding is most of the work.
    static List<Received> decode(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.size() < MANY
                ? records.stream().map(Wire::read).toList()
                : records.parallelStream().map(Wire::read).toList();
    }

    /// Asks the broker, so that a broker who is away shows: polling alone would only find nothing.
    private long lag(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        if (!partitions(consumer).equals(partitions)) {
            throw new KafkaException("the partitions of " + projection.topics() + " have changed");
        }
        return consumer.endOffsets(partitions, BROKER_PATIENCE).entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return projection.topics().stream()
                .map(Topic::text)
                .sorted()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static List<PartitionInfo> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<PartitionInfo> partitions = consumer.partitionsFor(topic, BROKER_PATIENCE);
        if (partitions == null || partitions.isEmpty()) {
            throw new KafkaException("there is no topic " + topic + " yet");
        }
        return partitions;
    }

    private KafkaConsumer<byte[], byte[]> consumer(int most) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, most);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, journal.source() + "-" + projection.name());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// What is put aside, oldest first.
    public List<ParkedEvent> parked() {
        return operate(connection -> ParkedTable.list(connection, projection.name()));
    }

    /// Tries the parked events of one stream again, in order, as far as it goes.
    public Replay replay(String stream) {
        return operate(connection -> parking(connection).replay(connection, stream));
    }

    /// Gives one parked event up for good; what stands behind it in its stream goes on.
    public void discard(long id, String stream) {
        operate(connection -> {
            parking(connection).discard(connection, id, stream);
            return id;
        });
    }

    private Parking parking(Connection connection) throws SQLException {
        return new Parking(
                new ProjectionWork(projection, projection.name(), journal, predecessor(connection)), deadLetters);
    }

    /// Makes the projection again from the first event, beside the live one, and compares the two as of the same
    /// offsets. With `switchOver` the new one takes the place of the old.
    ///
    /// @throws JournalBusy if it is being rebuilt already
    public Rebuild.Result rebuild(boolean switchOver) {
        return operate(connection -> {
            if (!Alone.lock(connection, "rebuild-" + projection.name())) {
                throw new JournalBusy(projection.name() + " is being rebuilt already");
            }
            try (Connection gate = database.getConnection();
                    KafkaConsumer<byte[], byte[]> consumer = consumer(Rebuild.BATCH)) {
                Rebuild.Result result = new Rebuild(projection, consumer, journal, deadLetters, switchOver)
                        .run(connection, gate, partitions(consumer));
                ProjectionSchema.dropLeftovers(connection, projection);
                return result;
            } finally {
                Alone.leave(connection);
            }
        });
    }

    private interface Operation<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T operate(Operation<T> operation) {
        try (Connection connection = database.getConnection()) {
            return operation.run(connection);
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    @Override
    public void close() {
        alone.close();
    }
}
