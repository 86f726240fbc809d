package io.zhuanhua.subsidy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.Topic;
import io.zhuanhua.kit.vault.VaultKeys;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Neither the journal, nor the topic, nor a log, nor a list knows an account's number or an objector's name.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_vault"),
        restrictToAnnotatedClass = true)
class VaultIT {

    private static final String OBJECTOR = "张三丰某某";

    /// Made to say all they can while the account goes by.
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("io.quarkus"), Logger.getLogger("io.zhuanhua"), Logger.getLogger("org.jboss.resteasy"));

    @Inject
    DataSource database;

    @Test
    void no_account_number_and_no_objector_leaves_the_vault() throws Exception {
        Queue<String> logged = new ConcurrentLinkedQueue<>();
        Handler ears = ears(logged);
        Logger.getLogger("").addHandler(ears);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.ALL));
        Desk.allocate(2025, "1000000.00");
        String id = Desk.proposed(Agencies.verifiedContract("800000.00"));
        String notice = Desk.published(id);
        Desk.as("agency-a")
                .body(Map.of("contractId", "unknown", "account", Map.of("number", "62220212345678901x")))
                .post("/api/v1/subsidy-applications")
                .then()
                .statusCode(422);
        Desk.as("clerk-a")
                .body(Map.of("applicationId", id, "name", OBJECTOR, "statement", "重复资助", "evidence", "合同复印件"))
                .post("/api/v1/public-notices/" + notice + "/objections")
                .then()
                .statusCode(201);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.INFO));
        Logger.getLogger("").removeHandler(ears);

        String seenByBureau = Desk.get("clerk-a", "/api/v1/public-notices/" + notice + "/objections")
                .extract()
                .asString();
        assertThat(seenByBureau).as("the bureau itself knows").contains(OBJECTOR);
        assertNothingTold("log", String.join("\n", logged));
        assertNothingTold("journal", table("SELECT string_agg(journal::text, ' ') FROM journal"));
        assertNothingTold("vault table", table("SELECT string_agg(vault::text, ' ') FROM vault"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        table("SELECT count(*) FROM subsidy_listing.application WHERE application = '" + id + "'"))
                .isEqualTo("1"));
        assertNothingTold(
                "listing", table("SELECT string_agg(application::text, ' ') FROM subsidy_listing.application"));
        assertNothingTold("topic", topic());
        assertNothingTold(
                "notice",
                Desk.get("agency-b", "/api/v1/public-notices/" + notice)
                        .extract()
                        .asString());
    }

    @Test
    void every_row_says_which_key_sealed_it() throws Exception {
        Desk.apply("agency-a", Agencies.verifiedContract("1000.00")).statusCode(201);
        assertThat(table("SELECT DISTINCT split_part(sealed, '.', 1) FROM vault"))
                .isEqualTo(VaultKeys.of("a vault key for tests").id());
    }

    private static void assertNothingTold(String where, String text) {
        assertThat(text)
                .as(where)
                .isNotEmpty()
                .doesNotContain(Desk.ACCOUNT_NUMBER)
                .doesNotContain("62220212345678901x")
                .doesNotContain(OBJECTOR);
    }

    private static Handler ears(Queue<String> logged) {
        Handler ears = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + " "
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ears.setLevel(Level.ALL);
        return ears;
    }

    private String table(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private static String topic() {
        StringBuilder all = new StringBuilder();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Infrastructure.kafkaServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.SUBSIDY_EVENTS.text()).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    all.append(record.value());
                    record.headers().forEach(header -> all.append(new String(header.value(), StandardCharsets.UTF_8)));
                });
            }
        }
        return all.toString();
    }
}
