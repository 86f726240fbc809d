package io.zhuanhua.journal;

import io.zhuanhua.journal.RelayTable.Positioned;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries the journal to its topic: at least once, in order within each stream, one relay per service at a time.
///
/// It looks for rows in sets, by position, and never trusts "position above the last": a row that commits late leaves a
/// hole, which is remembered in [Missing] until it is filled or can no longer be. A transaction that does not write the
/// journal holds nothing up, however long it stays open. Progress is stored only after the broker has acknowledged.
public final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int SET = 2_000;
    private static final long LOCK = 0x7a68_7265_6c61_79L;
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final DataSource database;
    private final String topic;
    private final String source;
    private final Map<String, Object> kafka;
    private final Duration poll;
    private final Checkpoints checkpoints;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private volatile RelayStatus status = RelayStatus.starting();

    /// @param kafka client settings, at least `bootstrap.servers`
    /// @param poll how long to wait for news that nobody in this process announces
    public Relay(
            DataSource database,
            String topic,
            String source,
            Map<String, Object> kafka,
            Duration poll,
            Checkpoints checkpoints) {
        this.database = database;
        this.topic = topic;
        this.source = source;
        this.kafka = kafka;
        this.poll = poll;
        this.checkpoints = checkpoints;
        this.thread = Thread.ofPlatform().daemon().name("journal-relay").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// Something was committed in this process: look now.
    public void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    public RelayStatus status() {
        return status;
    }

    private void run() {
        while (!closed) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                if (RelayTable.lock(connection, LOCK)) {
                    try {
                        relay(connection);
                    } finally {
                        RelayTable.number(connection, "SELECT pg_advisory_unlock(" + LOCK + ")::int");
                    }
                } else {
                    status = status.standingBy();
                    pause(RETRY);
                }
            } catch (SQLException | KafkaException | ExecutionException failure) {
                if (!closed) {
                    LOG.warn("relay to {} interrupted, tries again: {}", topic, failure.toString());
                    status = status.failed(failure.toString());
                    pause(RETRY);
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relay(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            execute(connection, "SET synchronous_commit = off");
            Missing missing = new Missing();
            long seen = RelayTable.loadProgress(connection, missing);
            while (!closed) {
                Set<String> writers = missing.isEmpty() ? Set.of() : RelayTable.writers(connection);
                List<Positioned> due = RelayTable.due(connection, seen, missing, SET);
                boolean all = due.size() < SET;
                boolean moved = fill(due, missing, seen);
                moved = (all && missing.forget(writers)) || moved;
                long last = pass(connection, due, seen, missing);
                send(producer, due);
                if (moved || last != seen) {
                    RelayTable.saveProgress(connection, last, missing);
                    status = status.moved(last, due.size());
                }
                seen = last;
                checkpoints.consider(connection, missing.settled(seen));
                if (all) {
                    status = status.idle(seen);
                    news.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            }
        }
    }

    /// Notes which missing positions these rows fill.
    private static boolean fill(List<Positioned> due, Missing missing, long seen) {
        List<Positioned> late =
                due.stream().takeWhile(row -> row.position() <= seen).toList();
        late.forEach(row -> missing.found(row.position()));
        return !late.isEmpty();
    }

    /// Notes which positions these rows leave open behind them.
    private static long pass(Connection connection, List<Positioned> due, long seen, Missing missing)
            throws SQLException {
        long last = seen;
        Set<String> owners = null;
        for (Positioned row : due) {
            if (row.position() <= seen) {
                continue;
            }
            if (row.position() > last + 1) {
                owners = owners == null ? RelayTable.writers(connection) : owners;
                missing.add(last + 1, row.position() - 1, owners);
            }
            last = row.position();
        }
        return last;
    }

    private void send(KafkaProducer<byte[], byte[]> producer, List<Positioned> due)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(due.size());
        for (Positioned row : due) {
            sent.add(producer.send(Wire.record(topic, source, row.row())));
        }
        producer.flush();
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new java.util.HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, source + "-relay");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pause(Duration time) {
        try {
            news.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(10_000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
