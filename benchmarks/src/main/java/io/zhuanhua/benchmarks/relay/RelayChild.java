package io.zhuanhua.benchmarks.relay;

import io.zhuanhua.benchmarks.Samples;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.journal.Checkpoints;
import io.zhuanhua.journal.EventCodec;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.Relay;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// The process of one side: it commits to the journal as a service would and carries it to the topic in its own way.
/// Told what to do by lines on its standard input; goes when that closes.
final class RelayChild {

    static final String READY = "RELAY READY";
    static final String WRITTEN = "WRITTEN ";

    /// @param url of the database
    record Place(String url, String kafka, String topic) {}

    private RelayChild() {}

    /// @param arguments name of a [RelaySide], address of the database, of Kafka, the topic
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(arguments[1], arguments[2], arguments[3]);
        AtomicReference<@Nullable Relay> woken = new AtomicReference<>();
        Journal journal = new Journal(
                Sql.pool(place.url()), "contract-service", Clock.systemUTC(), "SHA-256", List.of(), () -> wake(woken));
        Sender sender = new Sender(place.kafka(), place.topic());
        switch (RelaySide.valueOf(arguments[0])) {
            case OURS -> woken.set(ours(place, journal));
            case DEBEZIUM -> new DebeziumSide(place.url(), sender, 0).start();
            case DEBEZIUM_10_MS -> new DebeziumSide(place.url(), sender, 10).start();
            case NONE, PRODUCER -> System.out.println("nothing to start");
        }
        System.out.println(READY);
        obey(arguments[0].equals(RelaySide.PRODUCER.name()), journal, sender);
        System.exit(0);
    }

    private static Relay ours(Place place, Journal journal) {
        Checkpoints checkpoints = new Checkpoints(journal, "SHA-256", 10_000, Duration.ofMinutes(1));
        Relay relay = new Relay(
                Sql.source(place.url()),
                place.topic(),
                "contract-service",
                Map.of("bootstrap.servers", place.kafka()),
                Duration.ofMillis(50),
                checkpoints);
        relay.start();
        return relay;
    }

    private static void wake(AtomicReference<@Nullable Relay> woken) {
        Relay relay = woken.get();
        if (relay != null) {
            relay.wake();
        }
    }

    /// Each line: from, count, rate per second, file for the moments of commit.
    private static void obey(boolean straight, Journal journal, Sender sender)
            throws IOException, InterruptedException, ExecutionException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            int from = Integer.parseInt(words[0]);
            int count = Integer.parseInt(words[1]);
            double rate = Double.parseDouble(words[2]);
            long[] moments =
                    straight ? produce(sender, from, count, rate) : new Writer(journal).write(from, count, rate);
            Files.writeString(
                    Path.of(words[3]),
                    LongStream.of(moments).mapToObj(Long::toString).collect(Collectors.joining("\n")));
            System.out.println(WRITTEN + from + ".");
        }
    }

    /// What a relay cannot be better than: the same payloads from memory.
    private static long[] produce(Sender sender, int from, int count, double perSecond)
            throws InterruptedException, ExecutionException {
        String payload = EventCodec.write(Samples.submitted(Samples.name(0)));
        long[] moments = new long[count];
        List<Future<RecordMetadata>> sent = new ArrayList<>(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = start + (long) (i * 1e9 / perSecond);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            moments[i] = System.nanoTime();
            sent.add(sender.send("contract-" + Samples.name(from + i), payload));
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
        return moments;
    }

    /// How a JVM is told to be this.
    static List<String> arguments(RelaySide side, Place place) {
        return List.of(
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                RelayChild.class.getName(),
                side.name(),
                place.url(),
                place.kafka(),
                place.topic());
    }
}
