package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/// Many writers, transactions of any length, rollbacks, a relay that is thrown off its connection: every committed
/// event is delivered, in the order of its stream.
class LateCommitsIT {

    private static final int WRITERS = 12;

    private final Service service = Service.fresh();
    private final String topic = Infrastructure.topic("national-events", 3);
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);

    @AfterEach
    void close() throws Exception {
        threads.shutdownNow();
        service.close();
    }

    @RepeatedTest(2)
    void commits_in_any_order_lose_nothing() {
        long seed = System.nanoTime();
        service.relay(service.journal(), topic);
        List<CompletableFuture<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            writers.add(CompletableFuture.supplyAsync(() -> write(writer, new Random(seed + writer)), threads));
        }
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            pause(random, 400);
            service.query("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        }
        Map<String, Integer> committed = new HashMap<>();
        for (int i = 0; i < WRITERS; i++) {
            committed.put(Deliveries.stream("w" + i), writers.get(i).join());
        }
        int total = committed.values().stream().mapToInt(Integer::intValue).sum();
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(Kafka.versions(topic).stream().distinct())
                        .as("seed %d", seed)
                        .hasSize(total));
        assertThat(firstArrivals()).as("seed %d", seed).isEqualTo(inOrder(committed));
        await().untilAsserted(() ->
                assertThat(service.query("SELECT missing FROM relay_progress")).containsExactly("{}"));
    }

    /// @return how many versions of its stream were committed
    private int write(int writer, Random random) {
        int version = 0;
        try (Connection connection = service.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 40; i++) {
                int rows = 1 + random.nextInt(3);
                for (int row = 1; row <= rows; row++) {
                    Service.append(connection, "", version + row, Deliveries.sent("w" + writer));
                    pause(random, 30);
                }
                if (random.nextInt(4) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    version += rows;
                }
            }
            return version;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(Random random, int millisAtMost) {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(millisAtMost)).toNanos());
    }

    private Map<String, List<String>> firstArrivals() {
        Map<String, List<String>> byStream = new HashMap<>();
        for (String version : Kafka.versions(topic).stream().distinct().toList()) {
            byStream.computeIfAbsent(version.substring(0, version.indexOf('/')), any -> new ArrayList<>())
                    .add(version);
        }
        return byStream;
    }

    private static Map<String, List<String>> inOrder(Map<String, Integer> committed) {
        Map<String, List<String>> byStream = new HashMap<>();
        committed.forEach((stream, versions) -> {
            for (int version = 1; version <= versions; version++) {
                byStream.computeIfAbsent(stream, any -> new ArrayList<>()).add(stream + "/" + version);
            }
        });
        return byStream;
    }
}
