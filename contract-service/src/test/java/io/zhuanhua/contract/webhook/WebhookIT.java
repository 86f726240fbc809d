package io.zhuanhua.contract.webhook;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.contract.webhook.Receiver.Heard;
import io.zhuanhua.kit.wiring.Works;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class WebhookIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HOOKS = PATH + "/webhooks";
    private static final String AGENCY_B = "52150602MJY123458M";
    private static final Receiver RECEIVER = new Receiver();

    @Inject
    DataSource database;

    @Inject
    Works works;

    /// What other tests have done is told before these begin to listen.
    @BeforeEach
    void quiet() {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(works.reader("webhook_feed").status().lag()).isZero());
    }

    @AfterAll
    static void stop() {
        RECEIVER.close();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        sql("DELETE FROM webhook");
    }

    private static String fresh() {
        return "/" + UUID.randomUUID();
    }

    private static JsonPath subscribed(String user, String path) {
        return as(user).body(Map.of("url", RECEIVER.url(path)))
                .post(HOOKS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String id(JsonPath made) {
        return made.getString("webhook.id");
    }

    private static List<Heard> heard(String path, int atLeast) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(RECEIVER.heardAt(path)).hasSizeGreaterThanOrEqualTo(atLeast));
        return RECEIVER.heardAt(path);
    }

    private static JsonPath log(String user, String webhook) {
        return as(user).get(HOOKS + "/" + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void logged(String webhook, String state, int attempts) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(log("agency-a", webhook).getString("items[0].state")).isEqualTo(state);
            assertThat(log("agency-a", webhook).getInt("items[0].attempts")).isEqualTo(attempts);
        });
    }

    private static Response post(String user, String path) {
        return as(user).post(HOOKS + "/" + path);
    }

    private static String byAgencyB() {
        String body = body(freshNumber(), freshPatent()).replace(Contracts.AGENCY, AGENCY_B);
        return Contracts.submit("agency-b", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String sql(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                StringBuilder all = new StringBuilder();
                while (rows.next()) {
                    all.append(rows.getString(1)).append('\n');
                }
                return all.toString();
            }
        }
    }

    @Test
    void an_agency_hears_of_every_change_of_status_signed_with_ids_and_kinds_only() {
        String path = fresh();
        JsonPath made = subscribed("agency-a", path);
        String contract = Contracts.submitted(freshPatent());
        heard(path, 1);
        Contracts.signAll(contract);

        List<Heard> all = heard(path, 2);
        assertThat(all).extracting(Heard::id).doesNotHaveDuplicates();
        assertThat(all).allMatch(one -> one.isSignedWith(made.getString("secret")));
        JsonPath signed = new JsonPath(all.getLast().body());
        assertThat(signed.getString("type")).isEqualTo("contract.signed");
        assertThat(signed.getMap("data"))
                .isEqualTo(Map.of(
                        "contractId",
                        contract,
                        "caseNumber",
                        Contracts.show("agency-a", contract).path("caseNumber"),
                        "kind",
                        "contract.signed",
                        "status",
                        "SIGNED",
                        "occurredOn",
                        "2025-03-11",
                        "version",
                        5));
        assertThat(all).allSatisfy(one -> assertThat(one.body())
                .doesNotContain("清华", "某某", "00.00", Contracts.ENTERPRISE, Contracts.AGENCY, "agency-a"));
        assertThat(log("agency-a", id(made)).getList("items.kind"))
                .containsExactly("contract.signed", "contract.submitted");
    }

    @Test
    void what_fails_is_tried_again_under_the_same_id_given_up_and_sent_again_by_hand() {
        String path = fresh();
        String webhook = id(subscribed("agency-a", path));
        RECEIVER.answer(path, 500);
        Contracts.submitted(freshPatent());

        logged(webhook, "GIVEN_UP", 4);
        List<Heard> tries = heard(path, 4);
        assertThat(tries)
                .hasSize(4)
                .extracting(Heard::id)
                .containsOnly(tries.getFirst().id());
        JsonPath last = log("agency-a", webhook);
        assertThat(last.getInt("items[0].responseStatus")).isEqualTo(500);
        assertThat(last.getString("items[0].failure")).isEqualTo("STATUS");
        as("agency-a")
                .get(HOOKS + "/" + webhook)
                .then()
                .body("failingSince", notNullValue())
                .body("disabledAt", nullValue());

        RECEIVER.answer(path, 200);
        String again = webhook + "/deliveries/" + last.getString("items[0].id") + "/redelivery";
        post("agency-a", again).then().statusCode(202).body("state", equalTo("DUE"));
        logged(webhook, "DELIVERED", 5);
        assertThat(heard(path, 5).getLast().id()).isEqualTo(tries.getFirst().id());
        as("agency-a").get(HOOKS + "/" + webhook).then().body("failingSince", nullValue());
    }

    @Test
    void a_redirection_is_not_followed() {
        String path = fresh();
        String webhook = id(subscribed("agency-a", path));
        RECEIVER.answer(path, 307);
        post("agency-a", webhook + "/ping").then().statusCode(202).body("kind", equalTo("webhook.ping"));

        logged(webhook, "GIVEN_UP", 4);
        assertThat(log("agency-a", webhook).getString("items[0].failure")).isEqualTo("REDIRECTED");
        assertThat(RECEIVER.heardAt("/elsewhere")).isEmpty();
    }

    @Test
    void another_agencys_contract_is_never_told() {
        String own = fresh();
        String others = fresh();
        subscribed("agency-a", own);
        String webhook = id(subscribed("agency-b", others));
        String contract = Contracts.submitted(freshPatent());
        heard(own, 1);
        String ofB = byAgencyB();

        assertThat(heard(others, 1)).hasSize(1).allMatch(one -> one.body().contains(ofB));
        assertThat(RECEIVER.heardAt(own)).hasSize(1).allMatch(one -> one.body().contains(contract));
        assertThat(log("agency-b", webhook).getList("items.contract")).containsExactly(ofB);
    }

    @Test
    void the_secret_is_told_once_and_kept_sealed() throws SQLException {
        String path = fresh();
        Map<String, String> asked = Map.of("url", RECEIVER.url(path));
        String key = UUID.randomUUID().toString();
        JsonPath made = as("agency-a")
                .header("Idempotency-Key", key)
                .body(asked)
                .post(HOOKS)
                .jsonPath();
        String secret = made.getString("secret");
        assertThat(secret).startsWith("whsec_");
        as("agency-a")
                .header("Idempotency-Key", key)
                .body(asked)
                .post(HOOKS)
                .then()
                .statusCode(201)
                .body("webhook.id", equalTo(id(made)))
                .body("secret", nullValue());
        as("agency-a")
                .header("Idempotency-Key", key)
                .body(Map.of("url", RECEIVER.url("/other")))
                .post(HOOKS)
                .then()
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        String bare = secret.substring("whsec_".length());
        assertThat(as("agency-a").get(HOOKS).asString()).contains(id(made)).doesNotContain(bare);
        assertThat(as("agency-a").get(HOOKS + "/" + id(made)).asString()).doesNotContain(bare);
        assertThat(sql("SELECT webhook::text FROM webhook")).contains(id(made)).doesNotContain(bare);
        assertThat(sql("SELECT webhook_command::text FROM webhook_command")).doesNotContain(bare);
    }

    @Test
    void a_changed_secret_signs_beside_the_former_one_for_a_while() throws SQLException {
        String path = fresh();
        JsonPath made = subscribed("agency-a", path);
        String fresh = post("agency-a", id(made) + "/secret")
                .then()
                .statusCode(200)
                .body("webhook.formerSecretUntil", notNullValue())
                .extract()
                .path("secret");
        post("agency-a", id(made) + "/ping");
        Heard both = heard(path, 1).getFirst();
        assertThat(both.isSignedWith(fresh)).isTrue();
        assertThat(both.isSignedWith(made.getString("secret"))).isTrue();

        sql("UPDATE webhook SET former_until = now() - interval '1 second'");
        post("agency-a", id(made) + "/ping");
        Heard later = heard(path, 2).getLast();
        assertThat(later.isSignedWith(fresh)).isTrue();
        assertThat(later.isSignedWith(made.getString("secret"))).isFalse();
    }

    @Test
    void who_is_gone_or_fails_for_days_is_switched_off_with_the_reason_and_on_again_by_hand() throws SQLException {
        String path = fresh();
        String webhook = id(subscribed("agency-a", path));
        RECEIVER.answer(path, 410);
        post("agency-a", webhook + "/ping");
        disabled(webhook, "GONE");
        logged(webhook, "GIVEN_UP", 1);
        post("agency-a", webhook + "/ping").then().statusCode(409).body("code", equalTo("WEBHOOK_DISABLED"));

        RECEIVER.answer(path, 500);
        post("agency-a", webhook + "/activation").then().statusCode(200).body("disabledAt", nullValue());
        sql("UPDATE webhook SET failing_since = now() - interval '6 days'");
        post("agency-a", webhook + "/ping");
        disabled(webhook, "FAILING");
        Contracts.submitted(freshPatent());
        assertThat(log("agency-a", webhook).getList("items")).hasSize(2);
    }

    private static void disabled(String webhook, String reason) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> as("agency-a").get(HOOKS + "/" + webhook).then().body("disabledReason", equalTo(reason)));
    }

    @Test
    void somebody_elses_webhook_and_one_that_is_not_there_are_the_same() {
        String webhook = id(subscribed("agency-a", fresh()));
        for (String rest : List.of("/secret", "/activation", "/ping", "/deliveries/x/redelivery")) {
            Response foreign = post("agency-b", webhook + rest);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(foreign.asString())
                    .isEqualTo(post("agency-b", UUID.randomUUID() + rest).asString());
        }
        as("agency-b").get(HOOKS + "/" + webhook + "/deliveries").then().statusCode(404);
        as("agency-b").delete(HOOKS + "/" + webhook).then().statusCode(404);
        as("agency-b").get(HOOKS).then().body("items.size()", equalTo(0));
        as("enterprise-a").get(HOOKS).then().statusCode(403);
        as("agency-a").delete(HOOKS + "/" + webhook).then().statusCode(204);
        as("agency-a").get(HOOKS + "/" + webhook).then().statusCode(404);
    }

    @Test
    void a_projection_made_again_sends_nothing_again() {
        String path = fresh();
        String webhook = id(subscribed("agency-a", path));
        Contracts.submitted(freshPatent());
        heard(path, 1);
        logged(webhook, "DELIVERED", 1);
        as("agency-a").delete(HOOKS + "/" + webhook).then().statusCode(204);
        String anew = fresh();
        subscribed("agency-a", anew);
        as("admin-a")
                .body("{\"switchOver\": true}")
                .post("/operations/contract-service/api/readers/webhook_feed/rebuild")
                .then()
                .statusCode(200)
                .body("switched", equalTo(true));
        String next = Contracts.submitted(freshPatent());

        assertThat(heard(anew, 1)).hasSize(1).allMatch(one -> one.body().contains(next));
        assertThat(RECEIVER.heardAt(path)).hasSize(1);
    }

    @Test
    void ten_are_the_most_and_bad_addresses_are_refused() {
        for (int i = 0; i < 10; i++) {
            subscribed("agency-a", "/" + i);
        }
        as("agency-a")
                .body(Map.of("url", RECEIVER.url("/11")))
                .post(HOOKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("WEBHOOKS_TOO_MANY"));
        for (String url :
                List.of("http://169.254.169.254/latest/meta-data", "https://10.0.0.1/", "https://[fd00::1]/")) {
            as("agency-a")
                    .body(Map.of("url", url))
                    .post(HOOKS)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/url"))
                    .body("code", equalTo("WEBHOOK_ADDRESS_REFUSED"));
        }
        as("agency-a").body("{}").post(HOOKS).then().statusCode(422).body("code", equalTo("REQUIRED"));
    }
}
