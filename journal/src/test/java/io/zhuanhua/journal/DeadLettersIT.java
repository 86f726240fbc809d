package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.produced;
import static io.zhuanhua.journal.Deliveries.row;
import static io.zhuanhua.journal.Deliveries.sent;
import static io.zhuanhua.journal.Deliveries.stream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever lies on a topic, the reader goes on: what is no event ends as a counted dead letter.
class DeadLettersIT {

    private static final String DEAD = Tally.TOPIC.dead();

    private final Service service = Service.fresh();
    private final Journal journal = service.journal();

    @BeforeEach
    void freshTopic() {
        Kafka.fresh(Tally.TOPIC, 1);
    }

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void whatever_is_no_event_is_counted_kept_and_passed() {
        Reader reader = service.reader(journal, new Tally());
        List<ProducerRecord<byte[], byte[]>> bad = new ArrayList<>();
        bad.add(new ProducerRecord<>(Tally.TOPIC.text(), null, null));
        bad.add(new ProducerRecord<>(Tally.TOPIC.text(), "key".getBytes(UTF_8), "not json".getBytes(UTF_8)));
        bad.add(with(good("a", 1), "ce_subject", null));
        bad.add(with(good("a", 1), "ce_type", null));
        bad.add(with(good("a", 1), "ce_streamversion", "0"));
        bad.add(with(good("a", 1), "ce_streamversion", "-1"));
        bad.add(with(good("a", 1), "ce_streamversion", "٣"));
        bad.add(with(good("a", 1), "ce_streamversion", "99999999999999999999"));
        bad.add(with(good("a", 1), "ce_subject", ""));
        for (String unusable : List.of("x\0y", "x".repeat(5_000))) {
            bad.add(good(unusable, 1));
            bad.add(with(good(unusable, 1), "ce_type", "unheard.of"));
        }
        bad.add(with(good("a", 1), "ce_subject", stream("b")));
        bad.add(valued(good("a", 1), "{\"delivery\":\"forged\",\"kind\":\"k\",\"about\":\"x\"}"));
        bad.add(with(good("k", 1), "ce_type", "contract.exploded\0"));
        bad.add(with(good("k", 2), "ce_type", "x".repeat(5_000)));
        bad.add(with(good("v", 1), "ce_dataschema", "/events/delivery.sent/99"));
        bad.add(with(good("v", 2), "ce_dataschema", null));
        for (String malformed : List.of(
                "",
                "null",
                "{}",
                "[]",
                "{",
                "\"a\"",
                "{\"delivery\":{}}",
                "{\"delivery\":null}",
                "{\"delivery\":\"\"}",
                "[".repeat(100_000),
                "{\"delivery\":\"m\",\"kind\":\"k\",\"about\":\"x\"} {}")) {
            bad.add(valued(good("m", 1), malformed));
        }
        for (String header : List.of("ce_id", "ce_source", "ce_time", "ce_account")) {
            bad.add(with(good("h", 1), header, null));
        }
        for (Map.Entry<String, String> header : Map.of(
                        "ce_id", "no uuid", "ce_time", "yesterday", "ce_role", "emperor", "ce_causationid", "x")
                .entrySet()) {
            bad.add(with(good("h", 1), header.getKey(), header.getValue()));
        }
        Kafka.send(bad);
        Kafka.send(List.of(good("a", 1), good("a", 2), good("k", 3), good("v", 3), good("m", 2), good("h", 2)));

        arrive("a", "v1 v2");
        arrive("k", "v3");
        arrive("v", "v3");
        arrive("m", "v2");
        arrive("h", "v2");
        await().untilAsserted(() -> assertThat(reader.status().counts().entrySet().stream()
                        .filter(count -> count.getKey().startsWith("dead"))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .isEqualTo(bad.size()));
        assertThat(reader.parked()).isEmpty();
        List<ConsumerRecord<byte[], byte[]>> dead = Kafka.all(DEAD);
        assertThat(dead).hasSize(bad.size());
        for (int i = 0; i < bad.size(); i++) {
            assertThat(dead.get(i).value()).isEqualTo(bad.get(i).value());
            assertThat(dead.get(i).key()).isEqualTo(bad.get(i).key());
            assertThat(Wire.text(dead.get(i).headers(), "dead_from")).isEqualTo(Tally.TOPIC.text() + "/0/" + i);
            assertThat(Wire.text(dead.get(i).headers(), "dead_reader")).isEqualTo("tally");
        }
    }

    @Test
    void one_so_large_that_its_dead_letter_fits_nowhere_is_told_without_its_content() {
        Reader reader = service.reader(journal, new Tally());
        Kafka.limit(DEAD, 2_000);
        ProducerRecord<byte[], byte[]> large = valued(good("a", 1), "x".repeat(3_000));
        Kafka.send(List.of(large, good("a", 2)));
        arrive("a", "v2");
        assertThat(Kafka.all(DEAD)).hasSize(1).allSatisfy(letter -> {
            assertThat(letter.serializedValueSize()).isEqualTo(-1);
            assertThat(Wire.text(letter.headers(), "dead_reason")).isEqualTo("MALFORMED");
            assertThat(Wire.text(letter.headers(), "dead_omitted")).isEqualTo("content");
        });
        await().untilAsserted(() -> assertThat(reader.status().counts()).containsEntry("dead MALFORMED", 1L));
    }

    @Test
    void a_dead_letter_in_one_batch_with_poison_is_sent_once() {
        Tally tally = new Tally();
        tally.poison = event -> event.stream().equals(stream("bad"));
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            records.add(good("d" + i, 1));
        }
        records.add(with(good("k", 1), "ce_type", "unheard.of"));
        records.add(good("bad", 1));
        Kafka.send(records);
        Reader reader = service.reader(journal, tally);
        await().untilAsserted(() -> assertThat(reader.parked()).hasSize(1));
        arrive("d29", "v1");
        assertThat(Kafka.all(DEAD)).hasSize(1);
    }

