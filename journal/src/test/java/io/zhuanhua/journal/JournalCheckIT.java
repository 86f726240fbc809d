package io.zhuanhua.journal;

import static io.zhuanhua.journal.Deliveries.confirmed;
import static io.zhuanhua.journal.Deliveries.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.testkit.Infrastructure;
import java.security.Security;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever changes the journal behind its back is found out, even with every right in the database.
class JournalCheckIT {

    private static final String CHECKPOINTS = "checkpoint-" + Service.NAME;

    private final Service service = Service.fresh();
    private final Journal journal = service.journal();
    private final Checkpoints checkpoints = new Checkpoints(journal, "SHA-256", 1, Duration.ZERO);

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void an_untouched_journal_is_intact() throws Exception {
        twoCheckpointsAndARest();
        JournalCheck.Result result = JournalCheck.run(service.connections());
        assertThat(result.findings()).isEmpty();
        assertThat(result.rows()).isEqualTo(17);
        assertThat(result.checkpoints()).isEqualTo(2);
        assertThat(result.uncovered()).isEqualTo(5);
    }

    @Test
    void an_empty_journal_is_intact() {
        assertThat(JournalCheck.run(service.connections()).intact()).isTrue();
    }

    @Test
    void every_field_of_a_row_is_held() throws Exception {
        twoCheckpointsAndARest();
        for (String change : List.of(
                "id = gen_random_uuid()",
                "kind = 'delivery.sent'",
                "kind_version = 2",
                "payload = replace(payload, 'r5', 'r9')",
                "command_key = 'other'",
                "command_ordinal = 7",
                "command_digest = 'other'",
                "account = 'somebody'",
                "role = 'CLERK'",
                "unit = 'x'",
                "causation = gen_random_uuid()",
                "correlation = 'x'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "digest = sha256('x')",
                "algorithm = 'MD5'",
                "algorithm = 'rot13'",
                "version = 99")) {
            assertFound(
                    change, "UPDATE journal SET " + change + " WHERE stream = '" + stream("d1") + "' AND version = 2");
        }
    }

    @Test
    void a_removed_row_is_found_wherever_it_stood() throws Exception {
        twoCheckpointsAndARest();
        assertFound("first of a stream", delete("stream = '" + stream("d1") + "' AND version = 1"));
        assertFound("middle of a stream", delete("stream = '" + stream("d1") + "' AND version = 2"));
        assertFound("newest of a stream", delete("stream = '" + stream("d2") + "' AND version = 3"));
        assertFound("a whole stream", delete("stream = '" + stream("d3") + "'"));
        assertFound("a checkpoint", delete("stream = '" + CHECKPOINTS + "' AND version = 1"));
        assertFound("everything before the last checkpoint", delete("position < 10"));
    }

    @Test
    void swapped_payloads_and_positions_are_found() throws Exception {
        twoCheckpointsAndARest();
        assertFound("payloads", swap("payload"));
        assertFound(
                "positions",
                "UPDATE journal SET position = -position WHERE position IN (1, 2);"
                        + " UPDATE journal SET position = 3 + position WHERE position < 0");
    }

    @Test
    void a_row_put_in_later_is_found() throws Exception {
        twoCheckpointsAndARest();
        assertFound(
                "where a position was free",
                "UPDATE journal SET position = 1000 WHERE position = 3;"
                        + " UPDATE journal SET position = 3 WHERE position = (SELECT max(position) FROM journal WHERE position < 1000)");
    }

    @Test
    void a_forged_checkpoint_is_found() throws Exception {
        twoCheckpointsAndARest();
        String of = " WHERE stream = '" + CHECKPOINTS + "' AND version = 2";
        for (String payload : List.of(
                "regexp_replace(payload, '\"root\":\"..', '\"root\":\"00')",
                "regexp_replace(payload, '\"rows\":[0-9]+', '\"rows\":1')",
                "regexp_replace(payload, '\"lastPosition\":[0-9]+', '\"lastPosition\":1')",
                "regexp_replace(payload, '\"algorithm\":\"SHA-256\"', '\"algorithm\":\"rot13\"')",
                "'{}'",
                "'not json'")) {
            assertFound(payload, "UPDATE journal SET payload = " + payload + of);
        }
    }

    @Test
    void whoever_rewrites_rows_chains_and_checkpoints_alike_is_betrayed_by_the_topic() throws Exception {
        String topic = Infrastructure.topic("national-events", 3);
        twoCheckpointsAndARest();
        service.relay(journal, topic);
        await().untilAsserted(() -> assertThat(Kafka.all(topic)).hasSize(17));
        assertThat(JournalCheck.run(service.connections(), Kafka.settings(), topic)
                        .findings())
                .isEmpty();

        Service forged = Service.fresh();
        try (forged) {
            Journal other = forged.journal();
            Service.record(other, "k", confirmed("d1", "another history"));
            try (Connection connection = forged.connect()) {
                new Checkpoints(other, "SHA-256", 1, Duration.ZERO).consider(connection, 1);
            }
            assertThat(JournalCheck.run(forged.connections()).findings()).isEmpty();
            assertThat(JournalCheck.run(forged.connections(), Kafka.settings(), topic)
                            .findings())
                    .hasSize(2);
        }
    }

