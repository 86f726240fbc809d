package io.zhuanhua.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A real PostgreSQL from Maven-delivered binaries, its data kept, durable as in production; or the one whose address
/// was given.
///
/// @param base JDBC address up to and with the last `/`
/// @param own the process that minds it, if it is ours
record PostgresServer(String base, String user, String password, Optional<Child> own) {

    static final String READY = "POSTGRESQL READY";

    /// Takes over what a killed launcher may have left, and stops the server when standard input closes.
    private static final String MINDER = """
            trap '' INT HUP TERM
            bin=$1; data=$2; options=$3; log=$4
            if [ ! -f "$data/PG_VERSION" ]; then
              rm -rf "$data.new"
              "$bin/initdb" -D "$data.new" -U postgres -A trust -E UTF8 \
                --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 || exit 1
              mv "$data.new" "$data"
            fi
            [ ! -f "$data/postmaster.pid" ] || "$bin/pg_ctl" -D "$data" -m fast -w -t 20 stop
            "$bin/pg_ctl" -D "$data" -w -t 120 -l "$log" -o "$options" start || { tail -n 20 "$log"; exit 1; }
            echo 'POSTGRESQL READY'
            cat >/dev/null
            "$bin/pg_ctl" -D "$data" -m fast -w -t 60 stop
            """;

    /// Durable as in production.
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
            + " -c shared_buffers=128MB -c max_connections=250";

    /// @param server `jdbc:postgresql://host:port`
    static PostgresServer given(String server, String user, String password) {
        return new PostgresServer(server.endsWith("/") ? server : server + "/", user, password, Optional.empty());
    }

    /// Begins to start one; it answers once its process has said [#READY].
    static PostgresServer start(Path data, int port, Path logs) throws IOException, Stack.Failed, InterruptedException {
        Path binaries = PostgresBinaries.unpack(data.resolve("postgres-binaries"));
        Path log = logs.resolve("postgres-server.log");
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(
                "/bin/sh", "-c", MINDER, "minder", binaries.resolve("bin").toString()));
        command.addAll(List.of(data.resolve("postgres").toString(), "-p " + port + SETTINGS, log.toString()));
        Child minder = Child.start("postgres", data, command, Map.of("LC_ALL", "C"), logs);
        return new PostgresServer(
                "jdbc:postgresql://127.0.0.1:" + port + "/", "postgres", "postgres", Optional.of(minder));
    }

    /// PostgreSQL refuses to run as root; in a user namespace without any mapping it sees an ordinary user.
    private static List<String> asOrdinaryUser() throws IOException, Stack.Failed, InterruptedException {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "-U");
        List<String> trial = new ArrayList<>(namespace);
        trial.add("true");
        try {
            if (new ProcessBuilder(trial).start().waitFor() == 0) {
                return namespace;
            }
        } catch (IOException noSuchProgram) {
            // told below
        }
        throw new Stack.Failed("""
                PostgreSQL 不能以 root 运行，且本机不允许用户命名空间：请用普通用户运行，或给出已有的 PostgreSQL。
                PostgreSQL does not run as root, and user namespaces are not allowed here: run as an ordinary user,
                or give the address of one: DATABASE_SERVER=jdbc:postgresql://host:port""");
    }

    String url(String database) {
        return base + database;
    }

    /// Creates those that are not there yet.
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

    /// Process id of the server within a data directory, if it is running.
    static Optional<ProcessHandle> running(Path data) throws IOException {
        Path pidFile = data.resolve("postgres/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
    }
}
