package io.zhuanhua.subsidy.clawback;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Money is asked back because of what happens to a contract, by people, over REST.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_clawback"),
        restrictToAnnotatedClass = true)
class ClawbackIT {

    @Inject
    LegalClock clock;

    @BeforeEach
    void budget() {
        Desk.allocate(clock.today().getYear(), "1000000.00");
    }

    @Test
    void story_12_a_contract_amended_downwards_after_the_payment_opens_a_case_of_10000_00_and_upwards_none() {
        String contract = Agencies.verifiedContract("1000000.00");
        String id = paid(contract);
        amended(contract, 1, "1200000.00");
        amended(contract, 2, "800000.00");
        opened(id)
                .body("grounds", hasSize(1))
                .body("grounds[0].ground", equalTo("AMOUNT_REDUCED"))
                .body("grounds[0].suggested", equalTo("10000.00"))
                .body("paid", equalTo("50000.00"))
                .body("status", equalTo("OPEN"));
        step("reviewer-a", id, "proposals", Map.of("option", "PARTIAL", "amount", "10000.00", "reason", "多付部分"))
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        step("finance-a", id, "recoveries", money("1.00", "R-0")).statusCode(409);
        step("director-a", id, "decision", Map.of("yes", true, "reason", "同意"))
                .statusCode(200)
                .body("status", equalTo("DEMANDED"))
                .body("open", equalTo("10000.00"));
        step("finance-a", id, "schedule", Map.of("instalments", List.of(part("4000.00"), part("6000.00"))))
                .statusCode(200)
                .body("instalments", hasSize(2));
        step("agency-a", id, "appeals", Map.of("reason", "技术部分未变")).statusCode(200);
        step("finance-a", id, "recoveries", money("4000.00", "R-1"))
                .statusCode(409)
                .body("code", equalTo("CLAWBACK_NOT_DUE"));
        step("reviewer-a", id, "appeal-decision", Map.of("yes", false, "reason", "理由"))
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        step("reviewer-b", id, "appeal-decision", Map.of("yes", false, "reason", "补充协议写明"))
                .statusCode(200);
        step("finance-a", id, "recoveries", money("4000.00", "R-1")).statusCode(200);
        step("finance-a", id, "recoveries", money("1.00", "r-1"))
                .statusCode(409)
                .body("code", equalTo("VOUCHER_USED"));
        step("finance-a", id, "recoveries", money("6000.01", "R-2"))
                .statusCode(422)
                .body("code", equalTo("RECOVERED_TOO_MUCH"));
        String next = granted(Agencies.verifiedContract("60000.00"));
        step("finance-a", id, "offsets", Map.of("grant", next, "voucher", "O-1", "paidOn", today()))
                .statusCode(200)
                .body("recovered", equalTo("7000.00"))
                .body("open", equalTo("3000.00"));
        get("agency-a", "/api/v1/subsidy-applications/" + next).body("status", equalTo("PAID"));
        step("director-a", id, "write-offs", Map.of("amount", "3000.00", "document", "东市监〔2025〕31号"))
                .statusCode(200)
                .body("status", equalTo("SETTLED"));
        step("director-a", id, "reversal", Map.of("reason", "登记机关更正"))
                .statusCode(200)
                .body("owedBack", equalTo("7000.00"))
                .body("demanded", equalTo("0.00"));
        step("finance-a", id, "refunds", money("7000.00", "T-1")).body("owedBack", equalTo("0.00"));
        get("agency-b", "/api/v1/clawbacks/" + id).statusCode(403);
        get("agency-a", "/api/v1/clawbacks").body("items.id", hasItem(id));
        for (String user : List.of("agency-a", "reviewer-a", "director-a", "finance-a", "auditor-a")) {
            for (String language : List.of("zh", "en")) {
                page(user, "/subsidies/clawbacks?lang=" + language);
                page(user, "/subsidies/clawbacks/" + id + "?lang=" + language);
            }
        }
        typed("reviewer-a", id + "/proposals", Map.of("option", "PARTIAL", "amount", "10,000.00", "reason", "重新建议"))
                .statusCode(303);
        get("reviewer-a", "/api/v1/clawbacks/" + id).body("proposal.demanded", equalTo("10000.00"));
    }

