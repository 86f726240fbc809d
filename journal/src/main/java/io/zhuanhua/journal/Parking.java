package io.zhuanhua.journal;

import io.zhuanhua.journal.ParkedTable.Parked;
import io.zhuanhua.journal.ReaderTable.Standing;
import io.zhuanhua.journal.Sorting.Aside;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What becomes of streams with an event that could not be handled: put aside, tried again, given up.
final class Parking {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final ProjectionWork work;
    private final DeadLetters deadLetters;

    Parking(ProjectionWork work, DeadLetters deadLetters) {
        this.work = work;
        this.deadLetters = deadLetters;
    }

    /// Puts the event aside and with it whatever comes behind it in its stream; part of a transaction.
    void park(Connection connection, Received poison, Exception why) throws SQLException {
        String stream = poison.stream();
        if (stream != null) {
            LOG.warn("{}: stream {} is parked at version {}", work.schema(), stream, poison.version(), why);
            ParkedTable.park(connection, List.of(new Aside(poison, why.toString())));
            ReaderTable.saveStandings(
                    connection,
                    Map.of(stream, new Standing(standing(connection, stream).version(), true)));
        }
    }

    /// Tries the parked events of a stream again, oldest first, as far as it goes.
    Replay replay(Connection connection, String stream) throws SQLException {
        int handled = 0;
        List<Parked> all = work.inTransaction(connection, () -> ParkedTable.of(connection, stream));
        try (RecordFetcher topic = deadLetters.fetcher()) {
            for (Parked parked : all) {
                Received received = topic.fetch(parked.partition(), parked.offset());
                Optional<String> why = replay(connection, parked, received);
                if (why.isPresent()) {
                    return new Replay(handled, why.get());
                }
                handled++;
            }
        }
        return new Replay(handled, null);
    }

    /// @return why it stays, if it does
    private Optional<String> replay(Connection connection, Parked parked, Received received) throws SQLException {
        try {
            return work.inTransaction(connection, () -> {
                Standing standing = standing(connection, parked.stream());
                int next = standing.version() + 1;
                if (parked.version() > next) {
                    return Optional.of(Sorting.missing(next));
                }
                if (parked.version() == next && received instanceof Received.Understood understood) {
                    work.apply(connection, List.of(understood.envelope()));
                }
                passed(connection, parked, standing);
                return Optional.empty();
            });
        } catch (SQLException | RuntimeException failure) {
            if (Transient.is(failure)) {
                throw failure;
            }
            LOG.warn("{}: stream {} stays parked", work.schema(), parked.stream(), failure);
            return work.inTransaction(connection, () -> {
                ParkedTable.explain(connection, parked.id(), failure.toString());
                return Optional.of(failure.toString());
            });
        }
    }

    /// Gives up one parked event for good and goes on with what stands behind it.
    void discard(Connection connection, long id, String stream) throws SQLException {
        work.inTransaction(connection, () -> {
            for (Parked parked : ParkedTable.of(connection, stream)) {
                if (parked.id() == id) {
                    passed(connection, parked, standing(connection, stream));
                    ReaderTable.count(connection, Map.of("discarded", 1));
                }
            }
            return stream;
        });
        replay(connection, stream);
    }

    private static void passed(Connection connection, Parked parked, Standing before) throws SQLException {
        ParkedTable.unpark(connection, parked.id());
        boolean more = !ParkedTable.of(connection, parked.stream()).isEmpty();
        Standing after = new Standing(Math.max(before.version(), parked.version()), more);
        ReaderTable.saveStandings(connection, Map.of(parked.stream(), after));
    }

    private static Standing standing(Connection connection, String stream) throws SQLException {
        return ReaderTable.standings(connection, List.of(stream)).getOrDefault(stream, Standing.NEW);
    }
}
