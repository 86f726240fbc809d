package io.zhuanhua.benchmarks.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own load generator with the journal's statement, one row and one commit per request. Prepared, and the
/// row is a literal of the statement, so that it is neither parsed nor sent each time: to its advantage.
final class Pgbench implements Side {

    static final String NAME = "pgbench, same SQL";

    private static final Pattern COUNT = Pattern.compile("number of transactions actually processed: (\\d+)");

    /// Without the time its connections take to open.
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final String program;
    private final Path script;
    private final String port;
    private final String database;

    private Pgbench(String program, Path script, String port, String database) {
        this.program = program;
        this.script = script;
        this.port = port;
        this.database = database;
    }

    /// @param row a journal that has the row to be written again and again
    /// @param url of the database to write to; its journal must be there
    /// @return empty where there is no pgbench
    static Optional<Pgbench> prepare(Connection row, String url, Path work) throws IOException, SQLException {
        Optional<String> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path script = work.resolve("intake.sql");
        Files.writeString(script, statement(row));
        Matcher address = Pattern.compile(":(\\d+)/(\\w+)$").matcher(url);
        if (!address.find()) {
            throw new IllegalArgumentException(url);
        }
        return Optional.of(new Pgbench(program.get(), script, address.group(1), address.group(2)));
    }

    /// `PGBENCH`, the path, or where Debian puts it.
    private static Optional<String> program() throws IOException {
        String given = System.getenv("PGBENCH");
        if (given != null) {
            return Optional.of(given);
        }
        try (Stream<Path> versions = Files.exists(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.empty()) {
            return Stream.concat(
                            versions.map(version -> version.resolve("bin/pgbench")),
                            Stream.of(System.getenv("PATH").split(":", -1))
                                    .map(directory -> Path.of(directory, "pgbench")))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst();
        }
    }

    private static String statement(Connection connection) throws SQLException {
        String sql = """
                SELECT format('INSERT INTO public.journal (id, stream, version, kind, kind_version, payload, command_key,'
                    ' command_ordinal, command_digest, account, role, unit, causation, correlation, recorded_at,'
                    ' algorithm, digest) VALUES (gen_random_uuid(), %L || gen_random_uuid(), 1, %L, %s, %L,'
                    ' gen_random_uuid()::text || %L, 0, %L, %L, %L, %L, NULL, %L, now(), %L, %L);',
                    'contract-', kind, kind_version, payload, substr(command_key, 37), command_digest, account, role, unit,
                    correlation, algorithm, digest)
                FROM public.journal WHERE kind = 'contract.submitted' LIMIT 1""";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.empty();
    }

    @Override
    public Taken take(int connections, int seconds) throws IOException, InterruptedException {
        List<String> command = List.of(
                program,
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + connections,
                "-j",
                "1",
                "-T",
                "" + seconds,
                "-f",
                script.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                port,
                "-U",
                "postgres",
                database);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher count = COUNT.matcher(said);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !count.find() || !rate.find()) {
            throw new IOException("pgbench: " + said);
        }
        long done = Long.parseLong(count.group(1));
        return new Taken(done, 0, done / Double.parseDouble(rate.group(1)));
    }

    @Override
    public void close() {
        // nothing of it is running
    }
}