    @Test
    void every_step_can_be_taken_on_screen_and_what_is_refused_stands_there_as_typed() {
        String id = paid(Agencies.verifiedContract("100000.00"));
        assertThat(html("clerk-a", "/subsidies/applications/" + id)).contains("action=\"/subsidies/clawbacks\"");
        assertThat(html("agency-a", "/subsidies/applications/" + id)).doesNotContain("/subsidies/clawbacks\"");
        typed("clerk-a", "", Map.of("applicationId", id)).statusCode(422);
        typed("clerk-a", "", Map.of("applicationId", id, "reason", "伪造付款凭证")).statusCode(303);
        assertThat(html("agency-a", "/subsidies/applications/" + id)).contains("/subsidies/clawbacks/" + id);

        String refused = typed(
                        "reviewer-a",
                        id + "/proposals",
                        Map.of("option", "PARTIAL", "amount", "9999.99.9", "reason", "部分"))
                .statusCode(422)
                .extract()
                .asString();
        assertThat(refused).contains("id=\"amount-error\"", "value=\"9999.99.9\"", "value=\"部分\"");
        typed("reviewer-a", id + "/proposals", Map.of("option", "PARTIAL", "amount", "4000.00", "reason", "部分"))
                .statusCode(303);
        typed("director-a", id + "/decision", Map.of("yes", "true", "reason", "同意"))
                .statusCode(303);
        String parts = today() + " 1000.00\n" + clock.today().plusDays(30) + "　3,000.00\n";
        typed("finance-a", id + "/schedule", Map.of("instalments", today() + " 1000.00"))
                .statusCode(422);
        typed("finance-a", id + "/schedule", Map.of("instalments", parts)).statusCode(303);
        typed("agency-a", id + "/appeals", Map.of("reason", "不服")).statusCode(303);
        typed("reviewer-b", id + "/appeal-decision", Map.of("yes", "false", "reason", "理由不成立"))
                .statusCode(303);
        typed("finance-a", id + "/recoveries", Map.of("amount", "500.00", "voucher", "R-9", "recoveredOn", today()))
                .statusCode(303);
        String next = granted(Agencies.verifiedContract("60000.00"));
        Awaitility.await().untilAsserted(() -> assertThat(html("finance-a", "/subsidies/clawbacks/" + id))
                .contains("value=\"" + next + "\""));
        typed("finance-a", id + "/offsets", Map.of("grant", next, "offsetVoucher", "O-9", "paidOn", today()))
                .statusCode(303);
        typed("director-a", id + "/write-offs", Map.of("amount", "500.00", "document", "东市监〔2025〕32号"))
                .statusCode(303);
        get("director-a", "/api/v1/clawbacks/" + id)
                .body("status", equalTo("SETTLED"))
                .body("recovered", equalTo("3500.00"));
        typed("director-a", id + "/reversal", Map.of("reason", "更正")).statusCode(303);
        typed("finance-a", id + "/refunds", Map.of("amount", "3500.00", "voucher", "T-9", "recoveredOn", today()))
                .statusCode(303);
        typed("reviewer-a", id + "/nothing", Map.of()).statusCode(404);
    }

    @Test
    void story_13_a_transfer_undone_after_the_payment_asks_all_of_it_back() {
        String contract = Agencies.verifiedContract("1000000.00");
        String id = paid(contract);
        Agencies.tell(contract, new ContractReversed(new ContractId(contract), clock.today(), "双方解除", clock.today()));
        opened(id)
                .body("grounds[0].ground", equalTo("TRANSFER_REVERSED"))
                .body("grounds[0].suggested", equalTo("50000.00"));
        get("agency-a", "/api/v1/subsidy-applications/" + id).body("status", equalTo("PAID"));
    }

    @Test
    void story_23_a_patent_invalidated_after_the_payment_is_for_people_to_decide_and_one_partly_invalid_only_told() {
        String contract = Agencies.verifiedContract("100000.00");
        String id = paid(contract);
        Agencies.tell(contract, right(contract, RightChange.PARTLY_INVALIDATED, RegisterCode.IP01));
        Agencies.tell(contract, right(contract, RightChange.INVALIDATED, RegisterCode.IW01));
        opened(id)
                .body("grounds", hasSize(1))
                .body("grounds[0].ground", equalTo("PATENT_INVALIDATED"))
                .body("grounds[0].suggested", equalTo("0.00"));
        step("reviewer-a", id, "proposals", Map.of("option", "KEEP", "reason", "已履行, 无恶意, 专利法第47条"))
                .statusCode(200);
        step("director-a", id, "decision", Map.of("yes", true, "reason", "同意"))
                .statusCode(200)
                .body("status", equalTo("KEPT"));
    }