    @Test
    void a_dead_letter_behind_a_parked_event_is_passed_when_its_turn_comes() {
        Tally tally = new Tally();
        tally.poison = event -> event.version() == 1;
        Reader reader = service.reader(journal, tally);
        Kafka.send(List.of(good("a", 1), with(good("a", 2), "ce_type", "unheard.of"), good("a", 3)));
        await().untilAsserted(() -> assertThat(reader.parked()).hasSize(3));
        tally.poison = event -> false;
        assertThat(reader.replay(stream("a")).handled()).isEqualTo(3);
        arrive("a", "v1 v3");
        assertThat(reader.parked()).isEmpty();
    }

    @Test
    void amounts_that_would_fill_the_memory_are_malformed() throws IOException {
        assertThat(EventCodec.read("subsidy.paid", paid("1.00"))).isNotNull();
        for (String amount : List.of("1e999999999", "1e-999999999", "-1e2147483647", "0.001", "NaN", "1e400")) {
            assertThatThrownBy(() -> EventCodec.read("subsidy.paid", paid(amount)))
                    .isInstanceOf(IOException.class);
        }
    }

    private static String paid(String amount) {
        return "{\"application\":\"a\",\"amount\":\"" + amount + "\",\"voucher\":\"v\",\"paidOn\":\"2026-11-22\"}";
    }

    private static ProducerRecord<byte[], byte[]> good(String id, int version) {
        return produced(row(version, sent(id)));
    }

    private static ProducerRecord<byte[], byte[]> valued(ProducerRecord<byte[], byte[]> record, String value) {
        return new ProducerRecord<>(record.topic(), null, record.key(), value.getBytes(UTF_8), record.headers());
    }

    private static ProducerRecord<byte[], byte[]> with(
            ProducerRecord<byte[], byte[]> record, String header, @Nullable String value) {
        record.headers().remove(header);
        Wire.put(record.headers(), header, value);
        return record;
    }

    private void arrive(String id, String events) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(
                        service.query("SELECT events FROM tally.tally WHERE stream = '" + stream(id) + "'"))
                .containsExactly(events));
    }
}
