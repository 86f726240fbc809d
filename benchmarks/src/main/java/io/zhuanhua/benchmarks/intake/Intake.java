package io.zhuanhua.benchmarks.intake;

import io.zhuanhua.benchmarks.Benchmark;
import io.zhuanhua.benchmarks.Machine;
import io.zhuanhua.benchmarks.Results;
import io.zhuanhua.benchmarks.Settings;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.benchmarks.load.HttpLoad;
import io.zhuanhua.local.Servers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// `POST /api/v1/contracts` of the packaged contract service, durable before the answer, beside the same SQL by
/// pgbench and beside endpoints that persist with Hibernate. Then its latencies at 60 % of what it can take.
public final class Intake implements Benchmark {

    private static final String ALONE = "contract-service";
    private static final String WHOLE = "contract-service, relaying and reading";
    private static final String ROW = "Hibernate, same row";
    private static final String TABLES = "Hibernate, ordinary tables";
    private static final String RATE = "contracts/s";
    private static final String CPU = "CPU-s per 1,000";
    /// No checkpoint but the one before each turn; all else as PostgreSQL comes.
    private static final Map<String, String> SETTINGS = Map.of("max_wal_size", "8GB", "checkpoint_timeout", "30min", "shared_preload_libraries", "pg_stat_statements");

    private static final List<String> DATABASES = List.of("alone", "whole", "pgbench", "hibernate");

