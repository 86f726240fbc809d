package io.zhuanhua.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL from Maven-delivered binaries, its data kept, durable as in production; or the one whose address
/// was given.
final class PostgresServer implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "128MB",
            "max_connections", "250");

    private final String base;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedPostgres own;

    private PostgresServer(String base, String user, String password, @Nullable EmbeddedPostgres own) {
        this.base = base;
        this.user = user;
        this.password = password;
        this.own = own;
    }

    /// @param server `jdbc:postgresql://host:port`
    static PostgresServer given(String server, String user, String password) {
        return new PostgresServer(server.endsWith("/") ? server : server + "/", user, password, null);
    }

    static PostgresServer start(Path data, int port) throws IOException {
        stopOrphan(data);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setOverrideWorkingDirectory(data.resolve("postgres-binaries").toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60));
        SETTINGS.forEach(builder::setServerConfig);
        return new PostgresServer(
                "jdbc:postgresql://127.0.0.1:" + port + "/", "postgres", "postgres", builder.start());
    }

    /// One left behind by a launcher that was killed: it is asked to go, and its data are taken over.
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postgres/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> orphan = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isPresent()) {
            orphan.get().destroy();
            CompletableFuture<ProcessHandle> gone = orphan.get().onExit();
            try {
                gone.get(15, TimeUnit.SECONDS);
            } catch (TimeoutException stubborn) {
                orphan.get().destroyForcibly();
                gone.join();
            } catch (InterruptedException | java.util.concurrent.ExecutionException hurried) {
                throw new IOException("an old PostgreSQL would not go", hurried);
            }
        }
    }

    String url(String database) {
        return base + database;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    void ensure(List<String> databases) throws SQLException {
        try (Connection connection = DriverManager.getConnection(base + "postgres", user, password)) {
            for (String database : databases) {
                if (!exists(connection, database)) {
                    try (Statement create = connection.createStatement()) {
                        create.execute("CREATE DATABASE " + database);
                    }
                }
            }
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            select.setString(1, database);
            try (ResultSet result = select.executeQuery()) {
                return result.next();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
