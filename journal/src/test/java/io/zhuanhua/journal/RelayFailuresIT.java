package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.zhuanhua.testkit.Broker;
import io.zhuanhua.testkit.Infrastructure;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever goes away comes back, and then nothing is missing.
class RelayFailuresIT {

    private final Service service = Service.fresh();
    private final Journal journal = service.journal();
    private final Checkpoints never = new Checkpoints(journal, "SHA-256", Integer.MAX_VALUE, Duration.ofDays(1));

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void a_broker_that_goes_and_comes_back_misses_nothing() throws Exception {
        try (Broker broker = Broker.start()) {
            Map<String, Object> kafka = Map.of("bootstrap.servers", broker.servers());
            try (Admin admin = Admin.create(kafka)) {
                admin.createTopics(List.of(new NewTopic("events", 3, (short) 1)))
                        .all()
                        .get();
            }
            Relay relay = service.closing(
                    new Relay(service.connections(), "events", Service.NAME, kafka, Duration.ofMillis(20), never));
            relay.start();
            record("before", 20);
            soon().untilAsserted(() -> assertThat(Kafka.all(kafka, "events")).hasSize(20));

            broker.stop();
            record("meanwhile", 20);
            soon().untilAsserted(() -> assertThat(relay.status().failure()).isNotNull());
            assertThat(relay.status().active()).isFalse();
            broker.startAgain();

            soon().untilAsserted(
                            () -> assertThat(Kafka.all(kafka, "events").stream().map(Kafka::version))
                                    .contains("delivery-meanwhile0/1", "delivery-meanwhile19/1"));
            soon().untilAsserted(() -> assertThat(relay.status().failure()).isNull());
            record("after", 1);
            soon().untilAsserted(() -> assertThat(Kafka.all(kafka, "events").stream()
                            .map(Kafka::version)
                            .distinct())
                    .hasSize(41));
            relay.close();
        }
    }

    @Test
    void a_relay_whose_connection_breaks_goes_on_with_another() {
        String topic = Infrastructure.topic("national-events", 3);
        service.relay(journal, topic);
        for (int round = 0; round < 3; round++) {
            record("round" + round, 10);
            int expected = 10 * (round + 1);
            soon().untilAsserted(() -> assertThat(Kafka.versions(topic)).hasSizeGreaterThanOrEqualTo(expected));
            service.query(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <>"
                            + " pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        }
        record("last", 1);
        soon().untilAsserted(() -> assertThat(Kafka.versions(topic)).contains("delivery-last0/1"));
        assertThat(Kafka.versions(topic).stream().distinct()).hasSize(31);
    }

    @Test
    void a_relay_survives_what_nobody_expects_and_says_so() {
        String topic = Infrastructure.topic("national-events", 3);
        AtomicBoolean broken = new AtomicBoolean(true);
        DataSource sometimes = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (broken.get()) {
                        throw new StackOverflowError("planted");
                    }
                    return service.connections().getConnection();
                });
        Relay relay = service.closing(
                new Relay(sometimes, topic, Service.NAME, Kafka.settings(), Duration.ofMillis(20), never));
        relay.start();
        soon().untilAsserted(() -> assertThat(relay.status().failure()).contains("planted"));
        broken.set(false);
        record("d", 1);
        soon().untilAsserted(() -> assertThat(Kafka.versions(topic)).containsExactly("delivery-d0/1"));
        assertThat(relay.status().failure()).isNull();
    }

    @Test
    void an_interrupt_nobody_asked_for_stops_no_relay() {
        String topic = Infrastructure.topic("national-events", 3);
        Relay relay = service.relay(journal, topic);
        soon().untilAsserted(() -> assertThat(relay.status().active()).isTrue());
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("journal-relay"))
                .forEach(Thread::interrupt);
        record("d", 1);
        soon().untilAsserted(() -> assertThat(Kafka.versions(topic)).contains("delivery-d0/1"));
    }

    @Test
    void a_checkpoint_that_cannot_be_written_keeps_no_event_back() {
        String topic = Infrastructure.topic("national-events", 3);
        Journal closed = service.journal();
        closed.close();
        Relay relay = service.relay(topic, new Checkpoints(closed, "SHA-256", 1, Duration.ZERO));
        record("d", 5);
        soon().untilAsserted(() -> assertThat(Kafka.versions(topic)).hasSize(5));
        assertThat(relay.status().failure()).isNull();
    }

    @Test
    void a_pool_gets_no_connection_back_that_is_not_as_new() throws Exception {
        AgroalDataSource pool = service.pool(2);
        String topic = Infrastructure.topic("national-events", 3);
        Relay relay = new Relay(pool, topic, Service.NAME, Kafka.settings(), Duration.ofMillis(20), never);
        relay.start();
        Reader reader = new Reader(new Tally(), pool, Kafka.settings(), journal, 10);
        Infrastructure.createTopic(Tally.TOPIC.text(), 1);
        reader.start();
        record("d", 3);
        soon().untilAsserted(() -> assertThat(Kafka.versions(topic)).hasSize(3));
        soon().untilAsserted(() -> assertThat(reader.status().active()).isTrue());
        relay.close();
        reader.close();
        try (Connection one = pool.getConnection();
                Connection other = pool.getConnection()) {
            for (Connection connection : List.of(one, other)) {
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(show(connection, "SHOW synchronous_commit")).isEqualTo("on");
                assertThat(show(connection, "SHOW search_path")).isEqualTo("\"$user\", public");
                assertThat(show(
                                connection,
                                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"))
                        .isEqualTo("0");
            }
        }
    }

    private static String show(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private void record(String name, int many) {
        for (int i = 0; i < many; i++) {
            Service.record(journal, name + i, sent(name + i));
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).ignoreExceptions();
    }
}
