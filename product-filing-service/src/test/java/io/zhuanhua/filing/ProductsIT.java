package io.zhuanhua.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "filing"))
class ProductsIT {

    private static final String ENTERPRISE_A = "91150602MA0N3R4W5M";

    @Inject
    LegalClock clock;

    @Inject
    KnownContracts contracts;

    @BeforeEach
    void a_day_of_2025() {
        LocalDate day = LocalDate.of(2025, 5, 6);
        if (clock.today().isBefore(day) || clock.today().getYear() > 2025) {
            clock.advanceTo(clock.today().isBefore(day) ? day : clock.today());
        }
    }

    @Test
    void a_product_made_with_a_bought_patent_is_filed_in_the_case_of_its_contract() {
        ContractId contract = aContractOf(ENTERPRISE_A, "150602-2025-000001");

        String id = as("enterprise-a")
                .body(product("智能巡检仪", contract.text()))
                .post("/api/v1/products")
                .then()
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("caseNumber", equalTo("150602-2025-000001"))
                .extract()
                .path("id");
        String day = clock.today().toString();
        as("enterprise-a")
                .body(Map.of(
                        "filingNumber",
                        "PIP-1",
                        "filedOn",
                        day,
                        "dataYear",
                        clock.today().getYear() - 1,
                        "salesRevenue",
                        "1200000.5"))
                .post("/api/v1/products/" + id + "/filing")
                .then()
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("filings[0].salesRevenue", equalTo("1200000.50"));

        await().untilAsserted(() -> as("clerk-a")
                .get("/api/v1/products?status=FILED")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id)));
    }

    @Test
    void an_enterprise_sees_only_its_own_products_and_nobody_elses_exists_for_it() {
        String id = as("enterprise-a")
                .body(product("自研产品", null))
                .post("/api/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("enterprise-b").get("/api/v1/products/" + id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as("enterprise-b").get("/api/v1/products/" + UUID.randomUUID()).then().statusCode(404);
        as("agency-a").get("/api/v1/products").then().statusCode(403);
        await().untilAsserted(
                        () -> as("enterprise-a").get("/api/v1/products").then().body("items.id", hasItem(id)));
        List<String> seen =
                as("enterprise-b").get("/api/v1/products").then().extract().path("items.id");
        assertThat(seen).doesNotContain(id);
    }

    @Test
    void the_same_key_with_the_same_body_registers_once_and_with_another_is_refused() {
        String key = UUID.randomUUID().toString();
        String first = as("enterprise-a")
                .header("Idempotency-Key", key)
                .body(product("甲", null))
                .post("/api/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = as("enterprise-a")
                .header("Idempotency-Key", key)
                .body(product("甲", null))
                .post("/api/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(second).isEqualTo(first);
        as("enterprise-a")
                .header("Idempotency-Key", key)
                .body(product("乙", null))
                .post("/api/v1/products")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_filing_without_a_body_or_with_nonsense_is_explained_and_changes_nothing() {
        String id = as("enterprise-a")
                .body(product("丙", null))
                .post("/api/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("enterprise-a")
                .body("{}")
                .post("/api/v1/products/" + id + "/filing")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/filingNumber"));
        as("enterprise-a")
                .body("{\"dataYear\":\"2024\"}")
                .post("/api/v1/products/" + id + "/filing")
                .then()
                .statusCode(422)
                .body("code", equalTo("WRONG_TYPE"));
        as("enterprise-a").get("/api/v1/products/" + id).then().body("status", equalTo("REGISTERED"));
    }

    @Test
    void story_35_coverage_counts_who_is_on_a_roster_that_day_and_the_same_list_again_changes_nothing() {
        as("auditor-a")
                .get("/api/v1/coverage?asOf=1999-01-01")
                .then()
                .statusCode(200)
                .body("percent", nullValue());
        String list = """
                {"source":"内科发〔2024〕12号","enterprises":[
                 {"creditCode":"91150602MA0N3R4W5M","name":"甲公司","rosterClass":"HIGH_TECH","from":"2024-01-01","until":null},
                 {"creditCode":"91150602MA0N3R4W5M","name":"甲公司","rosterClass":"TECH_SME","from":"2024-01-01","until":null},
                 {"creditCode":"93150602MA0GT4561W","name":"丙合作社","rosterClass":"TECH_SME","from":"2024-01-01","until":"2024-11-30"}]}""";

        as("clerk-a").body(list).post("/api/v1/rosters").then().statusCode(200).body("added", equalTo(3));
        as("clerk-b")
                .body(list)
                .post("/api/v1/rosters")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(3));

        await().untilAsserted(() ->
                as("auditor-a").get("/api/v1/coverage?asOf=2024-11-30").then().body("roster", equalTo(2)));
        as("auditor-a").get("/api/v1/coverage?asOf=2024-12-31").then().body("roster", equalTo(1));
        as("enterprise-a").get("/api/v1/coverage").then().statusCode(403);
        as("clerk-a")
                .get("/api/v1/coverage?asOf=yesterday")
                .then()
                .statusCode(422)
                .body("code", equalTo("DATE_INVALID"));
    }

    @Test
    void every_page_is_drawn_in_both_languages() {
        String id = as("enterprise-a")
                .body(product("丁", null))
                .post("/api/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        page("enterprise-a", "/products").body(containsString("专利产品"));
        page("enterprise-a", "/products/new").body(containsString("登记专利产品"));
        page("enterprise-a", "/products/" + id).body(containsString("登记备案结果"));
        page("clerk-a", "/products/coverage").body(containsString("备案覆盖"));
        page("clerk-a", "/products/rosters/new").body(containsString("录入名单"));
        page("clerk-a", "/products/coverage?lang=en").body(containsString("Filing coverage"));
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed_and_says_what_to_do() {
        String body = given().auth()
                .preemptive()
                .basic("enterprise-a", "enterprise-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", UUID.randomUUID().toString())
                .formParam("name", "某产品")
                .formParam("patents", "202310123456.5")
                .post("/products")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(body).contains("某产品").contains("202310123456.5").contains("校验位");
    }

    @Test
    void a_form_no_browser_sends_is_told_what_is_not_allowed() {
        given().auth()
                .preemptive()
                .basic("enterprise-a", "enterprise-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", UUID.randomUUID().toString())
                .formParam("name", "某产品")
                .formParam("contract", "a\0b")
                .post("/products")
                .then()
                .statusCode(422)
                .body(containsString("某产品"))
                .body(containsString("含有不允许的字符"));
    }

    private io.restassured.response.ValidatableResponse page(String user, String path) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200);
    }

    private ContractId aContractOf(String transferee, String caseNumber) {
        ContractId id = new ContractId(UUID.randomUUID().toString());
        ContractSubmitted submitted = new ContractSubmitted(
                id,
                new CaseNumber(caseNumber),
                "DS-2025-0001",
                LocalDate.of(2025, 3, 10),
                LocalDate.of(2025, 3, 11),
                TransferType.ASSIGNMENT,
                List.of(
                        new Party(PartyRole.TRANSFEROR, "清华大学", new CreditCode("12100000400000624D"), null, null),
                        new Party(PartyRole.TRANSFEREE, "某某科技", new CreditCode(transferee), null, null),
                        new Party(PartyRole.AGENCY, "某某服务", new CreditCode("91150602MA0QK7C21T"), null, null)),
                List.of(new PricedPatent(new PatentNumber("2023101234566"), "一种测试方法", null)),
                Amounts.inYuan(Money.ofYuan(1_000_000), Money.ofYuan(800_000)),
                null,
                null,
                null);
        new ForeignEvents(Infrastructure.kafkaServers(), Topic.CONTRACT_EVENTS, "contract-service")
                .publish(caseNumber, submitted);
        await().until(() -> contracts.find(id).isPresent());
        return id;
    }

    private static String product(String name, @org.jspecify.annotations.Nullable String contract) {
        return "{\"enterpriseName\":\"鄂尔多斯市某某科技有限公司\",\"name\":\"" + name
                + "\",\"patents\":[\"202310123456.6\"],\"contract\":"
                + (contract == null ? "null" : "\"" + contract + "\"")
                + "}";
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).contentType("application/json");
    }
}
