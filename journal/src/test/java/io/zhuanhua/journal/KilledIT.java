package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.confirmed;
import static io.zhuanhua.journal.Deliveries.produced;
import static io.zhuanhua.journal.Deliveries.row;
import static io.zhuanhua.journal.Deliveries.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.testkit.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A process may be killed at any moment; what it has acknowledged is there, and nothing counts twice.
class KilledIT {

    private static final String TOPIC = Tally.TOPIC.text();

    private final Service service = Service.fresh();
    private final Journal journal = service.journal();

    @BeforeEach
    void freshTopic() {
        Kafka.fresh(Tally.TOPIC, 3);
    }

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void a_relay_killed_between_send_and_mark_sends_again_and_no_reader_counts_twice() throws Exception {
        for (int i = 0; i < 30; i++) {
            Service.record(journal, "k" + i, confirmed("d" + i % 5, "r" + i / 5));
        }
        Reader reader = service.reader(journal, new Tally());
        try (Child relay = new Child("relay", service.database, Infrastructure.kafkaServers(), TOPIC)) {
            relay.hears("sent, not marked");
            relay.kill();
        }
        assertThat(Kafka.versions(TOPIC)).hasSize(30).doesNotHaveDuplicates();

        service.relay(journal, TOPIC);
        Service.record(journal, "last", confirmed("last", "r0"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Kafka.versions(TOPIC)).hasSize(61));
        await().untilAsserted(() -> assertThat(service.query("SELECT sum(n), count(*) FROM tally.tally"))
                .containsExactly("31|6"));
        assertThat(service.query("SELECT events FROM tally.tally WHERE stream = '" + stream("d4") + "'"))
                .containsExactly("r0 r1 r2 r3 r4 r5");
        await().untilAsserted(() -> assertThat(reader.status().counts()).containsEntry("duplicate", 30L));
    }

    @Test
    void a_reader_killed_again_and_again_counts_every_event_once() throws Exception {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int version = 1; version <= 150; version++) {
            for (int d = 0; d < 20; d++) {
                records.add(produced(row(version, confirmed("d" + d, "r" + version))));
            }
        }
        Kafka.send(records);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < 5; kill++) {
            try (Child reader = new Child("reader", service.database, Infrastructure.kafkaServers())) {
                int moves = 1 + random.nextInt(25);
                for (int i = 0; i < moves; i++) {
                    reader.hears("taken");
                }
                reader.kill();
            }
        }
        assertThat(sum()).as("killed before the end; seed %d", seed).isBetween(1, 2_999);

        Reader last = service.reader(journal, new Tally());

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(sum()).isEqualTo(3_000));
        StringBuilder all = new StringBuilder("r1");
        for (int version = 2; version <= 150; version++) {
            all.append(" r").append(version);
        }
        assertThat(service.query("SELECT DISTINCT events FROM tally.tally"))
                .as("seed %d", seed)
                .containsExactly(all.toString());
        assertThat(last.status().counts()).isEmpty();
    }

    @Test
    void what_was_acknowledged_is_there_after_the_process_was_killed() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        try (Child writer = new Child("journal", service.database, Infrastructure.kafkaServers())) {
            for (int i = 0; i < 500; i++) {
                acknowledged.add(writer.hears("recorded "));
            }
            writer.kill();
            acknowledged.addAll(writer.said());
        }
        acknowledged.remove("gone");
        assertThat(service.query("SELECT 'recorded ' || command_key FROM journal"))
                .containsAll(acknowledged);
        assertThat(JournalCheck.run(service.connections()).findings()).isEmpty();
    }

    private int sum() {
        return Integer.parseInt(
                service.query("SELECT coalesce(sum(n), 0) FROM tally.tally").getFirst());
    }
}
