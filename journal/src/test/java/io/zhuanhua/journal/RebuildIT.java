package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.confirmed;
import static io.zhuanhua.journal.Deliveries.produced;
import static io.zhuanhua.journal.Deliveries.row;
import static io.zhuanhua.journal.Deliveries.sent;
import static io.zhuanhua.journal.Deliveries.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NationalEvent.DeliveryRefused;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A projection follows from the events and from nothing else: made again it is the same.
class RebuildIT {

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
    void rebuilt_equals_live_and_takes_its_place() {
        Reader reader = service.reader(journal, new Tally());
        Kafka.send(events(40, 5));
        taken(200);
        Rebuild.Result compared = reader.rebuild(false);
        assertThat(compared.live()).isEqualTo(compared.rebuilt()).startsWith("tally=40:");
        assertThat(compared.events()).isEqualTo(200);
        assertThat(compared.switched()).isFalse();

        Rebuild.Result switched = reader.rebuild(true);

        assertThat(switched.equal()).isTrue();
        assertThat(switched.switched()).isTrue();
        Kafka.send(List.of(produced(row(6, confirmed("d0", "r6")))));
        taken(201);
        assertThat(service.query("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'tally%'"))
                .containsExactly("tally");
        assertThat(reader.status().failure()).isNull();
    }

