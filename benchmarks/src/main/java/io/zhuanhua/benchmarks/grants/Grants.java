package io.zhuanhua.benchmarks.grants;

import io.zhuanhua.benchmarks.Benchmark;
import io.zhuanhua.benchmarks.Results;
import io.zhuanhua.benchmarks.Settings;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.local.Servers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Grants on one hot cap and one hot budget, durable: decisions of subsidy-service below HTTP, beside a transaction
/// that locks the two rows and one that is serializable. And what one decision costs, asked alone, as the ledgers
/// grow.
public final class Grants implements Benchmark {

    private static final String OURS = "journal, one line";
    private static final String LOCKED = "row locks";
    private static final String SERIALIZABLE = "serializable";
    private static final String RATE = "grants/s";
    private static final String ALONE = "one alone, ms";
    private static final int PEOPLE = 512;
    private static final int PEER_PEOPLE = 16;
    private static final int ALONE_COUNT = 200;
    private static final long FEN_EACH = 100;

    private long next;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        int ours = settings.size() > 0 ? Math.toIntExact(settings.size()) : 20_000;
        int theirs = ours / 10;
        results.fact(
                "grants a round",
                ours + " of ours by " + PEOPLE + " people, " + theirs + " of theirs by " + PEER_PEOPLE
                        + " (more make them slower)");
        try (Servers servers = Servers.start(settings.work(), Map.of())) {
            String database = servers.database("grants");
            GrantRules rules = GrantRules.shipped(database);
            Sql.execute(database, Sql.resource("/db/journal/V001__journal.sql"));
            List<Side> sides = List.of(
                    new Side(OURS, new JournalSide(database, rules), ours, PEOPLE),
                    new Side(
                            LOCKED, new TransactionSide(servers.database("locked"), rules, false), theirs, PEER_PEOPLE),
                    new Side(
                            SERIALIZABLE,
                            new TransactionSide(servers.database("serializable"), rules, true),
                            theirs,
                            PEER_PEOPLE));
            for (int round = 0; round <= settings.rounds(); round++) {
                List<Side> order = new ArrayList<>(sides);
                Collections.rotate(order, round);
                for (Side side : order) {
                    measure(side, round, results);
                }
            }
            results.ratio(OURS, LOCKED, RATE);
            results.ratio(OURS, SERIALIZABLE, RATE);
            sides.forEach(side -> side.grants().close());
        }
    }

    /// @param count grants of a round
    private record Side(String name, GrantSide grants, int count, int people) {}

    private void measure(Side by, int round, Results results) throws Exception {
        String name = by.name();
        GrantSide side = by.grants();
        int count = by.count();
        side.prepare(next, count + ALONE_COUNT);
        long before = side.granted();
        double alone = Callers.all(1, next, ALONE_COUNT, side::approve) / ALONE_COUNT * 1_000;
        double seconds = Callers.all(by.people(), next + ALONE_COUNT, count, side::approve);
        long granted = side.granted() - before;
        if (granted != FEN_EACH * (count + ALONE_COUNT)) {
            throw new IllegalStateException(name + " granted " + granted + " fen");
        }
        next += count + ALONE_COUNT;
        if (round > 0) {
            results.add(name, RATE, count / seconds);
            results.add(name, ALONE, alone);
            results.add(name, "one alone after " + before / FEN_EACH + " grants, ms", alone);
        }
    }
}
