package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.ReaderTable.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One projection being filled in one schema: takes batches in, each in one transaction with its progress, and puts
/// aside what cannot be handled. Used by one thread at a time.
final class ProjectionRun {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRun.class);

    private final Projection projection;
    private final String schema;
    private final Journal journal;
    private final boolean live;
    private final DeadLetters deadLetters;
    private final Map<TopicPartition, Long> offsets = new HashMap<>();

    /// @param live false while rebuilding: nothing is appended, nothing is sent
    ProjectionRun(Projection projection, String schema, Journal journal, boolean live, DeadLetters deadLetters) {
        this.projection = projection;
        this.schema = schema;
        this.journal = journal;
        this.live = live;
        this.deadLetters = deadLetters;
    }

    /// Where to go on reading, partition by partition.
    Map<TopicPartition, Long> loadOffsets(Connection connection) throws SQLException {
        offsets.clear();
        offsets.putAll(inTransaction(connection, () -> ReaderTable.offsets(connection)));
        return Map.copyOf(offsets);
    }

    /// Takes the records in. When the projection throws, the batch is halved until the one that fails is alone; its
    /// stream is parked and the others go on.
    void take(Connection connection, List<Received> batch) throws SQLException {
        try {
            Sorted sorted = inTransaction(connection, () -> handle(connection, batch));
            if (sorted.reacted) {
                journal.reacted();
            }
            advanceTo(batch);
            for (String stream : sorted.ready) {
                replay(connection, stream);
            }
        } catch (SQLException failure) {
            if (Transient.is(failure)) {
                throw failure;
            }
            isolate(connection, batch, failure);
        } catch (RuntimeException failure) {
            isolate(connection, batch, failure);
        }
    }

    private void isolate(Connection connection, List<Received> batch, Exception failure) throws SQLException {
        if (batch.size() > 1) {
            int half = batch.size() / 2;
            take(connection, batch.subList(0, half));
            take(connection, batch.subList(half, batch.size()));
            return;
        }
        Received.Understood poison = (Received.Understood) batch.getFirst();
        LOG.warn("{}: stream {} is parked: {}", schema, poison.envelope().stream(), failure.toString());
        inTransaction(connection, () -> {
            Standing standing = standing(connection, poison.envelope().stream());
            park(connection, poison, failure.toString());
            ReaderTable.saveStandings(
                    connection, Map.of(poison.envelope().stream(), new Standing(standing.version(), true)));
            ReaderTable.advance(connection, offsets, reached(batch));
            return poison;
        });
        advanceTo(batch);
    }

    /// What became of the records of a batch.
    private static final class Sorted {
        private final List<Envelope> events = new ArrayList<>();
        private final Map<String, Standing> standings = new HashMap<>();
        private final Map<String, Integer> counted = new HashMap<>();
        private final Set<String> changed = new HashSet<>();
        private final Set<String> ready = new HashSet<>();
        private boolean reacted;

        private Standing standing(String stream) {
            return standings.getOrDefault(stream, Standing.NEW);
        }

        private void stand(String stream, Standing standing) {
            standings.put(stream, standing);
            changed.add(stream);
        }

        private void count(String what) {
            counted.merge(what, 1, Integer::sum);
        }

        private Map<String, Standing> toSave() {
            Map<String, Standing> save = new HashMap<>();
            changed.forEach(stream -> save.put(stream, standing(stream)));
            return save;
        }
    }

    private Sorted handle(Connection connection, List<Received> batch) throws SQLException {
        Sorted sorted = new Sorted();
        sorted.standings.putAll(ReaderTable.standings(connection, streams(batch)));
        for (Received received : batch) {
            switch (received) {
                case Received.Understood understood -> sort(connection, understood, sorted);
                case Received.NotUnderstood letter -> bury(letter, sorted);
            }
        }
        if (!sorted.events.isEmpty()) {
            projection.apply(sorted.events, effects(connection, sorted));
        }
        ReaderTable.saveStandings(connection, sorted.toSave());
        ReaderTable.count(connection, sorted.counted);
        ReaderTable.advance(connection, offsets, reached(batch));
        return sorted;
    }

    private void sort(Connection connection, Received.Understood understood, Sorted sorted) throws SQLException {
        Envelope envelope = understood.envelope();
        String stream = envelope.stream();
        Standing standing = sorted.standing(stream);
        if (envelope.version() <= standing.version()) {
            sorted.count("duplicate");
        } else if (standing.parked()) {
            boolean known = ReaderTable.parked(connection, stream).stream()
                    .anyMatch(parked -> parked.version() == envelope.version());
            if (known) {
                sorted.count("duplicate");
                return;
            }
            park(connection, understood, "behind a parked event");
            if (envelope.version() == standing.version() + 1) {
                sorted.ready.add(stream);
            }
        } else if (envelope.version() == standing.version() + 1) {
            sorted.events.add(envelope);
            sorted.stand(stream, new Standing(envelope.version(), false));
        } else {
            sorted.count("gap");
            park(connection, understood, "version " + (standing.version() + 1) + " is missing");
            sorted.stand(stream, new Standing(standing.version(), true));
        }
    }

    /// A dead letter is kept on its own topic and counted; if it took a version of a stream, the stream
    /// goes on after it.
    private void bury(Received.NotUnderstood letter, Sorted sorted) {
        sorted.count("dead " + letter.reason());
        if (live) {
            deadLetters.send(letter);
        }
        String stream = letter.stream();
        if (stream != null) {
            Standing standing = sorted.standing(stream);
            if (!standing.parked() && letter.version() == standing.version() + 1) {
                sorted.stand(stream, new Standing(letter.version(), false));
            }
        }
    }

    /// Tries the parked events of a stream again, oldest first, as far as it goes.
    ///
    /// @return how many were handled
    int replay(Connection connection, String stream) throws SQLException {
        int handled = 0;
        for (ReaderTable.Parked parked : inTransaction(connection, () -> ReaderTable.parked(connection, stream))) {
            Received received = deadLetters.fetch(parked.partition(), parked.offset());
            if (!(received instanceof Received.Understood understood)) {
                break;
            }
            boolean done = replayOne(connection, parked, understood.envelope());
            if (!done) {
                break;
            }
            handled++;
        }
        return handled;
    }

    private boolean replayOne(Connection connection, ReaderTable.Parked parked, Envelope envelope) throws SQLException {
        Sorted sorted = new Sorted();
        boolean done = inTransaction(connection, () -> {
            Standing standing = standing(connection, parked.stream());
            if (parked.version() > standing.version() + 1) {
                return false;
            }
            if (parked.version() == standing.version() + 1) {
                projection.apply(List.of(envelope), effects(connection, sorted));
            }
            ReaderTable.unpark(connection, parked.id());
            passed(connection, parked.stream(), Math.max(standing.version(), parked.version()));
            return true;
        });
        if (sorted.reacted) {
            journal.reacted();
        }
        return done;
    }

    /// Gives up one parked event for good and goes on with what stands behind it.
    void discard(Connection connection, long id, String stream) throws SQLException {
        inTransaction(connection, () -> {
            for (ReaderTable.Parked parked : ReaderTable.parked(connection, stream)) {
                if (parked.id() == id) {
                    ReaderTable.unpark(connection, id);
                    Standing standing = standing(connection, stream);
                    passed(connection, stream, Math.max(standing.version(), parked.version()));
                    ReaderTable.count(connection, Map.of("discarded", 1));
                }
            }
            return stream;
        });
        replay(connection, stream);
    }

    private static void passed(Connection connection, String stream, int version) throws SQLException {
        boolean more = !ReaderTable.parked(connection, stream).isEmpty();
        ReaderTable.saveStandings(connection, Map.of(stream, new Standing(version, more)));
    }

    private static Standing standing(Connection connection, String stream) throws SQLException {
        return ReaderTable.standings(connection, List.of(stream)).getOrDefault(stream, Standing.NEW);
    }

    private static void park(Connection connection, Received.Understood event, String reason) throws SQLException {
        Envelope envelope = event.envelope();
        ReaderTable.park(connection, event.record(), envelope.stream(), envelope.version(), envelope.kind(), reason);
    }

    private Effects effects(Connection connection, Sorted sorted) {
        return new Effects() {
            @Override
            public Connection connection() {
                return connection;
            }

            @Override
            public void react(Envelope source, Set<String> streams, Function<Histories, List<DomainEvent>> decision)
                    throws SQLException {
                if (live) {
                    Command command = Command.reaction(source, journal.source(), projection.name());
                    sorted.reacted |= !journal.decideWithin(connection, command, streams, decision)
                            .isEmpty();
                }
            }
        };
    }

    /// Something done in the schema of this run, all of it or nothing.
    <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            ProjectionSchema.use(connection, schema);
            T result = work.run();
            connection.commit();
            return result;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /// A piece of work on the database.
    interface Work<T> {
        T run() throws SQLException;
    }

    private void advanceTo(List<Received> batch) {
        offsets.putAll(reached(batch));
    }

    private static Map<TopicPartition, Long> reached(List<Received> batch) {
        Map<TopicPartition, Long> reached = new HashMap<>();
        for (Received received : batch) {
            ConsumerRecord<?, ?> record = received.record();
            reached.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        }
        return reached;
    }

    private static Set<String> streams(List<Received> batch) {
        Set<String> streams = new HashSet<>();
        for (Received received : batch) {
            switch (received) {
                case Received.Understood understood -> streams.add(understood.envelope().stream());
                case Received.NotUnderstood letter -> {
                    if (letter.stream() != null) {
                        streams.add(letter.stream());
                    }
                }
            }
        }
        return streams;
    }
}