    @Test
    void rebuilt_equals_live_while_events_keep_arriving() throws Exception {
        service.relay(journal, Tally.TOPIC.text());
        Reader reader = service.reader(journal, new Tally());
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> {
            int n = 0;
            for (; !enough.get(); n++) {
                Service.record(journal, "k" + n, confirmed("d" + n % 50, "r" + n));
            }
            return n;
        });
        await().untilAsserted(() -> assertThat(reader.status().taken()).isGreaterThan(100));
        for (int i = 0; i < 3; i++) {
            Rebuild.Result result = reader.rebuild(i == 1);
            assertThat(result.rebuilt()).as("round " + i).isEqualTo(result.live());
        }
        enough.set(true);
        taken(writer.join());
        assertThat(reader.rebuild(false).equal()).isTrue();
        assertThat(reader.parked()).isEmpty();
    }

    @Test
    void a_difference_is_found_and_mended_by_switching() {
        Reader reader = service.reader(journal, new Tally());
        Kafka.send(events(10, 2));
        taken(20);
        service.sql("UPDATE tally.tally SET events = 'forged' WHERE stream = '" + stream("d3") + "'");
        assertThat(reader.rebuild(false).equal()).isFalse();
        assertThat(reader.rebuild(true).equal()).isFalse();
        assertThat(reader.rebuild(false).equal()).isTrue();
    }

    @Test
    void whoever_is_reading_is_not_waited_for_and_does_not_wait() throws Exception {
        Reader reader = service.reader(journal, new Tally());
        Kafka.send(events(10, 2));
        taken(20);
        try (Connection slow = service.connect();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeQuery("SELECT * FROM tally.tally").close();
            CompletableFuture<Rebuild.Result> rebuild = CompletableFuture.supplyAsync(() -> reader.rebuild(true));
            Kafka.send(List.of(produced(row(3, confirmed("d0", "r3")))));
            taken(21);
            await().untilAsserted(() -> assertThat(
                            service.query("SELECT count(*) FROM pg_namespace WHERE nspname = 'tally_replaced'"))
                    .containsExactly("1"));
            assertThat(service.query("SELECT count(*) FROM tally.tally")).containsExactly("10");
            slow.rollback();
            assertThat(rebuild.join().equal()).isTrue();
        }
    }

    @Test
    void one_rebuild_at_a_time() throws Exception {
        Reader reader = service.reader(journal, new Tally());
        Kafka.send(events(1, 1));
        taken(1);
        try (Connection other = service.connect()) {
            assertThat(Alone.lock(other, "rebuild-tally")).isTrue();
            assertThatThrownBy(() -> reader.rebuild(false)).isInstanceOf(JournalBusy.class);
        }
    }

    @Test
    void a_reaction_is_not_repeated_and_one_still_owed_is_made_up_for() {
        Reacting projection = new Reacting("");
        projection.poison = event -> event.stream().equals(stream("d3"));
        Reader reader = service.reader(journal, projection);
        Kafka.send(sent(6));
        await().untilAsserted(() -> assertThat(reader.parked()).hasSize(1));
        await().untilAsserted(() ->
                assertThat(service.query("SELECT count(*) FROM journal")).containsExactly("5"));
        int decisions = projection.decisions.get();
        int owed = projection.owed.get();

        reader.rebuild(false);
        assertThat(projection.decisions).hasValue(decisions);
        assertThat(projection.owed).hasValue(owed);
        projection.poison = event -> false;
        assertThat(reader.rebuild(true).switched()).isTrue();

        assertThat(reader.parked()).isEmpty();
        assertThat(projection.decisions).hasValue(decisions + 1);
        assertThat(projection.owed).hasValue(owed + 1);
        assertThat(journal.read(stream("d3")).version()).isEqualTo(1);
    }

    @Test
    void another_ddl_makes_it_anew_without_repeating_reactions_or_dead_letters() {
        Reacting before = new Reacting("");
        before.poison = event -> event.stream().equals(stream("d3"));
        Reader reader = service.reader(journal, before);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(sent(6));
        records.add(new ProducerRecord<>(Tally.TOPIC.text(), null, null));
        Kafka.send(records);
        await().untilAsserted(() -> assertThat(reader.parked()).hasSize(1));
        await().untilAsserted(() -> assertThat(Kafka.all(Tally.TOPIC.dead())).hasSize(1));
        await().untilAsserted(() ->
                assertThat(service.query("SELECT sum(n) FROM tally.tally")).containsExactly("5"));
        reader.close();

        Reacting after = new Reacting("another column");
        Reader anew = service.reader(journal, after);

        taken(6);
        await().untilAsserted(
                        () -> assertThat(service.query("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'tally%'"))
                                .containsExactly("tally"));
        assertThat(anew.status().counts()).containsEntry("dead NOT_A_CLOUD_EVENT", 1L);
        assertThat(Kafka.all(Tally.TOPIC.dead())).hasSize(1);
        assertThat(after.decisions).hasValue(1);
        assertThat(journal.read(stream("d3")).version()).isEqualTo(1);
        Kafka.send(List.of(produced(row(1, Deliveries.sent("new")))));
        await().untilAsserted(() -> assertThat(after.decisions).hasValue(2));
    }

    /// Reacts to whatever was sent, and counts how often it was asked to.
    private static final class Reacting extends Tally {

        private final AtomicInteger decisions = new AtomicInteger();
        private final AtomicInteger owed = new AtomicInteger();

        private Reacting(String remark) {
            super("tally", remark);
        }

        @Override
        public void apply(List<Envelope> batch, Effects effects) throws SQLException {
            super.apply(batch, effects);
            for (Envelope event : batch) {
                if (event.event() instanceof DeliverySent sent) {
                    owed.addAndGet(effects.owesReactionTo(event) ? 1 : 0);
                    effects.react(event, Set.of(event.stream()), histories -> {
                        decisions.incrementAndGet();
                        return List.of(new DeliveryRefused(sent.delivery(), "r", "no"));
                    });
                }
            }
        }
    }

    private static List<ProducerRecord<byte[], byte[]>> sent(int streams) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            records.add(produced(row(1, Deliveries.sent("d" + i))));
        }
        return records;
    }

    private static List<ProducerRecord<byte[], byte[]>> events(int streams, int versions) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int version = 1; version <= versions; version++) {
            for (int i = 0; i < streams; i++) {
                records.add(produced(row(version, confirmed("d" + i, "r" + version))));
            }
        }
        return records;
    }

    private void taken(int events) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreException(IllegalStateException.class)
                .untilAsserted(() -> assertThat(service.query("SELECT sum(n) FROM tally.tally"))
                        .containsExactly(Integer.toString(events)));
    }
}
