package io.zhuanhua.contract;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.show;
import static io.zhuanhua.contract.Contracts.sign;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.submit;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class ContractIT {

    @Test
    void story_1_an_agency_hands_in_a_contract() {
        Response answer = submit("agency-a", body(freshNumber(), freshPatent()));

        String id = answer.then()
                .statusCode(201)
                .body("caseNumber", matchesPattern("150602-2025-\\d{6}"))
                .body("status", equalTo("SUBMITTED"))
                .body("warnings.code", contains("TECHNICAL_BELOW_TOTAL"))
                .extract()
                .path("id");
        assertThat(answer.header("Location")).endsWith(PATH + "/" + id);
        show("agency-a", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SUBMITTED"))
                .body("amounts.technical", equalTo("800000.00"))
                .body("patents[0].state", equalTo("PENDING"))
                .body("proxy", equalTo(false))
                .body("next.code", equalTo("SIGNATURES"));
    }

    @Test
    void story_1_the_same_key_has_its_effect_once_and_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        String number = freshNumber();
        String once = body(number, freshPatent());
        Response first =
                as("agency-a").header("Idempotency-Key", key).body(once).post(PATH);
        Response again =
                as("agency-a").header("Idempotency-Key", key).body(once).post(PATH);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        as("agency-a")
                .header("Idempotency-Key", key)
                .body(once.replace("800000.00", "700000.00"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        as("agency-a")
                .get(PATH + "/" + first.path("id") + "/timeline")
                .then()
                .body("items.kind", contains("contract.submitted"));
    }

    @Test
    void many_at_once_with_one_key_are_one_contract() throws Exception {
        String key = UUID.randomUUID().toString();
        String once = body(freshNumber(), freshPatent());
        Callable<String> attempt = () -> as("agency-a")
                .header("Idempotency-Key", key)
                .body(once)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            List<String> ids = new ArrayList<>();
            for (Future<String> answer : clients.invokeAll(java.util.Collections.nCopies(48, attempt))) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(48).containsOnly(ids.getFirst());
        }
    }

    @Test
    void story_3_everything_wrong_is_said_at_once_in_chinese_with_its_place() {
        String wrong = body(freshNumber(), freshPatent())
                .replaceAll("\"number\": \"[^\"]*\"", "\"number\": \"202310123456.5\"")
                .replace("91150602MA0N3R4W5M", "91150602MA0SK7C21T")
                .replace("2025-03-10", "2025-03-21")
                .replace("800000.00\"}", "1000000.01\"}");

        submit("agency-a", wrong)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.find { it.pointer == '/patents/0/number' }.code", equalTo("PATENT_NUMBER_CHECK_DIGIT"))
                .body("errors.find { it.pointer == '/patents/0/number' }.detail", equalTo("专利号校验位应为6"))
                .body("errors.code", hasItem("CREDIT_CODE_INVALID"))
                .body("errors.code", hasItem("SIGNED_IN_FUTURE"))
                .body("errors.code", hasItem("TECHNICAL_ABOVE_TOTAL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"contractNumber": "1", "colour": "red"}     | 422 | UNKNOWN_FIELD
            {"contractNumber": 1}                        | 422 | WRONG_TYPE
            {"parties": {}}                              | 422 | WRONG_TYPE
            {"contractNumber"                            | 400 | MALFORMED_JSON
            []                                           | 422 | WRONG_TYPE
            {"parties": [null], "patents": [null]}       | 422 | REQUIRED
            """)
    void what_cannot_be_read_is_refused_and_nothing_is_stored(String body, int status, String code) {
        submit("agency-a", body).then().statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "agency-b,403,AGENCY_NOT_CALLER",
        "enterprise-a,403,FORBIDDEN",
        "reviewer-a,403,FORBIDDEN",
        "admin-a,403,FORBIDDEN"
    })
    void an_agency_hands_in_its_own_contracts_only_and_nobody_else_does(String user, int status, String code) {
        submit(user, body(freshNumber(), freshPatent()))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void each_side_signs_once_and_the_last_makes_it_signed() {
        String id = submitted(freshPatent());

        sign("university-a", id).then().statusCode(201).body("status", equalTo("SUBMITTED"));
        sign("university-a", id).then().statusCode(409).body("code", equalTo("ALREADY_SIGNED"));
        sign("enterprise-a", id).then().statusCode(201).body("next.waitingFor", contains(Contracts.AGENCY));
        sign("agency-a", id)
                .then()
                .statusCode(201)
                .header("ETag", "\"5\"")
                .body("status", equalTo("SIGNED"))
                .body("allSignedOn", equalTo("2025-03-11"))
                .body("next.code", equalTo("REGISTER"));
        as("agency-a")
                .get(PATH + "/" + id + "/timeline")
                .then()
                .body(
                        "items.kind",
                        contains(
                                "contract.submitted",
                                "contract.party-signed",
                                "contract.party-signed",
                                "contract.party-signed",
                                "contract.signed"))
                .body("items[1].unit", equalTo(Contracts.UNIVERSITY))
                .body("items[1].account", nullValue())
                .body("items[4].data.signedOn", equalTo("2025-03-11"));
    }

    @Test
    void three_sides_signing_at_the_same_moment_all_sign() throws Exception {
        String id = submitted(freshPatent());
        try (ExecutorService clients = Executors.newFixedThreadPool(3)) {
            List<Callable<Response>> signers =
                    List.of(() -> sign("agency-a", id), () -> sign("enterprise-a", id), () -> sign("university-a", id));
            for (Future<Response> answer : clients.invokeAll(signers)) {
                answer.get().then().statusCode(201);
            }
        }

        assertThat(Contracts.status(id)).isEqualTo("SIGNED");
    }

    @Test
    void story_32_what_a_clerk_enters_is_marked_and_confirmed_by_another() {
        String id = submit("clerk-a", body(freshNumber(), freshPatent()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String signatures = PATH + "/" + id + "/signatures";
        String paper = "{\"signedOn\": \"2025-03-11\", \"onBehalfOf\": \"%s\"}";

        show("agency-a", id).then().body("proxy", equalTo(true));
        as("clerk-a")
                .body("{\"signedOn\": \"2025-03-11\"}")
                .post(signatures)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/onBehalfOf"));
        as("clerk-a")
                .body(paper.formatted(Contracts.AGENCY))
                .post(signatures)
                .then()
                .statusCode(403)
                .body("code", equalTo("PROXY_CONFIRMS_ITSELF"));
        as("clerk-a")
                .body(paper.formatted(Contracts.UNIVERSITY))
                .post(signatures)
                .then()
                .statusCode(201)
                .body("parties[0].proxy", equalTo(true));
        as("clerk-b")
                .body(paper.formatted(Contracts.AGENCY))
                .post(signatures)
                .then()
                .statusCode(201);
        as("enterprise-a")
                .body(paper.formatted(Contracts.AGENCY))
                .post(signatures)
                .then()
                .statusCode(403)
                .body("code", equalTo("ON_BEHALF_NOT_ALLOWED"));
        as("clerk-b")
                .body(paper.formatted("52150602MJY123458M"))
                .post(signatures)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_PARTY"));
    }

    @Test
    void a_cancelled_contract_takes_no_more_signatures() {
        String id = submitted(freshPatent());
        String cancellation = PATH + "/" + id + "/cancellation";

        as("enterprise-a")
                .body("{\"reason\": \"不想要了\"}")
                .post(cancellation)
                .then()
                .statusCode(403);
        as("agency-a")
                .body("{\"reason\": \"\"}")
                .post(cancellation)
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUIRED"));
        as("agency-a")
                .header("If-Match", "\"7\"")
                .body("{\"reason\": \"协商解除\"}")
                .post(cancellation)
                .then()
                .statusCode(412);
        as("agency-a")
                .body("{\"reason\": \"协商解除\"}")
                .post(cancellation)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("life.cancellation.reason", equalTo("协商解除"));
        sign("agency-a", id).then().statusCode(409).body("code", equalTo("CONTRACT_CANCELLED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-b", "enterprise-b", "platform-a", "admin-a"})
    void somebody_elses_contract_and_one_that_is_not_there_are_the_same(String user) {
        String id = submitted(freshPatent());
        String body = "{\"signedOn\": \"2025-03-11\"}";
        for (String path : new String[] {"", "/timeline"}) {
            Response foreign = as(user).get(PATH + "/" + id + path);
            Response unknown = as(user).get(PATH + "/" + UUID.randomUUID() + path);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(foreign.asString()).isEqualTo(unknown.asString());
        }
        Response foreign = as(user).body(body).post(PATH + "/" + id + "/signatures");
        Response unknown = as(user).body(body).post(PATH + "/" + UUID.randomUUID() + "/signatures");
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isIn(403, 404);
        assertThat(foreign.asString()).isEqualTo(unknown.asString());
        assertThat(as("clerk-a").get(PATH + "/" + id + "/timeline").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void nobody_without_a_login_sees_anything() {
        io.restassured.RestAssured.given().get(PATH).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void warnings_are_said_in_the_language_asked_for() {
        as("agency-a")
                .header("Accept-Language", "en")
                .body(body(freshNumber(), freshPatent()))
                .post(PATH)
                .then()
                .body(
                        "warnings[0].detail",
                        equalTo(
                                "CNY 200,000.00 of the total are not for technology; please have an explanation ready"));
        submit("agency-a", body(freshNumber(), freshPatent()).replace("1000000.00", "800000.00"))
                .then()
                .body("warnings", empty());
    }

    @Test
    void a_contract_signed_by_all_stays_signed_until_the_register_speaks() {
        String id = submitted(freshPatent());
        signAll(id);

        show("auditor-a", id).then().body("verification.recorded", equalTo(0)).body("verification.patents", equalTo(1));
    }
}
