package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.confirmed;
import static io.zhuanhua.journal.Deliveries.produced;
import static io.zhuanhua.journal.Deliveries.row;
import static io.zhuanhua.journal.Deliveries.sent;
import static io.zhuanhua.journal.Deliveries.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NationalEvent.DeliveryRefused;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every event counts once, in the order of its stream, and what cannot be handled keeps nobody else waiting.
class ReaderIT {

    private final Service service = Service.fresh();
    private final Journal journal = service.journal();
    private final Tally tally = new Tally();

    @BeforeEach
    void freshTopic() {
        Kafka.fresh(Tally.TOPIC, 3);
    }

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void what_a_service_records_arrives_once_and_in_order() {
        service.relay(journal, Tally.TOPIC.text());
        Reader reader = service.reader(journal, tally);
        for (int i = 0; i < 300; i++) {
            Service.record(journal, "k" + i, confirmed("d" + i % 7, "r" + i));
        }
        soon().untilAsserted(() ->
                assertThat(service.query("SELECT sum(n) FROM tally.tally")).containsExactly("300"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i += 7) {
            expected.add("r" + i);
        }
        assertThat(events("d0")).isEqualTo(String.join(" ", expected));
        soon().untilAsserted(() -> assertThat(reader.status().lag()).isZero());
        assertThat(reader.status().counts()).isEmpty();
        assertThat(reader.status().taken()).isEqualTo(300);
    }

    @Test
    void a_poison_event_parks_its_own_stream_and_is_replayed_when_it_can_be_handled() {
        tally.poison = event -> event.stream().equals(stream("bad")) && event.version() == 2;
        Reader reader = service.reader(journal, tally);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int version = 1; version <= 4; version++) {
            for (String id : List.of("one", "bad", "two", "three", "four", "five")) {
                records.add(produced(row(version, sent(id))));
            }
        }
        Kafka.send(records);
        soon().untilAsserted(() -> assertThat(reader.parked()).hasSize(3));
        for (String id : List.of("one", "two", "three", "four", "five")) {
            soon().untilAsserted(() -> assertThat(events(id)).isEqualTo("v1 v2 v3 v4"));
        }
        assertThat(events("bad")).isEqualTo("v1");
        assertThat(reader.parked()).extracting(ParkedEvent::version).containsExactly(2, 3, 4);
        assertThat(reader.parked().getFirst().reason()).contains("planted poison");
        Replay inVain = reader.replay(stream("bad"));
        assertThat(inVain.handled()).isZero();
        assertThat(inVain.stillFails()).contains("planted poison");
        assertThat(reader.parked()).hasSize(3);

        tally.poison = event -> event.stream().equals(stream("bad")) && event.version() == 4;
        assertThat(reader.replay(stream("bad")).handled()).isEqualTo(2);
        assertThat(events("bad")).isEqualTo("v1 v2 v3");
        assertThat(reader.parked()).extracting(ParkedEvent::version).containsExactly(4);
        assertThat(reader.parked().getFirst().reason()).contains("planted poison");

        tally.poison = event -> false;
        assertThat(reader.replay(stream("bad")).handled()).isEqualTo(1);
        Kafka.send(List.of(produced(row(5, sent("bad")))));
        soon().untilAsserted(() -> assertThat(events("bad")).isEqualTo("v1 v2 v3 v4 v5"));
        assertThat(reader.parked()).isEmpty();
        assertThat(reader.status().failure()).isNull();
    }

    @Test
    void a_duplicate_and_a_gap_are_told_and_a_gap_filled_later_drains() {
        Reader reader = service.reader(journal, tally);
        Kafka.send(versions("a", 1, 1, 3, 4, 3));
        soon().untilAsserted(() -> assertThat(reader.status().counts()).isEqualTo(Map.of("duplicate", 2L, "gap", 1L)));
        assertThat(events("a")).isEqualTo("v1");
        assertThat(reader.parked())
                .extracting(ParkedEvent::reason)
                .containsExactly("version 2 is missing", "behind a parked event");

        Kafka.send(versions("a", 2, 5));

        soon().untilAsserted(() -> assertThat(events("a")).isEqualTo("v1 v2 v3 v4 v5"));
        assertThat(reader.parked()).isEmpty();
    }

    @Test
    void a_gap_filled_in_front_of_poison_drains_up_to_it() {
        tally.poison = event -> event.version() == 3;
        Reader reader = service.reader(journal, tally);
        Kafka.send(versions("a", 1, 3, 4, 2));
        soon().untilAsserted(() -> assertThat(events("a")).isEqualTo("v1 v2"));
        soon().untilAsserted(() ->
                assertThat(reader.parked()).extracting(ParkedEvent::version).containsExactly(3, 4));
        assertThat(reader.parked().getFirst().reason()).contains("planted poison");
        tally.poison = event -> false;
        assertThat(reader.replay(stream("a")).handled()).isEqualTo(2);
        assertThat(events("a")).isEqualTo("v1 v2 v3 v4");
    }

