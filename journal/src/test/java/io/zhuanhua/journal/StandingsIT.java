package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.journal.ReaderTable.Standing;
import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// However much of it is kept in memory, a run is told where its streams stand, and in the end the table knows too.
class StandingsIT {

    private static final List<String> STREAMS = List.of("a", "b", "c", "d", "e");

    private final Service service = Service.fresh();

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    /// @param committed whether its transaction is; otherwise it is rolled back
    private record Move(String stream, int version, boolean parked, boolean committed) {

        static final Generator<Move> ANY = choices -> new Move(
                Generators.oneOf(STREAMS).from(choices),
                Generators.integers(1, 9).from(choices),
                Generators.integers(0, 9).from(choices) == 9,
                Generators.integers(0, 4).from(choices) < 4);
    }

    /// @param most streams kept in memory
    private record History(int most, List<Move> moves) {

        static final Generator<History> ANY = choices -> new History(
                Generators.integers(0, 6).from(choices),
                Generators.lists(Move.ANY, 0, 12).from(choices));
    }

    @Test
    void a_run_is_told_what_it_moved_and_the_table_too_in_the_end() throws SQLException {
        try (Connection connection = service.connect()) {
            connection.setAutoCommit(false);
            ProjectionSchema.ensure(connection, new Tally());
            connection.commit();
            Property.forAll(History.ANY, history -> check(connection, history));
        }
    }

    private static void check(Connection connection, History history) throws SQLException {
        ProjectionSchema.use(connection, "tally");
        RelayTable.execute(connection, "TRUNCATE reader_stream");
        connection.commit();
        Standings standings = new Standings(history.most());
        Map<String, Standing> expected = new HashMap<>();
        for (Move move : history.moves()) {
            ProjectionSchema.use(connection, "tally");
            assertThat(standings.of(connection, STREAMS)).isEqualTo(expected);
            Map<String, Standing> moved = Map.of(move.stream(), new Standing(move.version(), move.parked()));
            standings.move(connection, moved, move.parked());
            if (move.committed()) {
                connection.commit();
                standings.moved(moved);
                expected.putAll(moved);
            } else {
                connection.rollback();
            }
        }
        ProjectionSchema.use(connection, "tally");
        standings.move(connection, Map.of(), true);
        assertThat(ReaderTable.standings(connection, STREAMS)).isEqualTo(expected);
        connection.rollback();
    }
}