    @Test
    void story_31_a_unit_that_is_barred_can_neither_apply_nor_be_paid_until_the_decision_falls() {
        String id = paid(Agencies.verifiedContract("100000.00"));
        String waiting = granted(Agencies.verifiedContract("200000.00"));
        as("clerk-a")
                .body(Map.of("applicationId", id, "reason", "伪造付款凭证"))
                .post("/api/v1/clawbacks")
                .then()
                .statusCode(200)
                .body("grounds[0].ground", equalTo("FRAUD"));
        String until = clock.today().plusYears(3).toString();
        step("reviewer-a", id, "proposals", Map.of("option", "FULL", "barredUntil", until, "reason", "骗取资助"))
                .statusCode(200);
        step("director-a", id, "decision", Map.of("yes", true, "reason", "同意")).statusCode(200);
        Desk.pay("finance-a", waiting, "S-1", today()).statusCode(409).body("code", equalTo("UNIT_SANCTIONED"));
        as("finance-a")
                .body(Map.of("applicationIds", List.of(waiting)))
                .post("/api/v1/payouts")
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_SANCTIONED"));
        Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(409)
                .body("code", equalTo("UNIT_SANCTIONED"));
        step("director-a", id, "reversal", Map.of("reason", "查无此事")).statusCode(200);
        Desk.pay("finance-a", waiting, "S-1", today()).statusCode(201);
    }

    private void amended(String contract, int number, String technical) {
        ContractSubmitted text = Given.contract(
                        contract,
                        TransferType.ASSIGNMENT,
                        technical,
                        technical,
                        List.of(Given.agency(Given.AGENCY_A, null)))
                .submitted();
        Agencies.tell(
                contract,
                new ContractAmended(new ContractId(contract), number, text, clock.today(), clock.today(), "补充协议"));
    }

    private RightChanged right(String contract, RightChange change, RegisterCode code) {
        return new RightChanged(
                new ContractId(contract),
                Given.PATENT,
                change,
                new RecordId(code + "-" + contract),
                code,
                clock.today(),
                null,
                EvidenceGrade.A,
                clock.today());
    }

    private static ValidatableResponse typed(String user, String path, Map<String, String> form) {
        return as(user).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .redirects()
                .follow(false)
                .post("/subsidies/clawbacks" + (path.isEmpty() ? "" : "/" + path))
                .then();
    }

    private static String html(String user, String path) {
        return as(user).accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void page(String user, String path) {
        as(user).accept("text/html").get(path).then().statusCode(200);
    }

    private static ValidatableResponse opened(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(
                        "reviewer-a", "/api/v1/clawbacks/" + id)
                .statusCode(200));
        return get("reviewer-a", "/api/v1/clawbacks/" + id);
    }

    private static ValidatableResponse step(String user, String id, String step, Map<String, ?> body) {
        return as(user).body(body).post("/api/v1/clawbacks/" + id + "/" + step).then();
    }

    private Map<String, String> money(String amount, String voucher) {
        return Map.of("amount", amount, "voucher", voucher, "recoveredOn", today());
    }

    private Map<String, String> part(String amount) {
        return Map.of("amount", amount, "dueOn", clock.today().plusDays(30).toString());
    }

    private String paid(String contract) {
        String id = granted(contract);
        Desk.pay("finance-a", id, "P-" + UUID.randomUUID(), today()).statusCode(201);
        return id;
    }

    private String granted(String contract) {
        String id = Desk.proposed(contract);
        String notice = Desk.published(id);
        clock.advanceTo(LocalDate.parse(get("clerk-a", "/api/v1/public-notices/" + notice)
                        .extract()
                        .path("lastDay"))
                .plusDays(1));
        as("clerk-a").post("/api/v1/public-notices/" + notice + "/close").then().statusCode(200);
        return id;
    }

    private String today() {
        return clock.today().toString();
    }
}