    @Test
    void a_parked_event_given_up_lets_its_stream_go_on() {
        tally.poison = event -> event.version() == 2;
        Reader reader = service.reader(journal, tally);
        Kafka.send(versions("a", 1, 2, 3));
        soon().untilAsserted(() -> assertThat(reader.parked()).hasSize(2));

        reader.discard(reader.parked().getFirst().id(), stream("a"));

        assertThat(events("a")).isEqualTo("v1 v3");
        Kafka.send(versions("a", 4));
        soon().untilAsserted(() -> assertThat(events("a")).isEqualTo("v1 v3 v4"));
        soon().untilAsserted(() -> assertThat(reader.status().counts()).containsEntry("discarded", 1L));
    }

    @Test
    void a_projection_that_throws_a_sql_exception_of_its_own_parks_like_any_other() {
        Tally throwing = new Tally() {
            @Override
            public void apply(List<Envelope> batch, Effects effects) throws SQLException {
                if (batch.stream().anyMatch(event -> event.stream().equals(stream("bad")))) {
                    throw new SQLException("planted, without a state");
                }
                super.apply(batch, effects);
            }
        };
        Reader reader = service.reader(journal, throwing);
        Kafka.send(List.of(produced(row(1, sent("bad"))), produced(row(1, sent("good")))));
        soon().untilAsserted(() -> assertThat(events("good")).isEqualTo("v1"));
        soon().untilAsserted(() -> assertThat(reader.parked()).hasSize(1));
    }

    @Test
    void of_two_readers_one_works_and_the_other_takes_over() {
        Reader one = service.reader(journal, tally);
        soon().untilAsserted(() -> assertThat(one.status().active()).isTrue());
        Reader other = service.reader(journal, tally);
        Kafka.send(versions("a", 1, 2));
        soon().untilAsserted(() -> assertThat(events("a")).isEqualTo("v1 v2"));
        assertThat(other.status().active()).isFalse();
        one.close();
        Kafka.send(versions("a", 3));
        soon().untilAsserted(() -> assertThat(events("a")).isEqualTo("v1 v2 v3"));
        soon().untilAsserted(() -> assertThat(other.status().active()).isTrue());
    }

    @Test
    void a_reaction_has_its_effect_once_however_often_its_event_is_delivered() {
        AtomicInteger decisions = new AtomicInteger();
        Tally reacting = new Tally() {
            @Override
            public void apply(List<Envelope> batch, Effects effects) throws SQLException {
                super.apply(batch, effects);
                for (Envelope event : batch) {
                    if (event.event() instanceof DeliverySent sent) {
                        effects.react(event, Set.of(event.stream()), histories -> {
                            decisions.incrementAndGet();
                            return List.of(new DeliveryRefused(sent.delivery(), "r", "no"));
                        });
                    }
                }
            }
        };
        Reader reader = service.reader(journal, reacting);
        Kafka.send(List.of(produced(row(1, sent("a"))), produced(row(1, sent("b")))));
        soon().untilAsserted(
                        () -> assertThat(journal.read(stream("b")).version()).isEqualTo(1));
        Envelope reaction = journal.read(stream("a")).entries().getFirst();
        assertThat(reaction.actor().account()).isEqualTo("service:" + Service.NAME);
        assertThat(reaction.causation()).isNotNull();

        // as if the reader had lost its place: the projection is gone, the journal is not
        reader.close();
        service.sql("DROP SCHEMA tally CASCADE");
        service.reader(journal, reacting);

        soon().untilAsserted(() -> assertThat(events("b")).isEqualTo("v1"));
        assertThat(journal.read(stream("a")).version()).isEqualTo(1);
        assertThat(decisions).hasValue(2);
    }

    @Test
    void a_reaction_that_comes_too_late_decides_again_and_nobody_is_parked() {
        AtomicInteger decisions = new AtomicInteger();
        Tally reacting = new Tally() {
            @Override
            public void apply(List<Envelope> batch, Effects effects) throws SQLException {
                super.apply(batch, effects);
                effects.react(batch.getFirst(), Set.of(stream("x")), histories -> {
                    int seen = histories.of(stream("x")).version();
                    if (decisions.incrementAndGet() == 1) {
                        Service.record(journal, "faster", confirmed("x", "first"));
                    }
                    return List.of(confirmed("x", "after " + seen));
                });
            }
        };
        Reader reader = service.reader(journal, reacting);
        Kafka.send(versions("a", 1));
        soon().untilAsserted(() -> assertThat(journal.read(stream("x")).events(DomainEvent.class))
                .containsExactly(confirmed("x", "first"), confirmed("x", "after 1")));
        assertThat(reader.parked()).isEmpty();
        assertThat(reader.status().failure()).isNull();
    }

    @Test
    void a_projection_whose_name_is_no_name_is_refused() {
        for (String name : List.of("Tally", "a b", "x; DROP SCHEMA public", "", "a".repeat(51))) {
            assertThatThrownBy(() -> service.reader(journal, new Tally(name, "")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<ProducerRecord<byte[], byte[]>> versions(String id, int... versions) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int version : versions) {
            records.add(produced(row(version, sent(id))));
        }
        return records;
    }

    private String events(String id) {
        return String.join("", service.query("SELECT events FROM tally.tally WHERE stream = '" + stream(id) + "'"));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(40))
                .ignoreExceptionsMatching(failure -> failure instanceof IllegalStateException);
    }
}
