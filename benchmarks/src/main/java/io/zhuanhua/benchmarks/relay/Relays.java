package io.zhuanhua.benchmarks.relay;

import io.zhuanhua.benchmarks.Benchmark;
import io.zhuanhua.benchmarks.JavaChild;
import io.zhuanhua.benchmarks.Machine;
import io.zhuanhua.benchmarks.Results;
import io.zhuanhua.benchmarks.Samples;
import io.zhuanhua.benchmarks.Settings;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.local.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// From the commit to the consumer: latencies at 1,000 commits a second, then how fast a backlog drains. Each side has
/// the machine for itself in its turn, with a fresh database, topic and JVM, warmed up before anything counts.
public final class Relays implements Benchmark {

    private static final int PER_SECOND = 1_000;
    private static final int WARM_UP = 20_000;
    private static final int WARM_UP_PER_SECOND = 4_000;
    private static final int ROWS_PER_COMMIT = 1_000;
    private static final int PARTITIONS = 3;
    private static final long BACKLOG = 300_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String CPU_STEADY = "CPU-s per 1,000 at 1,000/s";
    private static final String DRAIN = "drain, events/s";
    private static final String CPU_DRAIN = "drain, CPU-s per 1,000";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Map<String, String> postgres =
                Map.of("wal_level", "logical", "max_wal_size", "8GB", "checkpoint_timeout", "30min");
        int backlog = (int) settings.sizeOr(BACKLOG);
        results.fact("backlog", backlog + " rows, in commits of " + ROWS_PER_COMMIT);
        results.fact("seconds at 1,000/s", "" + settings.seconds());
        try (Servers servers = Servers.start(settings.work(), postgres)) {
            List<RelaySide> order = new ArrayList<>(List.of(RelaySide.values()));
            for (int round = 1; round <= settings.rounds(); round++) {
                for (RelaySide side : order) {
                    new Turn(settings, servers, side, round, backlog, results).run();
                }
                Collections.rotate(order, -1);
            }
        }
        for (RelaySide peer : RelaySide.values()) {
            if (peer != RelaySide.OURS) {
                for (String figure : List.of("p50 ms", "p99 ms", CPU_STEADY, DRAIN, CPU_DRAIN)) {
                    results.ratio(RelaySide.OURS.shown(), peer.shown(), figure);
                }
            }
        }
    }

    /// One side in one round.
    private record Turn(Settings settings, Servers servers, RelaySide side, int round, int backlog, Results results) {

        private void run() throws IOException, SQLException, InterruptedException, ExecutionException {
            String name = "relay_" + side.name().toLowerCase(java.util.Locale.ROOT) + "_" + round;
            String url = servers.database(name);
            Sql.execute(url, Sql.resource("/db/journal/V001__journal.sql"));
            if (side.isDebezium()) {
                Sql.execute(url, "CREATE PUBLICATION " + DebeziumSide.PUBLICATION + " FOR TABLE journal");
                Sql.number(
                        url,
                        "SELECT 1 FROM pg_create_logical_replication_slot('" + DebeziumSide.SLOT + "', 'pgoutput')");
            }
            makeTopic(name);
            RelayChild.Place place = new RelayChild.Place(url, servers.kafkaServers(), name);
            Path log = settings.work().resolve("logs/" + name + ".log");
            int steady = PER_SECOND * settings.seconds();
            try (Arrivals arrivals =
                            new Arrivals(servers.kafkaServers(), name, PARTITIONS, WARM_UP + steady + backlog);
                    JavaChild child = JavaChild.start(log, Map.of(), RelayChild.arguments(side, place))) {
                child.awaitSaid(RelayChild.READY, PATIENCE);
                write(child, 0, WARM_UP, WARM_UP_PER_SECOND);
                awaitArrived(arrivals, WARM_UP);
                steady(child, arrivals, steady);
                if (side != RelaySide.NONE) {
                    drain(child, arrivals, url, WARM_UP + steady);
                }
            }
            if (side.isDebezium()) {
                dropSlot(url);
            }
            Sql.execute(servers.database(Sql.USER), "DROP DATABASE " + name + " WITH (FORCE)");
        }

        private void awaitArrived(Arrivals arrivals, int count) {
            if (side != RelaySide.NONE) {
                arrivals.await(count, PATIENCE);
            }
        }

        private long[] write(JavaChild child, int from, int count, int perSecond)
                throws IOException, InterruptedException {
            Path moments = settings.work().resolve("moments.txt");
            child.tell(from + " " + count + " " + perSecond + " " + moments);
            child.awaitSaid(RelayChild.WRITTEN + from + ".", PATIENCE);
            return Files.readAllLines(moments).stream()
                    .mapToLong(Long::parseLong)
                    .toArray();
        }

        private void steady(JavaChild child, Arrivals arrivals, int count) throws IOException, InterruptedException {
            double before = cpu(child);
            long[] committed = write(child, WARM_UP, count, PER_SECOND);
            awaitArrived(arrivals, WARM_UP + count);
            double used = cpu(child) - before;
            results.add(side.shown(), CPU_STEADY, used / count * 1_000);
            if (side == RelaySide.NONE) {
                return;
            }
            Histogram micros = new Histogram(600_000_000L, 3);
            for (int i = 0; i < count; i++) {
                // the consumer may have it before the caller hears of the commit
                micros.recordValue(Math.max(0, (arrivals.moment(WARM_UP + i) - committed[i]) / 1_000));
            }
            results.add(side.shown(), "p50 ms", micros.getValueAtPercentile(50) / 1_000.0);
            results.add(side.shown(), "p99 ms", micros.getValueAtPercentile(99) / 1_000.0);
            results.add(side.shown(), "max ms", micros.getMaxValue() / 1_000.0);
            System.out.printf(
                    "round %d  %-28s p50 %.2f ms  p99 %.2f ms  CPU-s/1,000 %.3f%n",
                    round,
                    side.shown(),
                    micros.getValueAtPercentile(50) / 1_000.0,
                    micros.getValueAtPercentile(99) / 1_000.0,
                    used / count * 1_000);
        }

        private void drain(JavaChild child, Arrivals arrivals, String url, int from)
                throws IOException, SQLException, InterruptedException {
            if (side.hasJournal()) {
                child.halt(true);
                pileUp(url, from);
            }
            double before = cpu(child);
            long start = System.nanoTime();
            if (side.hasJournal()) {
                child.halt(false);
            } else {
                child.tell(from + " " + backlog + " 1e9 " + settings.work().resolve("moments.txt"));
            }
            arrivals.await(from + backlog, PATIENCE);
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = cpu(child) - before;
            results.add(side.shown(), DRAIN, backlog / seconds);
            results.add(side.shown(), CPU_DRAIN, used / backlog * 1_000);
            System.out.printf(
                    "round %d  %-28s drain %.0f/s  CPU-s/1,000 %.4f%n",
                    round, side.shown(), backlog / seconds, used / backlog * 1_000);
        }

        /// Copies of a row that is there, each with a name of its own.
        private void pileUp(String url, int from) throws SQLException {
            for (int done = 0; done < backlog; done += ROWS_PER_COMMIT) {
                int first = from + done;
                int last = from + Math.min(done + ROWS_PER_COMMIT, backlog) - 1;
                Sql.execute(url, """
                        INSERT INTO journal (id, stream, version, kind, kind_version, payload, command_key,
                            command_ordinal, command_digest, account, role, unit, correlation, recorded_at, algorithm,
                            digest)
                        SELECT gen_random_uuid(), 'contract-bench-' || lpad(n::text, %d, '0'), 1, kind, kind_version,
                            payload, 'piled up ' || n, 0, command_digest, account, role, unit, correlation, now(),
                            algorithm, digest
                        FROM (SELECT * FROM journal WHERE stream = 'contract-%s') one, generate_series(%d, %d) n
                        """.formatted(Samples.DIGITS, Samples.name(0), first, last));
            }
        }

        /// The side's own process and what PostgreSQL and Kafka do for it.
        private double cpu(JavaChild child) throws IOException {
            return Machine.cpuSeconds(List.of(child.handle(), servers.postgres(), servers.kafka()));
        }

        private void makeTopic(String name) throws InterruptedException, ExecutionException {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.kafkaServers()))) {
                admin.createTopics(List.of(new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())))
                        .all()
                        .get();
            }
        }

        private static void dropSlot(String url) throws SQLException, InterruptedException {
            while (Sql.number(url, "SELECT count(*) FROM pg_replication_slots WHERE active") > 0) {
                Thread.sleep(100);
            }
            Sql.execute(url, "SELECT pg_drop_replication_slot('" + DebeziumSide.SLOT + "')");
        }
    }
}