    @Test
    void a_removed_tail_is_betrayed_by_the_topic_as_far_as_checkpoints_were_published() throws Exception {
        String topic = Infrastructure.topic("national-events", 3);
        twoCheckpointsAndARest();
        service.relay(journal, topic);
        await().untilAsserted(() -> assertThat(Kafka.all(topic)).hasSize(17));

        tamper(delete("position > (SELECT max(position) FROM journal WHERE stream = '" + CHECKPOINTS + "')"));
        assertThat(JournalCheck.run(service.connections(), Kafka.settings(), topic)
                        .findings())
                .as("behind the last checkpoint nothing vouches for a row")
                .isEmpty();

        tamper(delete("position > 7"));
        assertThat(JournalCheck.run(service.connections()).findings())
                .as("with all checkpoints gone as well the journal itself knows nothing of its tail")
                .isEmpty();
        assertThat(JournalCheck.run(service.connections(), Kafka.settings(), topic)
                        .findings())
                .hasSizeGreaterThan(0)
                .allSatisfy(finding -> assertThat(finding).contains("as it was published", "lastPosition"));
    }

    @Test
    void a_forged_checkpoint_sent_again_under_its_old_id_does_not_hide_the_one_sent_before() throws Exception {
        String topic = Infrastructure.topic("national-events", 3);
        twoCheckpointsAndARest();
        Relay first = service.relay(journal, topic);
        await().untilAsserted(() -> assertThat(Kafka.all(topic)).hasSize(17));
        first.close();
        tamper("UPDATE journal SET payload = payload || ' ' WHERE stream = '" + CHECKPOINTS + "' AND version = 2;"
                + " UPDATE relay_progress SET seen = 0");
        service.relay(journal, topic);
        await().untilAsserted(() -> assertThat(Kafka.all(topic)).hasSizeGreaterThanOrEqualTo(34));
        assertThat(JournalCheck.run(service.connections(), Kafka.settings(), topic)
                        .findings())
                .anySatisfy(finding -> assertThat(finding).contains("as it was published"));
    }

    @Test
    void sm3_works_when_a_provider_knows_it() throws Exception {
        assertThatThrownBy(() ->
                        new Journal(service.connections(), Service.NAME, Service.CLOCK, "SM3", List.of(), () -> {}))
                .hasMessageContaining("SM3");
        Security.addProvider(new BouncyCastleProvider());
        try {
            Journal sm3 = service.closing(
                    new Journal(service.connections(), Service.NAME, Service.CLOCK, "SM3", List.of(), () -> {}));
            Service.record(journal, "sha", confirmed("a", "r1"));
            Service.record(sm3, "sm3", confirmed("a", "r2"));
            try (Connection connection = service.connect()) {
                new Checkpoints(sm3, "SM3", 1, Duration.ZERO).consider(connection, 2);
            }
            assertThat(service.query("SELECT algorithm, length(digest) FROM journal ORDER BY position"))
                    .containsExactly("SHA-256|32", "SM3|32", "SM3|32");
            assertThat(JournalCheck.run(service.connections()).findings()).isEmpty();
            assertFound("under SM3", "UPDATE journal SET account = 'x' WHERE version = 2");
        } finally {
            Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
        }
    }

    @Test
    void a_checkpoint_waits_for_a_real_row_and_follows_the_one_before() throws Exception {
        try (Connection connection = service.connect()) {
            checkpoints.consider(connection, 0);
            record(1);
            checkpoints.consider(connection, 1);
            for (int settled = 2; settled < 6; settled++) {
                checkpoints.consider(connection, settled);
            }
            assertThat(service.query("SELECT count(*) FROM journal WHERE kind = 'journal.checkpointed'"))
                    .containsExactly("1");
            record(2);
            // as after a crash: nothing is remembered but the journal
            new Checkpoints(journal, "SHA-256", 1, Duration.ZERO).consider(connection, 3);
        }
        assertThat(JournalCheck.run(service.connections()).findings()).isEmpty();
        assertThat(service.query("SELECT count(*) FROM journal WHERE kind = 'journal.checkpointed'"))
                .containsExactly("2");
    }

    private void twoCheckpointsAndARest() throws Exception {
        try (Connection connection = service.connect()) {
            for (int i = 0; i < 6; i++) {
                record(i);
            }
            // a position nobody has
            service.sql("SELECT nextval(pg_get_serial_sequence('journal', 'position'))");
            checkpoints.consider(connection, 7);
            for (int i = 6; i < 11; i++) {
                record(i);
            }
            checkpoints.consider(connection, 13);
            for (int i = 11; i < 14; i++) {
                record(i);
            }
            record(20);
        }
    }

    private void record(int i) {
        Service.record(journal, "k" + i, confirmed("d" + i % 4, "r" + i));
    }

    private static String delete(String rows) {
        return "DELETE FROM journal WHERE " + rows;
    }

    private static String swap(String column) {
        return "UPDATE journal j SET " + column + " = o." + column + " FROM journal o WHERE j.stream = '" + stream("d1")
                + "' AND o.stream = j.stream AND j.version + o.version = 3 AND j.version <> o.version";
    }

    private void tamper(String how) {
        service.sql(
                "SET session_replication_role = replica; ALTER TABLE journal ALTER position DROP IDENTITY IF EXISTS;"
                        + how);
    }

    /// Tampers with every right there is, looks, and takes it back.
    private void assertFound(String what, String tampering) {
        service.sql("CREATE TABLE kept AS SELECT * FROM journal");
        tamper(tampering);
        assertThat(service.query("(TABLE kept EXCEPT TABLE journal) UNION ALL (TABLE journal EXCEPT TABLE kept)"))
                .as("tampered: " + what)
                .isNotEmpty();
        assertThat(JournalCheck.run(service.connections()).findings()).as(what).isNotEmpty();
        service.sql("SET session_replication_role = replica; DELETE FROM journal;"
                + " INSERT INTO journal SELECT * FROM kept; DROP TABLE kept");
        assertThat(JournalCheck.run(service.connections()).findings())
                .as("after " + what)
                .isEmpty();
    }
}
