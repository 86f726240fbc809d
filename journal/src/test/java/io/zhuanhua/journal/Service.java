package io.zhuanhua.journal;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.testkit.Database;
import io.zhuanhua.testkit.Infrastructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A service reduced to its journal: a database of its own with the journal's migration applied. Closes whatever was
/// made through it, in the opposite order.
final class Service implements AutoCloseable {

    static final String NAME = "test-service";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00.123456Z"), ZoneOffset.UTC);

    final Database database;
    private final DataSource connections;
    private final List<AutoCloseable> open = new ArrayList<>();

    private Service(Database database, boolean fresh) {
        this.database = database;
        this.connections = unpooled(database);
        if (fresh) {
            sql(migration());
        }
    }

    static Service fresh() {
        return new Service(Infrastructure.database("journal"), true);
    }

    /// The same service in another process.
    static Service at(Database database) {
        return new Service(database, false);
    }

    DataSource connections() {
        return connections;
    }

    Connection connect() throws SQLException {
        return connections.getConnection();
    }

    /// Connections that are used again, as in production; whatever one leaves behind, the next finds.
    AgroalDataSource pool(int most) {
        try {
            return closing(AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(most)
                            .acquisitionTimeout(Duration.ofSeconds(20))
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.url())
                                    .principal(new NamePrincipal(database.user()))
                                    .credential(new SimplePassword(database.password()))))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Journal journal() {
        return journal(() -> {});
    }

    Journal journal(Runnable committed) {
        return closing(new Journal(pool(10), NAME, CLOCK, "SHA-256", List.of(), committed));
    }

    /// A relay that is running; looks every 20 ms, checkpoints only when told so.
    Relay relay(Journal journal, String topic) {
        return relay(topic, new Checkpoints(journal, "SHA-256", Integer.MAX_VALUE, Duration.ofDays(1)));
    }

    Relay relay(String topic, Checkpoints checkpoints) {
        Relay relay =
                closing(new Relay(connections, topic, NAME, Kafka.settings(), Duration.ofMillis(20), checkpoints));
        relay.start();
        return relay;
    }

    /// A reader that is running.
    Reader reader(Journal journal, Projection projection) {
        Reader reader = closing(new Reader(projection, connections, Kafka.settings(), journal, 100));
        reader.start();
        return reader;
    }

    <T extends AutoCloseable> T closing(T what) {
        open.add(what);
        return what;
    }

    /// Appends without the journal's own care, in a transaction the caller holds.
    static JournalRow append(Connection connection, String previous, int version, DomainEvent event)
            throws SQLException {
        JournalRow row = JournalRow.following(
                previous.getBytes(StandardCharsets.UTF_8),
                version,
                event,
                command(event.stream() + "-" + version + "-" + Math.random()),
                0,
                CLOCK.instant(),
                "SHA-256");
        JournalTable.insert(connection, List.of(row));
        return row;
    }

    static Command command(String key) {
        return new Command(key, "body", Actor.service(NAME), null, null);
    }

    /// Records one event at the end of its stream.
    static Decided record(Journal journal, String key, DomainEvent event) {
        return journal.decide(command(key), Set.of(event.stream()), histories -> List.of(event));
    }

    void sql(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Every row of the answer, columns joined by `|`.
    List<String> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                texts.add(text.toString());
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static DataSource unpooled(Database database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }

    private static String migration() {
        try (InputStream in = Service.class.getResourceAsStream("/db/journal/V001__journal.sql")) {
            return new String(Map.of("sql", in.readAllBytes()).get("sql"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }
}
