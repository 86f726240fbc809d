package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The relay looks at positions, and positions are not taken in the order of commits.
class RelayIT {

    private final Service service = Service.fresh();
    private final String topic = Infrastructure.topic("national-events", 3);
    private final Journal journal = service.journal();

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void a_row_that_takes_a_lower_position_and_commits_after_the_relay_has_passed_is_sent_all_the_same()
            throws Exception {
        try (Connection slow = begun()) {
            Service.append(slow, "", 1, sent("slow"));
            Service.record(journal, "quick", sent("quick"));
            service.relay(journal, topic);
            arrive("delivery-quick/1");
            assertThat(service.query("SELECT seen, missing FROM relay_progress"))
                    .containsExactly("2|{1,1}");

            slow.commit();

            arrive("delivery-quick/1", "delivery-slow/1");
        }
        nothingIsMissing();
    }

    @Test
    void an_idle_transaction_elsewhere_holds_up_nothing_and_keeps_no_hole_open() throws Exception {
        try (Connection idle = begun();
                Statement statement = idle.createStatement();
                Connection failing = begun()) {
            statement.execute("CREATE TABLE something_else (x int)");
            Service.append(failing, "", 1, sent("failing"));
            service.relay(journal, topic);
            Service.record(journal, "one", sent("one"));
            arrive("delivery-one/1");

            failing.rollback();
            Service.record(journal, "two", sent("two"));

            arrive("delivery-one/1", "delivery-two/1");
            nothingIsMissing();
        }
    }

    @Test
    void a_position_rolled_back_does_not_stay_missing_for_ever() throws Exception {
        try (Connection failing = begun()) {
            Service.append(failing, "", 1, sent("failing"));
            failing.rollback();
        }
        Service.record(journal, "kept", sent("kept"));
        service.relay(journal, topic);
        arrive("delivery-kept/1");
        nothingIsMissing();
    }

    @Test
    void a_row_committed_late_is_sent_even_when_the_relay_has_restarted_meanwhile() throws Exception {
        try (Connection slow = begun()) {
            Service.append(slow, "", 1, sent("slow"));
            Service.record(journal, "quick", sent("quick"));
            Relay first = service.relay(journal, topic);
            arrive("delivery-quick/1");
            await().untilAsserted(() -> assertThat(service.query("SELECT missing FROM relay_progress"))
                    .containsExactly("{1,1}"));
            first.close();
            service.relay(journal, topic);

            slow.commit();

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(Kafka.versions(topic)).contains("delivery-slow/1"));
        }
    }

    @Test
    void of_two_relays_one_works_and_the_other_takes_over() {
        Relay one = service.relay(journal, topic);
        await().untilAsserted(() -> assertThat(one.status().active()).isTrue());
        Relay other = service.relay(journal, topic);
        for (int i = 0; i < 50; i++) {
            Service.record(journal, "k" + i, sent("d" + i));
        }
        await().untilAsserted(
                        () -> assertThat(Kafka.versions(topic)).hasSize(50).doesNotHaveDuplicates());
        assertThat(other.status().active()).isFalse();

        one.close();
        Service.record(journal, "more", sent("more"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Kafka.versions(topic)).contains("delivery-more/1"));
        assertThat(other.status().active()).isTrue();
    }

    private Connection begun() throws SQLException {
        Connection connection = service.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    private void arrive(String... versions) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Kafka.versions(topic)).containsExactlyInAnyOrder(versions));
    }

    private void nothingIsMissing() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(service.query("SELECT missing FROM relay_progress"))
                        .containsExactly("{}"));
    }
}
