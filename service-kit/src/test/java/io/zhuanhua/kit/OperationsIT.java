package io.zhuanhua.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.events.AuditEvent.JournalCheckpointed;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.kit.probe.Poison;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class OperationsIT {

    private static final String PAGE = "/operations/probe-service";
    private static final String API = PAGE + "/api";
    private static final String READER = API + "/readers/probe_listing";

    @AfterEach
    void poison_is_poison_again() {
        Poison.MENDED.set(false);
    }

    @Test
    void a_parked_stream_is_seen_and_replayed_once_the_cause_is_mended() {
        String stream = "contract-" + poisoned();
        person("admin-a")
                .get("/operations/probe-service")
                .then()
                .body(containsString(stream), containsString("poison"));
        as("admin-a")
                .body("{\"stream\":\"" + stream + "\"}")
                .post(READER + "/replay")
                .then()
                .statusCode(409)
                .body("code", equalTo("STILL_FAILS"), "detail", containsString("poison"));
        Poison.MENDED.set(true);
        replay(stream, 1);
        as("admin-a").get(READER + "/parked").then().body("stream", not(hasItem(stream)));
    }

    @Test
    void a_parked_event_is_given_up_with_a_reason() {
        String stream = "contract-" + poisoned();
        int id = as("admin-a")
                .get(READER + "/parked")
                .then()
                .extract()
                .path("find { it.stream == '" + stream + "' }.id");
        String discard = READER + "/parked/" + id + "/discard";
        as("admin-a").body("{\"reason\":\" \"}").post(discard).then().statusCode(422);
        as("admin-a").body("{\"reason\":\"seen by A\"}").post(discard).then().statusCode(204);
        as("admin-a").body("{\"reason\":\"again\"}").post(discard).then().statusCode(404);
        as("admin-a").get(READER + "/parked").then().body("stream", not(hasItem(stream)));
    }

    @Test
    void the_journal_is_verified_against_itself_and_against_what_was_published_of_it() {
        CommandsIT.post("agency-a", null, "plain").statusCode(201);
        as("auditor-a").post(API + "/verification").then().statusCode(200).body("findings", empty());
        person("admin-a").post("/operations/probe-service/verification").then().body(containsString("日志校验通过"));
        JournalCheckpointed gone = new JournalCheckpointed("elsewhere", 1, 1, 1, "SHA-256", "00");
        new ForeignEvents(Infrastructure.kafkaServers(), Topic.CONTRACT_EVENTS, "elsewhere").publish(null, gone);
        as("auditor-a")
                .post(API + "/verification")
                .then()
                .statusCode(200)
                .body("findings", hasItem(containsString("as it was published")));
        person("admin-a").post("/operations/probe-service/verification").then().body(containsString("日志校验未通过"));
    }

    @Test
    void a_rebuilt_listing_takes_the_place_of_the_live_one_and_made_again_is_equal() {
        CommandsIT.post("agency-a", null, "plain").statusCode(201);
        rebuild("true").body("switched", equalTo(true));
        rebuild("false").body("switched", equalTo(false), "equal", equalTo(true));
    }

    @Test
    void every_button_of_the_page_does_what_it_says() {
        String stream = "contract-" + poisoned();
        List<String> actions =
                person("admin-a").get(PAGE).htmlPath().getList("**.findAll { it.@action != '' }.@action");
        assertThat(actions)
                .contains(
                        PAGE + "/verification",
                        PAGE + "/readers/probe_listing/rebuild",
                        PAGE + "/readers/probe_listing/replay",
                        PAGE + "/readers/probe_listing/discard");
        actions.stream().filter(action -> action.startsWith(PAGE)).distinct().forEach(action -> person("admin-a")
                .formParam("stream", stream)
                .post(action)
                .then()
                .statusCode(oneOf(200, 422))
                .body(containsString("<h1")));
        person("admin-a")
                .formParam("stream", stream)
                .post(PAGE + "/readers/probe_listing/replay")
                .then()
                .statusCode(422)
                .body(containsString("仍然无法处理"));
    }

    @Test
    void only_administrators_operate_and_auditors_look() {
        as("clerk-a").get(API).then().statusCode(403);
        person("clerk-a").get("/operations/probe-service").then().statusCode(403);
        as("auditor-a").get(API).then().statusCode(200).body("readers[0].reader.name", equalTo("probe_listing"));
        as("auditor-a")
                .body("{\"stream\":\"x\"}")
                .post(READER + "/replay")
                .then()
                .statusCode(403);
        as("admin-a").get("/operations/other-service/api").then().statusCode(404);
        as("admin-a").get(API + "/readers/none/parked").then().statusCode(404);
        as("admin-a").body("{}").post(API + "/readers/none/rebuild").then().statusCode(422);
    }

    @Test
    void health_and_metrics_tell_how_it_stands() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics)
                .contains("zhuanhua_journal_position", "zhuanhua_relay_lag", "zhuanhua_relay_sent_total")
                .contains("zhuanhua_reader_lag{projection=\"probe_listing\"")
                .contains("zhuanhua_reader_parked", "zhuanhua_reader_dead_total");
    }

    private static String poisoned() {
        String id = CommandsIT.post("agency-a", null, "poison").extract().path("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> as("admin-a").get(READER + "/parked").then().body("stream", hasItem("contract-" + id)));
        return id;
    }

    private static ValidatableResponse rebuild(String switchOver) {
        return as("admin-a")
                .body("{\"switchOver\":" + switchOver + "}")
                .post(READER + "/rebuild")
                .then()
                .statusCode(200);
    }

    private static void replay(String stream, int handled) {
        as("admin-a")
                .body("{\"stream\":\"" + stream + "\"}")
                .post(READER + "/replay")
                .then()
                .statusCode(200)
                .body("handled", equalTo(handled));
    }

    private static RequestSpecification person(String account) {
        return given().auth().preemptive().basic(account, account).accept("text/html");
    }

    private static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, account).contentType("application/json");
    }
}
