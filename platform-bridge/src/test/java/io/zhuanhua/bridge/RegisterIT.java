package io.zhuanhua.bridge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.kit.wiring.Works;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "bridge"))
class RegisterIT {

    @Inject
    Works works;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_record_entered_twice_has_the_effect_of_once_and_with_other_contents_is_refused() {
        String id = id();

        as("clerk-a")
                .body(record(id, "甲大学"))
                .post("/api/v1/register-records")
                .then()
                .statusCode(201)
                .body("grade", equalTo("B"));
        as("platform-a")
                .body(record(id, "甲大学"))
                .post("/api/v1/register-records")
                .then()
                .statusCode(200);
        as("clerk-b")
                .body(record(id, "乙大学"))
                .post("/api/v1/register-records")
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_DIFFERS"));
        as("auditor-a")
                .get("/api/v1/register-records/" + id)
                .then()
                .statusCode(200)
                .body("before[0]", equalTo("甲大学"));
    }

    @Test
    void who_is_neither_clerk_nor_platform_enters_nothing_and_agencies_see_nothing() {
        as("agency-a")
                .body(record(id(), "甲"))
                .post("/api/v1/register-records")
                .then()
                .statusCode(403);
        as("agency-a").get("/api/v1/register-records").then().statusCode(403);
        as("clerk-a").get("/api/v1/register-records/none").then().statusCode(404);
    }

    @Test
    void story_39_a_record_from_the_feed_is_taken_and_garbage_before_it_is_kept_aside_and_holds_nothing_up()
            throws Exception {
        String id = id();
        hand("national.register", null, "{\"recordId\":");
        hand("national.register", "k", "");
        hand("national.register", "k", "[1,2]");
        hand("national.register", "k", "{\"recordId\":\"x\",\"code\":\"TR01\",\"applicationNumber\":\"1\"}");
        hand("national.register", "k", "{\"recordId\":\"" + "9".repeat(300_000) + "\"}");
        hand("national.register", "2023101234566", record(id, "甲大学"));

        eventually(() -> as("platform-a")
                .get("/api/v1/register-records/" + id)
                .then()
                .statusCode(200)
                .body("grade", equalTo("A")));
        eventually(() ->
                as("clerk-a").get("/api/v1/register-records?q=" + id).then().body("items.recordId", hasItem(id)));
        assertThat(read("national.register.dead", 5)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_signed_contract_is_told_to_the_national_platform_without_amounts_and_its_receipt_closes_it()
            throws Exception {
        ContractId contract = new ContractId(UUID.randomUUID().toString());
        new ForeignEvents(Infrastructure.kafkaServers(), Topic.CONTRACT_EVENTS, "contract-service")
                .publish(
                        "150602-2025-000009",
                        submitted(contract),
                        new ContractSigned(contract, LocalDate.of(2025, 3, 12)));

        List<String> told = new ArrayList<>();
        eventually(() -> {
            told.addAll(read("national.deals", 1));
            assertThat(told).anyMatch(text -> text.contains(contract.text()));
        });
        String telling = told.stream()
                .filter(text -> text.contains(contract.text()))
                .findFirst()
                .orElseThrow();
        assertThat(telling).contains("contract.signed").contains("清华大学").contains("2023101234566");
        assertThat(telling).doesNotContain("800000").doesNotContain("1000000");

        String delivery = telling.replaceAll(".*\"deliveryId\":\"([^\"]+)\".*", "$1");
        hand(
                "national.receipts",
                delivery,
                "{\"deliveryId\":\"" + delivery + "\",\"outcome\":\"CONFIRMED\",\"receipt\":\"HZ-1\"}");
        eventually(() -> assertThat(outcome(delivery)).isEqualTo("CONFIRMED"));
    }

    @Test
    void a_receipt_that_overtakes_our_own_note_is_not_lost() throws Exception {
        double before = unknownReceipts();
        hand("national.receipts", "same", receipt("no number of ours"));
        eventually(() -> assertThat(unknownReceipts()).isEqualTo(before + 1));
        String delivery;
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            delivery = signedWhileNothingIsTold(holder);
            hand("national.receipts", "same", receipt(delivery));
            await().during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(8))
                    .untilAsserted(() -> assertThat(unknownReceipts()).isEqualTo(before + 1));
            holder.rollback();
        }

        eventually(() -> assertThat(outcome(delivery)).isEqualTo("CONFIRMED"));
    }

    /// How a delivery stands in the list.
    private String outcome(String delivery) {
        return Query.of("SELECT outcome FROM bridge_listing.delivery")
                .where("delivery = ?", delivery)
                .first(database, row -> row.getString(1))
                .orElse("none");
    }

