package io.zhuanhua.subsidy;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.FlagEvent.FlagKind;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.FlagId;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The review over REST: who may, when, and what follows. Every test has a contract of its own.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "subsidy"))
class ReviewIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 26);

    @Inject
    ContractBook contracts;

    @BeforeEach
    void there_is_money() {
        Desk.allocate(2025, "100000.00");
    }

    @Test
    void what_cannot_be_applied_for_is_refused_with_its_reason() {
        String verified = Agencies.verifiedContract("1000.00");
        Desk.apply("agency-b", verified).statusCode(403).body("code", equalTo("NOT_YOUR_CONTRACT"));
        Desk.apply("reviewer-a", verified).statusCode(403).body("code", equalTo("FORBIDDEN"));
        Desk.apply("agency-a", "nobody-knows").statusCode(409).body("code", equalTo("CONTRACT_UNKNOWN"));
        String submitted = Agencies.submittedContract(
                TransferType.ASSIGNMENT, "1000.00", List.of(Given.agency(Given.AGENCY_A, null)));
        Desk.apply("agency-a", submitted).statusCode(409).body("code", equalTo("CONTRACT_NOT_VERIFIED"));
        String equity =
                Agencies.verifiedContract(TransferType.EQUITY, "1000.00", List.of(Given.agency(Given.AGENCY_A, null)));
        Desk.apply("agency-a", equity)
                .statusCode(409)
                .body("code", equalTo("TYPE_NOT_ELIGIBLE"))
                .body("detail", equalTo("转化方式“作价入股”不在资助范围内"));
        String shared = Agencies.verifiedContract(
                TransferType.ASSIGNMENT,
                "1000.00",
                List.of(Given.agency(Given.AGENCY_A, null), Given.agency(Given.AGENCY_B, null)));
        Desk.apply("agency-a", shared).statusCode(409).body("code", equalTo("SHARE_UNDEFINED"));
    }

    @Test
    void story_5_a_contract_under_doubt_gives_no_claim_until_a_person_has_decided() {
        ContractId kept = new ContractId(Agencies.verifiedContract("1000.00"));
        ContractId barred = new ContractId(Agencies.verifiedContract("1000.00"));
        FlagId flag = new FlagId("DUPLICATE_SUSPECTED-" + barred);
        Agencies.tell(
                barred.text(),
                new FlagRaised(
                        flag,
                        FlagKind.DUPLICATE_SUSPECTED,
                        List.of(barred, kept),
                        List.of(Given.PATENT),
                        List.of(),
                        "the same",
                        TODAY));
        known(kept, true, null);
        Desk.apply("agency-a", kept.text()).statusCode(409).body("code", equalTo("CONTRACT_DOUBTED"));
        Agencies.tell(barred.text(), new FlagResolved(flag, List.of(kept), List.of(barred), "重复申报", null, TODAY));
        known(barred, false, "重复申报");
        Desk.apply("agency-a", kept.text()).statusCode(201);
        Desk.apply("agency-a", barred.text())
                .statusCode(409)
                .body("code", equalTo("CONTRACT_BARRED"))
                .body("detail", equalTo("合同经核查不予资助:重复申报"));
    }

    @Test
    void the_page_says_why_no_amount_can_be_decided() {
        ContractId contract = new ContractId(Agencies.verifiedContract("1000.00"));
        String id = Desk.apply("agency-a", contract.text())
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(page("clerk-a", id)).contains("按今日数据测算").doesNotContain("现在不能审定金额");
        FlagId flag = new FlagId("DUPLICATE_SUSPECTED-" + contract);
        Agencies.tell(
                contract.text(),
                new FlagRaised(
                        flag,
                        FlagKind.DUPLICATE_SUSPECTED,
                        List.of(contract, new ContractId("another")),
                        List.of(Given.PATENT),
                        List.of(),
                        "the same",
                        TODAY));
        known(contract, true, null);
        assertThat(page("clerk-a", id)).contains("现在不能审定金额", "疑点");
        assertThat(page("agency-a", id)).doesNotContain("现在不能审定金额");
    }

    @Test
    void a_director_reads_before_deciding_that_nothing_is_left_to_grant() {
        String id = Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        as("clerk-a")
                .body(Map.of("what", "OTHER_FUNDS", "amount", "50.00", "source", "自治区专项", "document", "文"))
                .post("/api/v1/subsidy-applications/" + id + "/notes")
                .then()
                .statusCode(200);
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        Desk.decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200);
        assertThat(page("director-a", id)).contains("没有可资助的金额").doesNotContain("通过后将拟资助");
    }

    private static String page(String user, String id) {
        return get(user, "/subsidies/applications/" + id)
                .statusCode(200)
                .extract()
                .asString();
    }

    private void known(ContractId contract, boolean doubted, @Nullable String barred) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(contracts.find(contract))
                .hasValueSatisfying(facts -> {
                    assertThat(facts.doubted()).isEqualTo(doubted);
                    assertThat(facts.barred()).isEqualTo(barred);
                }));
    }

    @Test
    void everything_wrong_with_an_account_is_said_at_once_and_at_its_place() {
        as("agency-a")
                .body(Map.of("contractId", "c", "account", Map.of("number", "12a")))
                .post("/api/v1/subsidy-applications")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/account/holder", "/account/bank", "/account/number")))
                .body("errors[2].code", equalTo("ACCOUNT_NUMBER_INVALID"));
    }

    @Test
    void the_same_key_has_its_effect_once_and_is_answered_the_same_when_the_case_has_moved_on() {
        Map<String, Object> body = Map.of("contractId", Agencies.verifiedContract("1000.00"), "account", Desk.ACCOUNT);
        String key = UUID.randomUUID().toString();
        String first = applied(key, body);
        String id = JsonPath.from(first).getString("id");
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        assertThat(applied(key, body)).isEqualTo(first);
        get("agency-a", "/api/v1/subsidy-applications/" + id).body("version", equalTo(2));
    }

    @Test
    void an_agency_sees_its_own_applications_and_no_other() {
        String id = Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        get("agency-b", "/api/v1/subsidy-applications/" + id).statusCode(403);
        get("agency-b", "/api/v1/subsidy-applications/" + id + "/explanation").statusCode(403);
        get("enterprise-a", "/api/v1/subsidy-applications/" + id).statusCode(403);
        get("auditor-a", "/api/v1/subsidy-applications/" + id).statusCode(200);
        get("agency-b", "/api/v1/subsidy-applications").statusCode(200).body("items", hasSize(0));
        get("agency-b", "/api/v1/units/91150602MA0QK7C21T/caps").statusCode(403);
        get("agency-a", "/api/v1/budgets/2025").statusCode(403);
        get("agency-a", "/api/v1/subsidy-applications/nothing").statusCode(404);
    }

    @Test
    void returned_it_comes_back_with_another_account_and_who_decides_says_what_they_saw() {
        String id = Desk.apply("agency-a", Agencies.verifiedContract("800000.00"))
                .extract()
                .path("id");
        as("clerk-a")
                .body(Map.of("step", "ACCEPT", "outcome", "RETURN"))
                .post("/api/v1/subsidy-applications/" + id + "/decisions")
                .then()
                .statusCode(422)
                .body("code", equalTo("REASON_REQUIRED"));
        Desk.decide("clerk-a", id, "ACCEPT", "RETURN").statusCode(200).body("status", equalTo("RETURNED"));
        as("agency-a")
                .body(Map.of("account", Map.of("holder", "代理", "bank", "银行", "number", "111122223333")))
                .post("/api/v1/subsidy-applications/" + id + "/resubmission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("account.number", equalTo("**** 3333"));
        as("clerk-a")
                .header("If-Match", "\"1\"")
                .body(Map.of("step", "ACCEPT", "outcome", "PASS"))
                .post("/api/v1/subsidy-applications/" + id + "/decisions")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"));
        Desk.decide("clerk-b", id, "ACCEPT", "PASS").statusCode(200);
        Desk.decide("reviewer-b", id, "PRELIMINARY", "PASS").statusCode(200);
        as("director-a")
                .body(Map.of("step", "APPROVAL", "outcome", "PASS", "amount", "39999.99"))
                .post("/api/v1/subsidy-applications/" + id + "/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("AMOUNT_CHANGED"));
        as("agency-a")
                .body(Map.of("reason", "不再申请"))
                .post("/api/v1/subsidy-applications/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void story_13_a_cancelled_contract_takes_its_application_along_and_sets_the_money_free() {
        String contract = Agencies.verifiedContract("20000.00");
        String id = Desk.proposed(contract);
        String held = get("finance-a", "/api/v1/budgets/2025").extract().path("reserved");
        Agencies.tell(contract, new ContractCancelled(new ContractId(contract), TODAY, "双方协商解除"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String status = get("agency-a", "/api/v1/subsidy-applications/" + id)
                    .extract()
                    .path("status");
            assertThat(status).isEqualTo("WITHDRAWN");
        });
        get("finance-a", "/api/v1/budgets/2025")
                .body(
                        "reserved",
                        equalTo(Given.yuan(held).minus(Given.yuan("1000.00")).toString()));
    }

    @Test
    void story_13_an_undone_contract_takes_its_application_along() {
        String contract = Agencies.verifiedContract("30000.00");
        String id = Desk.proposed(contract);
        Agencies.tell(contract, new ContractReversed(new ContractId(contract), TODAY, "双方协议解除", TODAY));
        awaitStatus(id, "WITHDRAWN");
    }

    @Test
    void story_11_a_contract_amended_before_the_decision_is_decided_by_its_new_amount() {
        String contract = Agencies.verifiedContract("800000.00");
        String id = Desk.apply("agency-a", contract).statusCode(201).extract().path("id");
        Agencies.tell(contract, amended(contract, "600000.00"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> contracts.of(new ContractId(contract)).verification() == null);
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").body("code", equalTo("CONTRACT_NOT_VERIFIED"));
        Agencies.verify(contract);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> contracts.of(new ContractId(contract)).verification() != null);

        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        Desk.decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200);
        Desk.decide("director-a", id, "APPROVAL", "PASS").statusCode(200).body("amount", equalTo("30000.00"));
    }

    @Test
    void an_amount_decided_for_the_former_text_is_not_paid() {
        String contract = Agencies.verifiedContract("20000.00");
        String id = Desk.proposed(contract);
        Agencies.tell(contract, amended(contract, "10000.00"));
        awaitStatus(id, "WITHDRAWN");
    }

    private static ContractAmended amended(String contract, String technical) {
        ContractSubmitted text = Given.contract(
                        contract,
                        TransferType.ASSIGNMENT,
                        technical,
                        technical,
                        List.of(Given.agency(Given.AGENCY_A, null)))
                .submitted();
        return new ContractAmended(new ContractId(contract), 1, text, TODAY, TODAY, "协商调减");
    }

    private static void awaitStatus(String id, String wanted) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String status = get("agency-a", "/api/v1/subsidy-applications/" + id)
                    .extract()
                    .path("status");
            assertThat(status).isEqualTo(wanted);
        });
    }

    @Test
    void a_transfer_that_is_not_proven_any_more_is_not_passed() {
        String contract = Agencies.verifiedContract("1000.00");
        String id = Desk.apply("agency-a", contract).extract().path("id");
        Agencies.tell(
                contract,
                new TransferMismatched(
                        new ContractId(contract), Given.PATENT, new RecordId("r"), Mismatch.SUPERSEDED, TODAY));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> contracts
                .find(new ContractId(contract))
                .filter(facts -> facts.verification() == null)
                .isPresent());
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(409).body("code", equalTo("CONTRACT_NOT_VERIFIED"));
    }

    @Test
    void a_voucher_pays_once_and_the_last_day_of_a_notice_is_kept_by_the_calendar() {
        String id = Desk.proposed(Agencies.verifiedContract("1000.00"));
        String notice = Desk.published(id);
        as("public-nobody")
                .post("/api/v1/public-notices/" + notice + "/close")
                .then()
                .statusCode(401);
        as("agency-a")
                .post("/api/v1/public-notices/" + notice + "/close")
                .then()
                .statusCode(403);
        Desk.pay("clerk-a", id, "PZ-9", "2025-09-26").statusCode(403);
        Desk.pay("finance-a", id, "不 合 法!", "2025-09-26").statusCode(422).body("code", equalTo("VOUCHER_INVALID"));
    }

    private static String applied(String key, Map<String, Object> body) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic("agency-a", "agency-a")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/subsidy-applications")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }
}
