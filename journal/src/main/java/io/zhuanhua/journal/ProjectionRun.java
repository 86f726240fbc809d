package io.zhuanhua.journal;

import io.zhuanhua.journal.ReaderTable.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// One projection being filled in one schema: takes batches in, each in one transaction with its progress, and puts
/// aside what cannot be handled. Used by one thread at a time.
final class ProjectionRun {

    private final ProjectionWork work;
    private final DeadLetters deadLetters;
    private final Parking parking;
    private final Standings standings;
    private final Map<TopicPartition, Long> offsets = new HashMap<>();

    ProjectionRun(ProjectionWork work, DeadLetters deadLetters, Standings standings) {
        this.work = work;
        this.standings = standings;
        this.deadLetters = deadLetters;
        this.parking = new Parking(work, deadLetters);
    }

    /// Where to go on reading, partition by partition.
    Map<TopicPartition, Long> begin(Connection connection, Collection<TopicPartition> partitions) throws SQLException {
        work.inTransaction(connection, () -> {
            ReaderTable.begin(connection, partitions);
            offsets.putAll(ReaderTable.offsets(connection, work.schema()));
            return offsets;
        });
        return Map.copyOf(offsets);
    }

    /// Takes the records in. When the projection throws, the batch is halved until the one that fails is alone; its
    /// stream is parked and the others go on.
    void take(Connection connection, List<Received> batch) throws SQLException {
        Sorting sorted;
        try {
            sorted = work.inTransaction(connection, () -> handle(connection, batch));
        } catch (SQLException | RuntimeException failure) {
            if (Transient.is(failure)) {
                throw failure;
            }
            isolate(connection, batch, failure);
            return;
        }
        standings.moved(sorted.moved);
        advanceTo(batch);
        for (String stream : sorted.ready) {
            parking.replay(connection, stream);
        }
    }

    /// Writes down what was only kept in memory, so that others can look at the tables.
    void settle(Connection connection) throws SQLException {
        work.inTransaction(connection, () -> {
            standings.move(connection, Map.of(), true);
            return standings;
        });
        standings.moved(Map.of());
    }

    private void isolate(Connection connection, List<Received> batch, Exception failure) throws SQLException {
        if (batch.size() > 1) {
            int half = batch.size() / 2;
            take(connection, batch.subList(0, half));
            take(connection, batch.subList(half, batch.size()));
            return;
        }
        settle(connection);
        work.inTransaction(connection, () -> {
            ReaderTable.claim(connection, offsets, reached(batch));
            parking.park(connection, batch.getFirst(), failure);
            return true;
        });
        advanceTo(batch);
    }

    private Sorting handle(Connection connection, List<Received> batch) throws SQLException {
        ReaderTable.claim(connection, offsets, reached(batch));
        Sorting sorted = sort(connection, batch);
        work.apply(connection, sorted.events);
        standings.move(connection, sorted.moved, !sorted.aside.isEmpty());
        ParkedTable.park(connection, sorted.aside);
        ReaderTable.count(connection, sorted.counted);
        deadLetters.send(sorted.letters.stream()
                .filter(letter -> !work.predecessor().hasRead(letter))
                .toList());
        return sorted;
    }

    private Sorting sort(Connection connection, List<Received> batch) throws SQLException {
        Set<String> streams = HashSet.newHashSet(batch.size());
        for (Received received : batch) {
            if (received.stream() != null) {
                streams.add(received.stream());
            }
        }
        Map<String, Standing> known = standings.of(connection, streams);
        List<String> parked = known.entrySet().stream()
                .filter(each -> each.getValue().parked())
                .map(Map.Entry::getKey)
                .toList();
        Sorting sorted = new Sorting(known, ParkedTable.versions(connection, parked));
        sorted.sort(batch);
        return sorted;
    }

    private void advanceTo(List<Received> batch) {
        offsets.putAll(reached(batch));
    }

    private static Map<TopicPartition, Long> reached(List<Received> batch) {
        Map<TopicPartition, Long> reached = new HashMap<>();
        // records of one partition stand together: only the last one counts
        for (int at = 0; at < batch.size(); at++) {
            Received received = batch.get(at);
            if (at + 1 == batch.size() || !isOfPartition(received, batch.get(at + 1))) {
                reached.put(received.partition(), received.record().offset() + 1);
            }
        }
        return reached;
    }

    private static boolean isOfPartition(Received one, Received other) {
        return one.record().partition() == other.record().partition()
                && one.record().topic().equals(other.record().topic());
    }
}
