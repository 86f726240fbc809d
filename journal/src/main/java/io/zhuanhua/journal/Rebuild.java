package io.zhuanhua.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// A projection made again from the first event, in a schema beside the live one.
public final class Rebuild {

    /// @param live digest over the live tables
    /// @param rebuilt digest over the rebuilt ones, as of the same offsets
    /// @param events records read
    public record Result(String live, String rebuilt, long events, boolean switched) {

        public boolean equal() {
            return live.equals(rebuilt);
        }
    }

    private final Projection projection;
    private final Connection connection;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ProjectionRun live;
    private final ProjectionRun again;
    private final Map<TopicPartition, Long> reached = new HashMap<>();
    private long events;

    Rebuild(
            Projection projection,
            Connection connection,
            KafkaConsumer<byte[], byte[]> consumer,
            Journal journal,
            DeadLetters deadLetters) {
        this.projection = projection;
        this.connection = connection;
        this.consumer = consumer;
        this.live = new ProjectionRun(projection, projection.name(), journal, false, deadLetters);
        this.again =
                new ProjectionRun(projection, ProjectionSchema.rebuildName(projection), journal, false, deadLetters);
    }

    /// Reads up to where the live one stands now, while that goes on.
    void from(List<TopicPartition> partitions) throws SQLException {
        ProjectionSchema.create(connection, projection, ProjectionSchema.rebuildName(projection));
        consumer.assign(partitions);
        partitions.forEach(partition -> consumer.seek(partition, 0));
        catchUp(live.loadOffsets(connection));
    }

    /// Called while the live one stands still: reads the rest, compares, switches.
    Result compare(boolean switchOver) throws SQLException {
        catchUp(live.loadOffsets(connection));
        return live.inTransaction(connection, () -> {
            String liveContents = ProjectionSchema.contents(connection, projection.name());
            String rebuiltContents = ProjectionSchema.contents(connection, ProjectionSchema.rebuildName(projection));
            if (switchOver) {
                ProjectionSchema.swap(connection, projection);
            } else {
                Relay.execute(connection, "DROP SCHEMA " + ProjectionSchema.rebuildName(projection) + " CASCADE");
            }
            return new Result(liveContents, rebuiltContents, events, switchOver);
        });
    }

    private void catchUp(Map<TopicPartition, Long> until) throws SQLException {
        while (until.entrySet().stream().anyMatch(each -> reached.getOrDefault(each.getKey(), 0L) < each.getValue())) {
            List<Received> due = new ArrayList<>();
            for (Received received : Reader.decode(consumer.poll(Duration.ofMillis(200)))) {
                TopicPartition partition = new TopicPartition(
                        received.record().topic(), received.record().partition());
                if (received.record().offset() < until.getOrDefault(partition, 0L)) {
                    due.add(received);
                    reached.put(partition, received.record().offset() + 1);
                }
            }
            if (!due.isEmpty()) {
                again.take(connection, due);
                events += due.size();
            }
            // what was polled beyond the mark is polled again next time
            consumer.assignment().forEach(partition -> consumer.seek(partition, reached.getOrDefault(partition, 0L)));
        }
    }
}
