package io.zhuanhua.contract.finance;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class FinanceIT {

    private static final String PLEDGES = PATH + "/pledges";
    private static final String INSURANCES = PATH + "/insurances";

    private static String freshNumber() {
        return "Y2025" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private static String pledge(String number) {
        return """
                {"number": "%s", "lender": {"name": "某某银行东胜支行", "creditCode": "12100000400000624D"},
                 "borrower": {"name": "鄂尔多斯市某某科技有限公司", "creditCode": "91150602MA0N3R4W5M"},
                 "patents": ["%s"], "creditLine": "3000000.00", "drawn": "2000000.00",
                 "registeredOn": "2025-03-01", "dueOn": "2026-02-28", "renewal": "false"}
                """.formatted(number, freshPatent().shown());
    }

    private static String policy(String number) {
        return """
                {"number": "%s", "insurer": {"name": "某某财险", "creditCode": "12100000400000624D"},
                 "insured": {"name": "鄂尔多斯市某某科技有限公司", "creditCode": "91150602MA0N3R4W5M"},
                 "kind": "INFRINGEMENT_LOSS", "patents": ["%s"], "sumInsured": "500000.00",
                 "premium": "6000.00", "from": "2025-01-01", "until": "2025-12-31"}
                """.formatted(number, freshPatent().shown());
    }

    private static String recorded(String path, String body) {
        return as("clerk-a")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath row(String ledger, String number) {
        JsonPath[] found = new JsonPath[1];
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            found[0] = as("clerk-a")
                    .get(PATH + "/ledgers/" + ledger + "?q=" + number)
                    .jsonPath();
            assertThat(found[0].getList("items")).hasSize(1);
        });
        return found[0];
    }

    private static List<Integer> atOnce(int times, Callable<Response> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Response>> sent = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                sent.add(threads.submit(act));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Response> one : sent) {
                answers.add(one.get().statusCode());
            }
            return answers;
        }
    }

    @Test
    void the_same_pledge_is_entered_once_and_the_second_is_pointed_to_the_first() {
        String number = freshNumber();
        String id = recorded(PLEDGES, pledge(number));

        as("enterprise-a")
                .body(pledge(" " + number.toLowerCase(java.util.Locale.ROOT)))
                .post(PLEDGES)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLEDGE_KNOWN"))
                .body("detail", containsString(id));
    }

    @Test
    void who_may_not_see_the_first_is_not_told_which_it_is() {
        String number = freshNumber();
        String id = recorded(PLEDGES, pledge(number));
        String others = pledge(number)
                .replace("鄂尔多斯市某某科技有限公司", "东胜区某某专利服务有限公司")
                .replace("91150602MA0N3R4W5M", "91150602MA0QK7C21T");

        Response refused = as("agency-a").body(others).post(PLEDGES);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("PLEDGE_KNOWN_ELSEWHERE");
        assertThat(refused.asString()).doesNotContain(id);
    }

    @Test
    void of_many_who_enter_the_same_policy_at_once_one_succeeds() throws Exception {
        String body = policy(freshNumber());
        List<Integer> answers = atOnce(
                8, () -> as("clerk-a").body(body).post(RestAssured.baseURI + ":" + RestAssured.port + INSURANCES));
        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(7);
    }

    @Test
    void claims_at_once_never_exceed_the_sum_insured() throws Exception {
        String number = freshNumber();
        String id = recorded(INSURANCES, policy(number));
        List<Integer> answers = atOnce(6, () -> as("enterprise-a")
                .body("{\"claimNumber\": \"%s\", \"paid\": \"200000.00\", \"paidOn\": \"2025-03-10\"}"
                        .formatted(freshNumber()))
                .post(INSURANCES + "/" + id + "/claims"));

        assertThat(answers.stream().filter(status -> status == 200)).hasSize(2);
        as("clerk-a").get(INSURANCES + "/" + id).then().body("claimed", equalTo("400000.00"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(row("insurances", number).getString("items[0].claimed"))
                        .isEqualTo("400000.00"));
    }

    @Test
    void the_same_request_again_is_the_same_answer() {
        String body = pledge(freshNumber());
        String key = UUID.randomUUID().toString();
        String first = as("enterprise-a")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PLEDGES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("enterprise-a")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PLEDGES)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void a_pledge_is_changed_and_released_by_its_borrower_who_saw_it_last() {
        String number = freshNumber();
        String path = PLEDGES + "/" + recorded(PLEDGES, pledge(number));
        String change = """
                {"creditLine": "3000000", "drawn": "3000000", "dueOn": "2026-02-28", "reason": "第二笔放款",
                 "changedOn": "2025-03-15"}
                """;
        as("enterprise-a")
                .header("If-Match", "\"9\"")
                .body(change)
                .post(path + "/changes")
                .then()
                .statusCode(412);
        as("enterprise-a")
                .header("If-Match", "\"1\"")
                .body(change)
                .post(path + "/changes")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("drawn", equalTo("3000000.00"));
        as("enterprise-a")
                .body("{\"releasedOn\": \"2025-03-20\"}")
                .post(path + "/release")
                .then()
                .body("status", equalTo("RELEASED"));
        as("clerk-a").body(change).post(path + "/changes").then().body("code", equalTo("PLEDGE_RELEASED"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(row("pledges", number).getString("items[0].releasedOn"))
                        .isEqualTo("2025-03-20"));
        assertThat(row("pledges", number).getString("items[0].drawn")).isEqualTo("3000000.00");
    }

    @Test
    void nobody_else_sees_changes_or_enters_it() {
        String number = freshNumber();
        String id = recorded(PLEDGES, pledge(number));
        row("pledges", number);

        as("enterprise-b").get(PLEDGES + "/" + id).then().statusCode(404);
        as("enterprise-b")
                .body("{}")
                .post(PLEDGES + "/" + id + "/release")
                .then()
                .statusCode(404);
        as("enterprise-b").body(pledge(freshNumber())).post(PLEDGES).then().body("code", equalTo("FINANCE_NOT_OWN"));
        as("auditor-a").body(pledge(freshNumber())).post(PLEDGES).then().statusCode(403);
        assertThat(as("agency-b").get(PLEDGES + "?q=" + number).asString()).doesNotContain(number);
        assertThat(as("agency-b")
                        .get(PATH + "/ledgers/pledges?format=csv&q=" + number)
                        .asString())
                .doesNotContain("\"" + number);
        as("enterprise-b").get("/contracts/finance/pledges/" + id).then().statusCode(404);
        assertThat(as("enterprise-a").get(PLEDGES + "?q=" + number).jsonPath().getList("items.id"))
                .containsExactly(id);
    }

    @Test
    void everything_wrong_is_said_at_once() {
        as("clerk-a")
                .body(
                        "{\"number\": \"?\", \"patents\": [null, \"x\"], \"creditLine\": \"0\", \"registeredOn\": \"2099-01-01\"}")
                .post(PLEDGES)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "/number",
                                "/lender",
                                "/borrower",
                                "/patents/0",
                                "/patents/1",
                                "/creditLine",
                                "/registeredOn"));
    }

    @Test
    void pages_show_and_record_them() {
        String number = freshNumber();
        String page = as("enterprise-a")
                .contentType("application/x-www-form-urlencoded")
                .formParam("number", number)
                .formParam("kind", "OVERSEAS")
                .formParam("insured.name", "鄂尔多斯市某某科技有限公司")
                .formParam("insured.creditCode", "91150602MA0N3R4W5M")
                .formParam("insurer.name", "某某财险")
                .formParam("insurer.creditCode", "12100000400000624D")
                .formParam(
                        "patents", freshPatent().shown() + "\n" + freshPatent().shown())
                .formParam("sumInsured", "500,000")
                .formParam("premium", "6000")
                .formParam("from", "2025-01-01")
                .formParam("until", "2025-12-31")
                .redirects()
                .follow(false)
                .post("/contracts/finance/insurances")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = page.substring(page.indexOf("/contracts"));
        assertThat(as("enterprise-a").get(path).asString()).contains(number, "500,000.00", "海外布局", "登记赔付");
        assertThat(as("auditor-a").get(path).asString()).contains(number).doesNotContain("登记赔付");
        row("insurances", number);
        assertThat(as("enterprise-a").get("/contracts/finance").asString()).contains(number, "登记质押融资");
        assertThat(as("auditor-a").get("/contracts/finance?lang=en").asString()).contains("IP finance");
        for (String form : new String[] {"pledges/new", "insurances/new"}) {
            as("agency-a").get("/contracts/finance/" + form).then().statusCode(200);
            as("auditor-a").get("/contracts/finance/" + form).then().statusCode(403);
        }
        String pledge = recorded(PLEDGES, pledge(freshNumber()));
        assertThat(as("clerk-a").get("/contracts/finance/pledges/" + pledge).asString())
                .contains("3,000,000.00", "解除质押");
        as("clerk-a")
                .contentType("application/x-www-form-urlencoded")
                .formParam("number", "?")
                .formParam("patents", "x")
                .post("/contracts/finance/pledges")
                .then()
                .statusCode(422);
    }
}
