package io.zhuanhua.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The one PostgreSQL of this JVM. Sorting is by code point on every machine, as in production.
///
/// @param base JDBC address up to and with the last `/`
record PostgresServer(String base) {

    private static final String USER = "postgres";
    /// A commit is acknowledged as in production; only the wait for the disk is left out, for a test's data are thrown
    /// away.
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "synchronous_commit", "on",
            "shared_buffers", "64MB",
            "max_connections", "200",
            "wal_level", "logical");

    static PostgresServer shared() {
        return new PostgresServer(
                OncePerJvm.address("zhuanhua.test.postgres", () -> Docker.isChosen() ? inContainer() : embedded()));
    }

    Database create(String name) {
        String fresh = name + "_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = new Database(base + "postgres", USER, USER).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + fresh);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + fresh + " at " + base, e);
        }
        return new Database(base + fresh, USER, USER);
    }

    private static String embedded() {
        Quiet.down();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60));
        SETTINGS.forEach(builder::setServerConfig);
        try {
            EmbeddedPostgres postgres = builder.start();
            OncePerJvm.atExit(() -> close(postgres));
            return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL did not start on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ". As root it needs `unshare -U` (user namespaces);"
                            + " elsewhere run as an ordinary user, or let Docker answer. 内嵌 PostgreSQL 未能启动。",
                    e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inContainer() {
        Quiet.down();
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18.4")
                .withUsername(USER)
                .withPassword(USER)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand(SETTINGS.entrySet().stream()
                        .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                        .reduce("postgres", String::concat));
        postgres.start();
        OncePerJvm.atExit(postgres::stop);
        return "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getFirstMappedPort() + "/";
    }
}
