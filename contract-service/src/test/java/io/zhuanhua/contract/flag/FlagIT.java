package io.zhuanhua.contract.flag;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class FlagIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FLAGS = PATH + "/flags";
    private static final String AGENCY_B = "52150602MJY123458M";

    /// Handed in by agency-b for the same sides.
    private static String byAnotherAgency(PatentNumber patent) {
        String body = body(freshNumber(), patent)
                .replace(Contracts.AGENCY, AGENCY_B)
                .replace("东胜区某某专利服务有限公司", "鄂尔多斯市某某知识产权服务中心");
        return Contracts.submit("agency-b", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The doubts about a contract, once there is one.
    private static List<String> flagsOf(String user, String contract) {
        return as(user).get(PATH + "/" + contract + "/flags")
                .then()
                .statusCode(200)
                .extract()
                .path("flag");
    }

    private static String flagOf(String contract, String what) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(flagsOf("clerk-a", contract)).anyMatch(flag -> flag.startsWith(what)));
        return flagsOf("clerk-a", contract).stream()
                .filter(flag -> flag.startsWith(what))
                .findFirst()
                .orElseThrow();
    }

    private static Response resolve(String user, String flag, String body) {
        return as(user).body(body).post(FLAGS + "/" + flag + "/resolution");
    }

    @Test
    void story_5_two_agencies_hand_in_the_same_transfer_and_a_clerk_keeps_one() {
        PatentNumber patent = freshPatent();
        String first = Contracts.submitted(patent);
        String second = byAnotherAgency(patent);
        String flag = flagOf(second, "DUPLICATE");
        assertThat(flagOf(first, "DUPLICATE")).isEqualTo(flag);
        JsonPath shown = as("clerk-a").get(FLAGS + "/" + flag).jsonPath();
        assertThat(shown.getList("contracts")).containsExactly(second, first);
        assertThat(shown.getString("state")).isEqualTo("OPEN");

        resolve("clerk-a", flag, "{\"payable\": [\"" + first + "\"], \"reason\": \"先提交者促成\"}")
                .then()
                .statusCode(200);
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath loser = as("agency-b").get(PATH + "/" + second + "/flags").jsonPath();
            assertThat(loser.getString("[0].reason")).isEqualTo("先提交者促成");
            assertThat(loser.getString("[0].flag")).isNull();
        });
        assertThat(flagsOf("agency-a", first)).isEmpty();
        resolve("clerk-a", flag, "{\"payable\": [], \"reason\": \"again\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void an_agency_learns_nothing_of_a_doubt_that_is_open() {
        PatentNumber patent = freshPatent();
        String first = Contracts.submitted(patent);
        String second = byAnotherAgency(patent);
        String flag = flagOf(first, "DUPLICATE");
        assertThat(flagsOf("agency-a", first)).isEmpty();
        String timeline = as("agency-a").get(PATH + "/" + first + "/timeline").asString();
        assertThat(timeline).doesNotContain(second).doesNotContain("flag");
        assertThat(show("agency-a", first).asString()).doesNotContain(second);
        as("agency-a").get(FLAGS).then().statusCode(403);
        as("agency-a").get(FLAGS + "/" + flag).then().statusCode(403);
        as("agency-a").get(FLAGS + "/unknown").then().statusCode(403);
        as("agency-a").get(PATH + "/" + second + "/flags").then().statusCode(404);
        resolve("agency-a", flag, "{\"payable\": [], \"reason\": \"x\"}").then().statusCode(403);
    }

    @Test
    void story_25_a_relation_recorded_afterwards_makes_contracts_doubtful_and_two_persons_let_them_pass() {
        // sides of its own, so that no other test becomes doubtful
        String seller = "92150602MA0H12345H";
        String body = body(freshNumber(), freshPatent()).replace(Contracts.UNIVERSITY, seller);
        String contract = Contracts.submit("agency-a", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String relation = """
                {"one": "%s", "other": "%s", "relation": "SAME_REPRESENTATIVE", "source": "企业信用公示 2025-03-01"}
                """.formatted(seller, Contracts.ENTERPRISE);
        as("agency-a").body(relation).post(FLAGS + "/relations").then().statusCode(403);
        as("clerk-a").body(relation).post(FLAGS + "/relations").then().statusCode(201);
        String flag = flagOf(contract, "RELATED_PARTY");
        String pass = "{\"payable\": [\"" + contract + "\"], \"reason\": \"价格公允\", \"document\": \"评估报告\"}";
        resolve("clerk-a", flag, pass).then().statusCode(200).body("state", is("PROPOSED"));
        resolve("clerk-a", flag, pass).then().statusCode(403);
        resolve("reviewer-a", flag, pass).then().statusCode(200).body("state", is("RESOLVED"));
    }

    @Test
    void what_is_asked_wrongly_is_refused_with_its_place() {
        PatentNumber patent = freshPatent();
        Contracts.submitted(patent);
        String flag = flagOf(byAnotherAgency(patent), "DUPLICATE");
        resolve("clerk-a", flag, "{\"payable\": [], \"reason\": \" \"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/reason"));
        resolve("clerk-a", flag, "{\"payable\": [\"c-unknown\"], \"reason\": \"r\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("CONTRACT_NOT_CONCERNED"));
        as("clerk-a").get(FLAGS + "/unknown").then().statusCode(404);
        as("clerk-a")
                .body("{\"one\": \"91150602MA0N3R4W5M\", \"other\": \"91150602MA0N3R4W5M\", \"relation\": \"X\"}")
                .post(FLAGS + "/relations")
                .then()
                .statusCode(422);
    }

    private static String number(String contract) {
        return as("clerk-a").get("/api/v1/contracts/" + contract).path("contractNumber");
    }

    @Test
    void a_clerk_resolves_a_doubt_on_screen() {
        PatentNumber patent = freshPatent();
        String first = Contracts.submitted(patent);
        String second = byAnotherAgency(patent);
        String flag = flagOf(second, "DUPLICATE");
        String[] numbers = {number(first), number(second)};
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page("clerk-a", "/contracts/flags?state=OPEN"))
                .contains("/contracts/flags/" + flag)
                .contains("疑似重复申报")
                .contains(numbers));
        assertThat(page("clerk-a", "/contracts/" + first)).contains("/contracts/flags/" + flag);
        assertThat(page("clerk-a", "/contracts/flags/" + flag))
                .contains("让与方、受让方、专利和签订日期相同")
                .contains("鄂尔多斯市某某知识产权服务中心")
                .contains("name=\"payable\"");
        given().auth()
                .preemptive()
                .basic("clerk-a", "clerk-a")
                .accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", "screen-" + flag)
                .formParam("payable", first)
                .formParam("reason", "同一转让")
                .post("/contracts/flags/" + flag + "/resolution")
                .then()
                .statusCode(303);
        assertThat(page("clerk-a", "/contracts/flags/" + flag)).contains("已处理").contains("不予资助");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page("agency-b", "/contracts/" + second))
                .contains("同一转让"));
        assertThat(page("agency-b", "/contracts/" + second)).doesNotContain("/contracts/flags/");
    }

    private static String page(String user, String path) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .accept(ContentType.HTML)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
