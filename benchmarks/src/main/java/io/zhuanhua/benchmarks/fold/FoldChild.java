package io.zhuanhua.benchmarks.fold;

import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.Reader;
import io.zhuanhua.journal.Rebuild;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// The process of one side: takes in the whole topic and says what it came to and how long it took.
final class FoldChild {

    static final String BEGUN = "BEGUN ";
    static final String DONE = "DONE ";

    /// Most events the reader takes in by one transaction.
    static final int BATCH = 20_000;

    private static final String TOPIC = Topic.CONTRACT_EVENTS.text();

    private FoldChild() {}

    /// @param arguments name of a [FoldSide], address of the database, of Kafka, number of events, a directory
    public static void main(String[] arguments) throws Exception {
        FoldSide side = FoldSide.valueOf(arguments[0]);
        String kafka = arguments[2];
        long count = Long.parseLong(arguments[3]);
        System.out.println(BEGUN + side);
        long start = System.nanoTime();
        switch (side) {
            case LIVE, REBUILD -> read(arguments[1], kafka, count);
            case STREAMS -> said(side, start, StreamsFold.run(kafka, TOPIC, count, Path.of(arguments[4])));
            case DECODING -> said(side, start, ConsumerFold.run(kafka, TOPIC, count, true));
            case CONSUMER -> said(side, start, ConsumerFold.run(kafka, TOPIC, count, false));
        }
        System.in.read();
        System.exit(0);
    }

    private static void said(FoldSide side, long start, Fold fold) {
        System.out.println(DONE + side + " " + (System.nanoTime() - start) + " " + fold.figures());
    }

    /// Live first; told to go on, it makes the same again beside.
    private static void read(String url, String kafka, long count) throws SQLException, IOException {
        Journal journal =
                new Journal(Sql.pool(url), "benchmark-service", Clock.systemUTC(), "SHA-256", List.of(), () -> {});
        try (Reader reader = new Reader(
                new FiguresProjection(), Sql.source(url), Map.of("bootstrap.servers", kafka), journal, BATCH)) {
            long start = System.nanoTime();
            reader.start();
            while (reader.status().taken() < count) {
                LockSupport.parkNanos(1_000_000);
            }
            said(FoldSide.LIVE, start, kept(url));
            System.in.read();
            System.out.println(BEGUN + FoldSide.REBUILD);
            long again = System.nanoTime();
            Rebuild.Result result = reader.rebuild(true);
            if (!result.equal() || result.events() != count) {
                throw new IllegalStateException("not the same again: " + result);
            }
            said(FoldSide.REBUILD, again, kept(url));
        }
    }

    private static Fold kept(String url) throws SQLException {
        Fold fold = new Fold();
        try (Connection connection = Sql.connect(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT unit, kind, n, fen FROM figures.figure")) {
            while (result.next()) {
                Fold.Sum sum = new Fold.Sum();
                sum.count = result.getLong(3);
                sum.fen = result.getLong(4);
                fold.sums().put(new Fold.Key(result.getString(1), result.getString(2)), sum);
            }
        }
        return fold;
    }

    static List<String> arguments(FoldSide side, String url, String kafka, long count, Path state) {
        List<String> arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx1g", "-cp"));
        arguments.add(System.getProperty("java.class.path"));
        arguments.add(FoldChild.class.getName());
        arguments.addAll(List.of(side.name(), url, kafka, "" + count, state.toString()));
        return arguments;
    }
}
