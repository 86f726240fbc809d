package io.zhuanhua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/// Only the real PostgreSQL and Kafka of a local installation, without the services: for benchmarks. Durable as in
/// production. Data lie in the directory it was given and stay there.
public final class Servers implements AutoCloseable {

    private static final long STOP_SECONDS = 60;

    private final Path data;
    private final PostgresServer postgres;
    private final String kafkaServers;
    private final List<Child> children;

    private Servers(Path data, PostgresServer postgres, String kafkaServers, List<Child> children) {
        this.data = data;
        this.postgres = postgres;
        this.kafkaServers = kafkaServers;
        this.children = children;
    }

    /// Returns once both answer.
    ///
    /// @param settings of PostgreSQL beyond its usual ones, e.g. `wal_level` → `logical`
    /// @throws IllegalStateException if one of them does not start; the message says why
    public static Servers start(Path data, Map<String, String> settings)
            throws IOException, SQLException, InterruptedException {
        Path logs = data.resolve("logs");
        Files.createDirectories(logs);
        Ports ports = new Ports(Ports.free());
        try {
            if (!settings.isEmpty()) {
                PostgresServer once = PostgresServer.start(data, ports.postgres(), logs);
                Stack.awaitWord(once.own().orElseThrow(), PostgresServer.READY);
                alter(once, settings);
                stop(once.own().orElseThrow());
            }
            Child kafka = Child.start(
                    "kafka", data, KafkaChild.command(data, ports, List.of()), Map.of("MALLOC_ARENA_MAX", "2"), logs);
            PostgresServer postgres = PostgresServer.start(data, ports.postgres(), logs);
            Child minder = postgres.own().orElseThrow();
            Stack.awaitWord(minder, PostgresServer.READY);
            Stack.awaitWord(kafka, KafkaChild.READY);
            return new Servers(data, postgres, "127.0.0.1:" + ports.kafka(), List.of(kafka, minder));
        } catch (Stack.Failed failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private static void alter(PostgresServer server, Map<String, String> settings) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.execute("ALTER SYSTEM SET " + setting.getKey() + " = '" + setting.getValue() + "'");
            }
        }
    }

    /// A port for `./zhuanhua up --port` whose inner ports are free as well.
    public static int freePort() {
        return Ports.free();
    }

    /// JDBC address of a database, made when it is not there yet. User and password are `postgres`.
    public String database(String name) throws SQLException {
        postgres.ensure(List.of(name));
        return postgres.url(name);
    }

    public String kafkaServers() {
        return kafkaServers;
    }

    /// The process all others of PostgreSQL descend from.
    public ProcessHandle postgres() throws IOException {
        return PostgresServer.running(data).orElseThrow();
    }

    public ProcessHandle kafka() {
        return ProcessHandle.of(children.getFirst().pid()).orElseThrow();
    }

    @Override
    public void close() {
        children.forEach(Servers::stop);
    }

    private static void stop(Child child) {
        child.askToStop();
        child.awaitStop(STOP_SECONDS);
    }
}
