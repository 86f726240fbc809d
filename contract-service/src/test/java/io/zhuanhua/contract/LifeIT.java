package io.zhuanhua.contract;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.show;
import static io.zhuanhua.contract.Contracts.sign;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.status;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The life of a contract over HTTP: drafts, completion, amendments, and how it ends.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class LifeIT {

    private static Response post(String user, String contract, String step, String body) {
        return as(user).body(body).post(PATH + "/" + contract + "/" + step);
    }

    private static Response handBack(String contract) {
        return post("clerk-a", contract, "return", """
                {"reason": "缺少逐件价款表", "deadline": "2099-03-31"}""");
    }

    private static Response amend(String contract, String text) {
        return post("agency-a", contract, "amendments", """
                {"agreedOn": "2025-03-20", "reason": "协商调减", "contract": %s}""".formatted(text));
    }

    @Test
    void a_contract_handed_back_waits_for_its_agency_and_comes_in_again() {
        String contract = submitted(freshPatent());
        post("agency-a", contract, "return", "{}").then().statusCode(403);
        handBack(contract)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("life.returned.deadline", equalTo("2099-03-31"))
                .body("next.code", equalTo("COMPLETION"));

        sign("enterprise-a", contract).then().statusCode(409).body("code", equalTo("CONTRACT_RETURNED"));
        post("agency-b", contract, "resubmission", "{\"note\": \"已补充\"}").then().statusCode(404);
        post("agency-a", contract, "resubmission", "{\"note\": \"已补充\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("life.returned", equalTo(null));
        signAll(contract);
        assertThat(status(contract)).isEqualTo("SIGNED");
    }

    @Test
    void story_11_an_amendment_is_a_new_version_that_all_sides_sign_again() {
        PatentNumber patent = freshPatent();
        String number = freshNumber();
        String contract = Contracts.submit("agency-a", body(number, patent)).path("id");
        signAll(contract);
        String amended = body(number, patent).replace("\"800000.00\"}", "\"600000.00\"}");

        amend(contract, amended)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("amounts.technical", equalTo("600000.00"))
                .body("life.amendments[0].number", equalTo(1))
                .body("life.amendments[0].differences.what", hasItem("technical"))
                .body("next.waitingFor", hasSize(3));
        signAll(contract);
        assertThat(status(contract)).isEqualTo("SIGNED");
        await().untilAsserted(() -> as("clerk-a")
                .get(PATH + "?q=" + number)
                .then()
                .body("items[0].technical", equalTo("600000.00"))
                .body("items[0].status", equalTo("SIGNED")));
    }

    @Test
    void the_same_amendment_twice_is_one_and_one_that_changes_nothing_is_none() {
        PatentNumber patent = freshPatent();
        String contract = Contracts.submit("agency-a", body("DS-A-1", patent)).path("id");
        String key = UUID.randomUUID().toString();
        String asked = "{\"agreedOn\": \"2025-03-20\", \"reason\": \"改号\", \"contract\": %s}"
                .formatted(body("DS-A-2", patent));
        for (int i = 0; i < 2; i++) {
            as("agency-a")
                    .header("Idempotency-Key", key)
                    .body(asked)
                    .post(PATH + "/" + contract + "/amendments")
                    .then()
                    .statusCode(201)
                    .body("life.amendments", hasSize(1));
        }
        amend(contract, body("DS-A-2", patent)).then().statusCode(422).body("code", equalTo("NOTHING_AMENDED"));
        amend(contract, body("DS-A-3", patent).replace("91150602MA0QK7C21T", "52150602MJY123458M"))
                .then()
                .statusCode(403)
                .body("code", equalTo("AGENCY_NOT_CALLER"));
    }

    @Test
    void story_32_who_enters_an_amendment_for_the_agency_does_not_confirm_it_for_the_agency() {
        PatentNumber patent = freshPatent();
        String contract = Contracts.submit("agency-a", body("DS-P-1", patent)).path("id");
        post("clerk-a", contract, "amendments", """
                {"agreedOn": "2025-03-20", "reason": "改号", "contract": %s}""".formatted(body("DS-P-2", patent)))
                .then()
                .statusCode(201)
                .body("proxy", equalTo(true));
        String signature = """
                {"signedOn": "2025-03-20", "onBehalfOf": "%s"}""".formatted(Contracts.AGENCY);

        post("clerk-a", contract, "signatures", signature)
                .then()
                .statusCode(403)
                .body("code", equalTo("PROXY_CONFIRMS_ITSELF"));
        post("clerk-b", contract, "signatures", signature).then().statusCode(201);
    }

    @Test
    void nothing_but_a_verified_contract_is_completed_or_undone() {
        String contract = submitted(freshPatent());
        String closing = "{\"on\": \"2025-03-20\", \"reason\": \"协议解除\"}";
        post("agency-a", contract, "completion", closing)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTRACT_NOT_VERIFIED"));
        post("agency-a", contract, "reversal", closing).then().statusCode(403);
        post("clerk-a", contract, "reversal", closing)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTRACT_NOT_VERIFIED"));
    }

    private static String draft(String number) {
        return as("agency-a")
                .body("{\"contractNumber\": \"%s\"}".formatted(number))
                .post(PATH + "/drafts")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("contract.contractNumber", equalTo(number))
                .extract()
                .path("id");
    }

    @Test
    void a_draft_is_its_agencys_alone_and_becomes_one_contract() {
        String id = draft("DS-草稿");
        String path = PATH + "/drafts/" + id;
        as("agency-b").get(path).then().statusCode(404);
        as("agency-b").body("{}").post(path + "/submission").then().statusCode(404);
        as("enterprise-a").get(PATH + "/drafts").then().statusCode(403);
        as("agency-a").body("{}").post(path + "/submission").then().statusCode(422);

        as("agency-a").body(body(freshNumber(), freshPatent())).put(path).then().statusCode(200);
        String contract = as("agency-a")
                .body("{}")
                .post(path + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        show("agency-a", contract).then().statusCode(200);
        as("agency-a").get(path).then().statusCode(404);
        as("agency-a").get(PATH + "/drafts").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void the_same_draft_sent_twice_is_one() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key);
        assertThat(keyed(key)).isEqualTo(first);
    }

    private static String keyed(String key) {
        return as("agency-a")
                .header("Idempotency-Key", key)
                .body("{}")
                .post(PATH + "/drafts")
                .path("id");
    }

    @Test
    void nobody_writes_into_the_draft_of_another() {
        String path = PATH + "/drafts/" + draft("甲");

        as("agency-b").body("{\"contractNumber\": \"乙\"}").put(path).then().statusCode(404);
        as("agency-a").get(path).then().body("contract.contractNumber", equalTo("甲"));
        as("agency-b").delete(path).then().statusCode(404);
        as("agency-a").delete(path).then().statusCode(204);
        as("agency-a").get(path).then().statusCode(404);
    }

    @Test
    void what_was_not_completed_in_time_can_be_asked_for() {
        String late = submitted(freshPatent());
        post("clerk-a", late, "return", "{\"reason\": \"缺少逐件价款表\", \"deadline\": \"2025-03-20\"}")
                .then()
                .statusCode(200);
        String inTime = submitted(freshPatent());
        handBack(inTime).then().statusCode(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(Contracts.as("clerk-a")
                        .get(PATH + "?status=RETURNED&limit=200")
                        .jsonPath()
                        .getList("items.id", String.class))
                .contains(late, inTime));
        assertThat(Contracts.as("clerk-a")
                        .get(PATH + "?overdue=true&limit=200")
                        .jsonPath()
                        .getList("items.id", String.class))
                .doesNotContain(inTime);
    }
}