    private static final int CONNECTIONS = 64;
    private static final int WARMING_ANSWERS = 100_000;
    private static final int WARMING_SECONDS = 75;
    private static final double SHARE_OF_PEAK = 0.6;
    private static final double QUIET_CPU = 0.1;
    private static final int QUIET_SECONDS = 2;
    private static final long BURIAL_NANOS = 500_000_000L;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Path data = settings.work();
        List<Side> sides = new ArrayList<>();
        try (Servers servers = Servers.start(data, SETTINGS)) {
            try {
                start(settings, servers, sides);
                results.fact("discarded rounds", "1");
                results.fact("connections", "" + CONNECTIONS);
                results.fact("seconds per measurement", "" + settings.seconds());
                warmUp(servers, sides);
                closed(settings, servers, sides, results);
                open(settings, servers, sides, results);
                for (String peer : List.of(Pgbench.NAME, ROW, TABLES)) {
                    results.ratio(ALONE, peer, RATE);
                    results.ratio(ALONE, peer, CPU);
                }
                results.ratio(WHOLE, TABLES, RATE);
            } finally {
                sides.forEach(Side::close);
            }
        }
    }

    private static void start(Settings settings, Servers servers, List<Side> sides) throws IOException, SQLException {
        Path logs = settings.work().resolve("logs");
        Path service = settings.home().resolve("contract-service");
        Path peer = settings.home().resolve("benchmarks/hibernate-peer");
        String path = "/api/v1/contracts";
        Map<String, String> alone = environment(servers, servers.database(DATABASES.get(0)));
        alone.put("ZHUANHUA_JOURNAL_RELAY", "false");
        alone.put("ZHUANHUA_JOURNAL_READERS", "false");
        sides.add(HttpSide.start(ALONE, service, path, alone, logs));
        sides.add(HttpSide.start(WHOLE, service, path, environment(servers, servers.database(DATABASES.get(1))), logs));
        String pgbench = servers.database(DATABASES.get(2));
        String hibernate = servers.database(DATABASES.get(3));
        String journal = Sql.resource("/db/journal/V001__journal.sql");
        Sql.execute(pgbench, journal);
        Sql.execute(hibernate, journal + Sql.resource("/ordinary-tables.sql"));
        try (Connection row = Sql.connect(servers.database(DATABASES.get(0)))) {
            Pgbench.prepare(row, pgbench, settings.work())
                    .ifPresentOrElse(
                            sides::add,
                            () -> System.err.println(
                                    "pgbench is missing (Debian: apt-get install postgresql, or PGBENCH=…)"
                                            + ": left out"));
        }
        Map<String, String> environment = environment(servers, hibernate);
        sides.add(HttpSide.start(ROW, peer, "/row", environment, logs));
        sides.add(HttpSide.start(TABLES, peer, "/tables", environment, logs));
    }

    private static void warmUp(Servers servers, List<Side> sides) throws IOException {
        for (Side side : sides) {
            if (side instanceof HttpSide http) {
                http.warmUp(CONNECTIONS, WARMING_ANSWERS, WARMING_SECONDS);
                rest(servers, sides);
            }
        }
    }

    static Map<String, String> environment(Servers servers, String database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("HTTP_HOST", "127.0.0.1");
        environment.put("DATABASE_URL", database);
        environment.put("DATABASE_USER", Sql.USER);
        environment.put("DATABASE_PASSWORD", Sql.USER);
        environment.put("KAFKA_SERVERS", servers.kafkaServers());
        environment.put("SESSION_KEY", "benchmark session key, nothing secret");
        environment.put("VAULT_KEY", "benchmark vault key, nothing secret");
        environment.put("LEGAL_TODAY", "2025-03-20");
        environment.put("STOP_WITH_PARENT", "true");
        return environment;
    }

    /// Every side in every round, each round beginning with another one; the first round is discarded.
    private static void closed(Settings settings, Servers servers, List<Side> sides, Results results)
            throws IOException, SQLException, InterruptedException {
        List<Side> order = new ArrayList<>(sides);
        for (int round = 0; round <= settings.rounds(); round++) {
            for (Side side : order) {
                getReady(servers, sides);
                double before = cpu(servers, side);
                double postgres = Machine.cpuSeconds(servers.postgres());
                Side.Taken taken = side.take(CONNECTIONS, settings.seconds());
                // a backend that has just ended counts once it has been buried
                LockSupport.parkNanos(BURIAL_NANOS);
                double used = cpu(servers, side) - before;
                postgres = Machine.cpuSeconds(servers.postgres()) - postgres;
                double rate = taken.count() / taken.seconds();
                System.out.printf(
                        "round %d  %-40s %8.0f /s  %6.3f CPU-s/1,000  failed %d%n",
                        round, side.name(), rate, used / taken.count() * 1_000, taken.failed());
                if (round > 0) {
                    results.add(side.name(), RATE, rate);
                    results.add(side.name(), CPU, used / taken.count() * 1_000);
                    results.add(side.name(), CPU + ", of it PostgreSQL", postgres / taken.count() * 1_000);
                    results.add(side.name(), "failed", (double) taken.failed());
                }
            }
            Collections.rotate(order, -1);
        }
    }

    private static void open(Settings settings, Servers servers, List<Side> sides, Results results)
            throws IOException, SQLException, InterruptedException {
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Side side : sides) {
                if (side instanceof HttpSide http && !side.name().equals(ROW)) {
                    getReady(servers, sides);
                    double rate = results.median(side.name(), RATE) * SHARE_OF_PEAK;
                    HttpLoad.Outcome outcome = http.load(CONNECTIONS, settings.seconds(), rate);
                    System.out.printf(
                            "open %d  %-40s %6.0f /s  p50 %.2f ms  p99 %.2f ms  max %.1f ms%n",
                            round, side.name(), rate, outcome.millis(50), outcome.millis(99), outcome.millis(100));
                    results.add(side.name(), "open-loop contracts/s", outcome.perSecond());
                    results.add(side.name(), "open-loop p50 ms", outcome.millis(50));
                    results.add(side.name(), "open-loop p99 ms", outcome.millis(99));
                    results.add(side.name(), "open-loop p99.9 ms", outcome.millis(99.9));
                    results.add(side.name(), "open-loop failed", (double) outcome.failed());
                }
            }
        }
    }

    private static double cpu(Servers servers, Side side) throws IOException {
        Optional<ProcessHandle> process = side.process();
        return Machine.cpuSeconds(servers.postgres())
                + process.map(Machine::cpuSeconds).orElse(0.0);
    }

    /// What the turn before left to be vacuumed and to be written is not to fall into the next: neither an automatic vacuum
    /// nor a checkpoint has much to do within a turn then, whoever's it is.
    private static void getReady(Servers servers, List<Side> sides) throws IOException, SQLException {
        rest(servers, sides);
        for (String database : DATABASES) {
            Sql.execute(servers.database(database), "VACUUM (ANALYZE)");
        }
        Sql.execute(servers.database(Sql.USER), "CHECKPOINT");
    }

    /// Waits until the sides and their PostgreSQL have nothing left to do: what one of them relays and reads
    /// afterwards is not to slow down the next.
    private static void rest(Servers servers, List<Side> sides) throws IOException {
        int quiet = 0;
        while (quiet < QUIET_SECONDS) {
            double before = cpu(servers, sides);
            LockSupport.parkNanos(1_000_000_000L);
            quiet = cpu(servers, sides) - before > QUIET_CPU ? 0 : quiet + 1;
        }
    }

    private static double cpu(Servers servers, List<Side> sides) throws IOException {
        double own = sides.stream()
                .flatMap(side -> side.process().stream())
                .mapToDouble(Machine::cpuSeconds)
                .sum();
        return own + Machine.cpuSeconds(servers.postgres());
    }
}
