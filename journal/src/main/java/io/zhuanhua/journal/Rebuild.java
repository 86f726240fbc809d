package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// A projection made again from the first event, in a schema beside the live one.
public final class Rebuild {

    /// Streams kept in memory, some 150 bytes each.
    private static final int KEPT = 100_000;

    /// Most records of one transaction.
    static final int BATCH = 10_000;

    /// @param live digest over the live tables
    /// @param rebuilt digest over the rebuilt ones, as of the same offsets
    /// @param events records read
    public record Result(String live, String rebuilt, long events, boolean switched) {

        public boolean equal() {
            return live.equals(rebuilt);
        }
    }

    private final Projection projection;
    private final String schema;
    private final ProjectionWork live;
    private final ProjectionWork again;
    private final ProjectionRun run;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final boolean switchOver;
    private long events;

    /// @param switchOver whether the rebuilt one is to take the place of the live one: then what the live one has
    ///     parked, and the rebuilt one handles, is reacted to
    Rebuild(
            Projection projection,
            KafkaConsumer<byte[], byte[]> consumer,
            Journal journal,
            DeadLetters deadLetters,
            boolean switchOver) {
        this.projection = projection;
        this.schema = ProjectionSchema.rebuildName(projection);
        this.consumer = consumer;
        this.switchOver = switchOver;
        Predecessor before = switchOver ? Predecessor.readingAll(projection.name()) : Predecessor.EVERYTHING;
        this.live = new ProjectionWork(projection, projection.name(), journal, Predecessor.EVERYTHING);
        this.again = new ProjectionWork(projection, schema, journal, before);
        this.run = new ProjectionRun(again, deadLetters, new Standings(KEPT));
    }

    /// Reads up to where the live one stands; then, while that waits, what came meanwhile; compares and switches.
    ///
    /// @param connection for the work
    /// @param gate another one, for making the live one wait
    Result run(Connection connection, Connection gate, List<TopicPartition> partitions) throws SQLException {
        again.inTransaction(connection, () -> {
            ProjectionSchema.create(connection, projection, schema);
            return true;
        });
        consumer.assign(partitions);
        run.begin(connection, partitions).forEach(consumer::seek);
        read(connection, live.inTransaction(gate, () -> ReaderTable.offsets(gate, projection.name())));
        return live.inTransaction(gate, () -> {
            read(connection, ReaderTable.offsets(gate, projection.name()));
            run.settle(connection);
            return compare(gate);
        });
    }

    private Result compare(Connection gate) throws SQLException {
        String liveContents = ProjectionSchema.contents(gate, projection.name());
        String rebuiltContents = ProjectionSchema.contents(gate, schema);
        if (switchOver) {
            ProjectionSchema.swap(gate, projection);
        }
        return new Result(liveContents, rebuiltContents, events, switchOver);
    }

    private void read(Connection connection, Map<TopicPartition, Long> until) throws SQLException {
        consumer.resume(consumer.assignment());
        try (Ahead<Optional<List<Received>>> ahead = new Ahead<>("rebuild-" + schema, () -> fetch(until))) {
            for (Optional<List<Received>> due = ahead.next(); due.isPresent(); due = ahead.next()) {
                if (!due.get().isEmpty()) {
                    run.take(connection, due.get());
                    events += due.get().size();
                }
            }
        }
    }

    /// What comes next up to the mark; nothing once it is reached.
    private Optional<List<Received>> fetch(Map<TopicPartition, Long> until) {
        if (arrived(until)) {
            return Optional.empty();
        }
        return Optional.of(Reader.fetch(consumer, BATCH).stream()
                .filter(received -> received.record().offset() < until.getOrDefault(received.partition(), 0L))
                .toList());
    }

    /// Holds partitions that have come to the mark; what was polled beyond it is polled again later.
    private boolean arrived(Map<TopicPartition, Long> until) {
        boolean all = true;
        for (TopicPartition partition : consumer.assignment()) {
            long mark = until.getOrDefault(partition, 0L);
            if (consumer.position(partition) < mark) {
                all = false;
            } else if (!consumer.paused().contains(partition)) {
                consumer.seek(partition, mark);
                consumer.pause(List.of(partition));
            }
        }
        return all;
    }
}
