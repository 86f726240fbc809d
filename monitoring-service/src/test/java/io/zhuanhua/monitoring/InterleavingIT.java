package io.zhuanhua.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.monitoring.fold.MonitoringListing;
import io.zhuanhua.testkit.Database;
import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.Property;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Topics have no order among each other: an event may come before the one that links it to its case.
class InterleavingIT {

    private static final List<String> TABLES =
            List.of("event", "contract", "contract_patent", "application", "case_line");

    private final MonitoringListing listing = new MonitoringListing();

    @Test
    void whatever_the_interleaving_of_streams_the_tables_end_the_same() throws SQLException {
        List<Envelope> said =
                new Chain(1, LocalDate.of(2025, 3, 1)).all().events.said();
        Database database = Infrastructure.database("interleaving");
        try (Connection connection = database.connect()) {
            String told = contents(connection, List.of(said));
            assertThat(told).contains("150602-2025-000001", "2025-04-20");

            System.setProperty("zhuanhua.test.cases", "60");
            try {
                Property.forAll(interleavings(said), batches -> assertThat(contents(connection, batches))
                        .isEqualTo(told));
            } finally {
                System.clearProperty("zhuanhua.test.cases");
            }
        }
    }

    /// Any order that keeps each stream's own, cut into batches anywhere.
    private static Generator<List<List<Envelope>>> interleavings(List<Envelope> said) {
        Map<String, List<Envelope>> streams = new LinkedHashMap<>();
        said.forEach(envelope -> streams.computeIfAbsent(envelope.stream(), none -> new ArrayList<>())
                .add(envelope));
        return choices -> {
            List<Deque<Envelope>> waiting = new ArrayList<>(
                    streams.values().stream().map(ArrayDeque::new).toList());
            List<List<Envelope>> batches = new ArrayList<>(List.of(new ArrayList<>()));
            while (!waiting.isEmpty()) {
                Deque<Envelope> next = Generators.oneOf(waiting).from(choices);
                batches.getLast().add(next.removeFirst());
                waiting.removeIf(Deque::isEmpty);
                if (choices.upTo(3) == 3) {
                    batches.add(new ArrayList<>());
                }
            }
            return batches;
        };
    }

    private String contents(Connection connection, List<List<Envelope>> batches) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS monitoring_cases CASCADE");
            statement.execute("CREATE SCHEMA monitoring_cases");
            statement.execute("SET search_path TO monitoring_cases, public");
            statement.execute(listing.ddl());
            for (List<Envelope> batch : batches) {
                listing.apply(batch, new Within(connection));
            }
            StringBuilder all = new StringBuilder();
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t ORDER BY t::text")) {
                    while (rows.next()) {
                        all.append(table).append(' ').append(rows.getString(1)).append('\n');
                    }
                }
            }
            return all.toString();
        }
    }

    private record Within(Connection connection) implements Effects {
        @Override
        public void react(Envelope source, Set<String> streams, Function<Histories, List<DomainEvent>> decision) {
            throw new AssertionError("a listing reacts to nothing");
        }
    }
}
