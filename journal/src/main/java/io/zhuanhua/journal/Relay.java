package io.zhuanhua.journal;

import io.zhuanhua.journal.RelayTable.Positioned;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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

/// Carries the journal to its topic: at least once, in order within each stream, one relay per service at a time.
///
/// It looks for rows in sets, by position, and never trusts "position above the last": a row that commits late leaves a
/// hole, which is remembered in [Missing] until it is filled or can no longer be. A transaction that does not write the
/// journal holds nothing up, however long it stays open. Progress is stored only after the broker has acknowledged.
public final class Relay implements AutoCloseable {

    private static final int SET = 2_000;
    private static final Duration LEAVING = Duration.ofSeconds(2);

    private final String topic;
    private final String source;
    private final Map<String, Object> kafka;
    private final Duration poll;
    private final Checkpoints checkpoints;
    private final Semaphore news = new Semaphore(0);
    private final Alone alone;
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
        this.topic = topic;
        this.source = source;
        this.kafka = kafka;
        this.poll = poll;
        this.checkpoints = checkpoints;
        this.alone = new Alone("journal-relay", database, this::relay, new Alone.Watch() {
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

    public void start() {
        alone.start();
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

    private void relay(Connection connection) throws SQLException, InterruptedException {
        KafkaProducer<byte[], byte[]> producer = producer();
        try {
            relay(connection, producer);
        } finally {
            producer.close(LEAVING);
        }
    }

    private void relay(Connection connection, KafkaProducer<byte[], byte[]> producer)
            throws SQLException, InterruptedException {
        // progress that is lost in a crash is only sent again
        RelayTable.execute(connection, "SET synchronous_commit = off");
        Missing missing = new Missing();
        long seen = RelayTable.loadProgress(connection, missing);
        List<Future<RecordMetadata>> underWay = List.of();
        boolean changed = false;
        while (!alone.isClosed()) {
            Set<String> writers = missing.isEmpty() ? Set.of() : RelayTable.writers(connection);
            // read while the set before is still on its way; nothing of this one is sent or noted until that has
            // arrived
            List<Positioned> due = RelayTable.due(connection, seen, missing, SET);
            if (!underWay.isEmpty()) {
                arrived(connection, underWay, seen, missing);
                changed = false;
            }
            boolean all = due.size() < SET;
            changed = fill(due, missing, seen) || changed;
            changed = (all && missing.forget(writers)) || changed;
            seen = pass(connection, due, seen, missing);
            underWay = send(producer, due);
            // when there is news already, the wait for this set is spent on reading the next
            if (all && !news.tryAcquire()) {
                if (changed || !underWay.isEmpty()) {
                    arrived(connection, underWay, seen, missing);
                    underWay = List.of();
                    changed = false;
                }
                checkpoints.consider(connection, missing.settled(seen));
                status = status.idle(seen);
                news.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
            }
            news.drainPermits();
        }
        if (changed || !underWay.isEmpty()) {
            arrived(connection, underWay, seen, missing);
        }
    }

    /// Waits until the broker has them all, and notes how far that is.
    private void arrived(Connection connection, List<Future<RecordMetadata>> sent, long seen, Missing missing)
            throws SQLException, InterruptedException {
        for (Future<RecordMetadata> each : sent) {
            arrived(each);
        }
        RelayTable.saveProgress(connection, seen, missing);
        status = status.moved(seen, sent.size());
        checkpoints.consider(connection, missing.settled(seen));
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

    private List<Future<RecordMetadata>> send(KafkaProducer<byte[], byte[]> producer, List<Positioned> due)
            throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(due.size());
        for (Positioned row : due) {
            Future<RecordMetadata> one = producer.send(Wire.record(topic, source, row.row()));
            if (one.isDone()) {
                // a broker who is away is waited for with every record: the first is enough
                arrived(one);
            }
            sent.add(one);
        }
        return sent;
    }

    private static void arrived(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get();
        } catch (ExecutionException refused) {
            throw new KafkaException("not with the broker", refused.getCause());
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, source + "-relay");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        wake();
        alone.close();
    }
}