    private String signedWhileNothingIsTold(Connection holder) throws SQLException {
        try (Statement lock = holder.createStatement()) {
            lock.execute("LOCK TABLE bridge_deals.subject IN ACCESS EXCLUSIVE MODE");
        }
        ContractId contract = new ContractId(UUID.randomUUID().toString());
        return new ForeignEvents(Infrastructure.kafkaServers(), Topic.CONTRACT_EVENTS, "contract-service")
                .publish(
                        "150602-2025-000010",
                        submitted(contract),
                        new ContractSigned(contract, LocalDate.of(2025, 3, 12)))
                .getLast()
                .id()
                .toString();
    }

    private double unknownReceipts() {
        Counter counter = meters.find("zhuanhua.bridge.dead")
                .tag("reason", "DELIVERY_UNKNOWN")
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private static String receipt(String delivery) {
        return "{\"deliveryId\":\"" + delivery + "\",\"outcome\":\"CONFIRMED\",\"receipt\":\"HZ-2\"}";
    }

    @Test
    void an_accepted_match_is_told_with_its_units_and_nothing_of_the_need() {
        String id = UUID.randomUUID().toString();
        MatchId match = new MatchId(id);
        NeedId need = new NeedId(id);
        OfferId offer = new OfferId(id);
        CreditCode enterprise = new CreditCode("91150602MA0N3R4W5M");
        CreditCode holder = new CreditCode("12100000400000624D");
        LocalDate day = LocalDate.of(2025, 3, 2);
        ForeignEvents matches =
                new ForeignEvents(Infrastructure.kafkaServers(), Topic.MATCH_EVENTS, "matching-service");
        matches.publish(
                null,
                new NeedRegistered(
                        need,
                        enterprise,
                        "某需求企业",
                        "机密标题",
                        "机密内容",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        day,
                        null,
                        List.of()),
                new MatchProposed(match, need, offer, enterprise, holder, 80, List.of("TERMS:机密"), day));
        eventually(() -> assertThat(works.reader("bridge_deals").status().lag()).isZero());
        Envelope accepted = matches.publish(null, new MatchAccepted(match, need, offer, day))
                .getFirst();

        List<String> told = new ArrayList<>();
        eventually(() -> {
            told.addAll(read("national.deals", 1));
            assertThat(told).anyMatch(text -> text.contains(accepted.id().toString()));
        });
        assertThat(told.stream()
                        .filter(text -> text.contains(accepted.id().toString()))
                        .findFirst())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("match.accepted", "某需求企业", holder.text())
                        .doesNotContain("机密"));
    }

    @Test
    void the_pages_are_drawn_and_a_form_with_mistakes_keeps_what_was_typed() {
        page("clerk-a", "/register").body(containsString("登记簿记录"));
        page("clerk-a", "/register/new").body(containsString("录入登记簿记录"));
        page("clerk-a", "/register?lang=en").body(containsString("Register records"));
        given().auth()
                .preemptive()
                .basic("clerk-a", "clerk-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("recordId", "R-77")
                .formParam("code", "TR01")
                .formParam("applicationNumber", "202310123456.5")
                .post("/register")
                .then()
                .statusCode(422)
                .body(containsString("R-77"))
                .body(containsString("202310123456.5"));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    private static io.restassured.response.ValidatableResponse page(String user, String path) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).contentType("application/json");
    }

    private static String id() {
        return "TR01-" + UUID.randomUUID();
    }

    private static String record(String id, String before) {
        return "{\"recordId\":\"" + id
                + "\",\"code\":\"TR01\",\"applicationNumber\":\"2023101234566\",\"effectiveOn\":\"2025-04-02\",\"before\":[\""
                + before + "\"],\"after\":[\"某某科技\"],\"licenceKind\":null,\"recordalNumber\":null,\"supersedes\":null}";
    }

    private static void hand(String topic, @Nullable String key, String value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infrastructure.kafkaServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(topic, keyBytes, value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    /// What lies on a topic, read from its beginning until there are so many or ten seconds have passed.
    private static List<String> read(String topic, int atLeast) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Infrastructure.kafkaServers(),
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (values.size() < atLeast && System.nanoTime() < until) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }

    private static ContractSubmitted submitted(ContractId id) {
        return new ContractSubmitted(
                id,
                new CaseNumber("150602-2025-000009"),
                "DS-2025-0001",
                LocalDate.of(2025, 3, 10),
                LocalDate.of(2025, 3, 11),
                TransferType.ASSIGNMENT,
                List.of(
                        new Party(PartyRole.TRANSFEROR, "清华大学", new CreditCode("12100000400000624D"), null, null),
                        new Party(PartyRole.TRANSFEREE, "某某科技", new CreditCode("91150602MA0N3R4W5M"), null, null),
                        new Party(PartyRole.AGENCY, "某某服务", new CreditCode("91150602MA0QK7C21T"), null, null)),
                List.of(new PricedPatent(new PatentNumber("2023101234566"), "一种测试方法", null)),
                Amounts.inYuan(Money.ofYuan(1_000_000), Money.ofYuan(800_000)),
                null,
                null,
                null);
    }
}
