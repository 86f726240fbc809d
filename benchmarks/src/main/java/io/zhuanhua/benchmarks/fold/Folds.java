package io.zhuanhua.benchmarks.fold;

import io.zhuanhua.benchmarks.Benchmark;
import io.zhuanhua.benchmarks.JavaChild;
import io.zhuanhua.benchmarks.Machine;
import io.zhuanhua.benchmarks.Results;
import io.zhuanhua.benchmarks.Settings;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.journal.EventTopics;
import io.zhuanhua.local.Servers;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Millions of events folded into the same figures by every side. The topic is filled once; each side reads it from the
/// first event in every round, in a fresh JVM, and must come to the same figures.
public final class Folds implements Benchmark {

    private static final long EVENTS = 5_000_000;
    private static final int PARTITIONS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String RATE = "events/s";
    private static final String CPU = "CPU-s per 1,000";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        long count = settings.sizeOr(EVENTS) / FoldEvents.EACH * FoldEvents.EACH;
        results.fact("events", count + ", " + FoldEvents.EACH + " to a stream, in " + PARTITIONS + " partitions");
        results.fact("most events per transaction", "" + FoldChild.BATCH);
        try (Servers servers =
                Servers.start(settings.work(), Map.of("max_wal_size", "8GB", "checkpoint_timeout", "30min"))) {
            EventTopics.ensure(Map.of("bootstrap.servers", servers.kafkaServers()), PARTITIONS);
            FoldEvents.send(servers.kafkaServers(), "contract-events", count);
            List<FoldSide> order =
                    new ArrayList<>(List.of(FoldSide.LIVE, FoldSide.STREAMS, FoldSide.DECODING, FoldSide.CONSUMER));
            for (int round = 1; round <= settings.rounds(); round++) {
                String figures = null;
                for (FoldSide side : order) {
                    String found = new Turn(settings, servers, results, side, round, count).run();
                    if (side != FoldSide.CONSUMER && figures != null && !figures.equals(found)) {
                        throw new IllegalStateException(side + " came to " + found + ", others to " + figures);
                    }
                    figures = side == FoldSide.CONSUMER ? figures : found;
                }
                results.fact("figures, the same on all sides", String.valueOf(figures));
                Collections.rotate(order, -1);
            }
        }
        for (FoldSide ours : List.of(FoldSide.LIVE, FoldSide.REBUILD)) {
            for (FoldSide peer : List.of(FoldSide.STREAMS, FoldSide.DECODING, FoldSide.CONSUMER)) {
                results.ratio(ours.shown(), peer.shown(), RATE);
                results.ratio(ours.shown(), peer.shown(), CPU);
            }
        }
    }

    /// One side in one round.
    private record Turn(Settings settings, Servers servers, Results results, FoldSide side, int round, long count) {

        /// @return its figures
        private String run() throws IOException, SQLException, InterruptedException {
            String name = "fold_" + side.name().toLowerCase(java.util.Locale.ROOT) + "_" + round;
            String url = servers.database(name);
            Sql.execute(url, Sql.resource("/db/journal/V001__journal.sql"));
            List<String> arguments = FoldChild.arguments(
                    side, url, servers.kafkaServers(), count, settings.work().resolve(name));
            try (JavaChild child =
                    JavaChild.start(settings.work().resolve("logs/" + name + ".log"), Map.of(), arguments)) {
                String figures = measure(child, side);
                if (side == FoldSide.LIVE) {
                    child.tell("go on");
                    String again = measure(child, FoldSide.REBUILD);
                    if (!again.equals(figures)) {
                        throw new IllegalStateException("rebuilt " + again + ", live " + figures);
                    }
                }
                return figures;
            } finally {
                Sql.execute(servers.database(Sql.USER), "DROP DATABASE " + name + " WITH (FORCE)");
            }
        }

        private String measure(JavaChild child, FoldSide what) throws IOException, InterruptedException {
            child.awaitSaid(FoldChild.BEGUN + what, PATIENCE);
            double before = cpu(child);
            double postgres = Machine.cpuSeconds(servers.postgres());
            double kafka = Machine.cpuSeconds(List.of(servers.kafka()));
            String line = child.awaitSaid(FoldChild.DONE + what, PATIENCE);
            double used = cpu(child) - before;
            postgres = Machine.cpuSeconds(servers.postgres()) - postgres;
            kafka = Machine.cpuSeconds(List.of(servers.kafka())) - kafka;
            String[] words = line.split(" ", 4);
            double rate = count / (Long.parseLong(words[2]) / 1e9);
            results.add(what.shown(), RATE, rate);
            results.add(what.shown(), CPU, used / count * 1_000);
            results.add(what.shown(), CPU + ", of it PostgreSQL", postgres / count * 1_000);
            results.add(what.shown(), CPU + ", of it Kafka", kafka / count * 1_000);
            System.out.printf(
                    "round %d  %-45s %.0f/s  CPU-s/1,000 %.4f%n", round, what.shown(), rate, used / count * 1_000);
            return words[3];
        }

        private double cpu(JavaChild child) throws IOException {
            return Machine.cpuSeconds(List.of(child.handle(), servers.postgres(), servers.kafka()));
        }
    }
}
