package io.zhuanhua.subsidy.applications;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.PaymentKind;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DocumentId;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PaymentId;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Claims under a policy that counts what is paid, pays by value, takes other funds off, lets two levels bear the cost,
/// and allows supplementary claims for a year.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_claims"),
        restrictToAnnotatedClass = true)
class ClaimsIT {

    private static final String APPLICATIONS = "/api/v1/subsidy-applications/";
    private static final PatentNumber OTHER = PatentNumber.parse("201910654321.6");

    @Inject
    LegalClock clock;

    @Inject
    ContractBook contracts;

    @BeforeEach
    void terms() {
        int versions = get("clerk-a", "/api/v1/policies")
                .extract()
                .jsonPath()
                .getList("items")
                .size();
        if (versions == 1) {
            Desk.policy(
                    Map.of("base.measure", "PAID", "otherFunds", "DIFFERENCE"),
                    Map.of(
                            "verification.extent", "BY_VALUE",
                            "costSharing", "市:0.5,区:0.5",
                            "documents.required", "CONTRACT_SCAN",
                            "claims.supplementaryMonths", "12"));
        }
        fund("DISTRICT", "100000.00");
        fund("CITY", "100000.00");
    }

    private void fund(String source, String amount) {
        as("finance-a")
                .body(Map.of("amount", amount, "source", source, "document", "财预" + UUID.randomUUID()))
                .post("/api/v1/budgets/" + clock.today().getYear() + "/allocations")
                .then()
                .statusCode(201);
    }

    private void paid(String contract, String amount) {
        ContractId id = new ContractId(contract);
        String ref = UUID.randomUUID().toString();
        int before = contracts.of(id).performance().paid().yuan().intValue();
        Agencies.tell(
                contract,
                new PaymentRecorded(
                        id,
                        new PaymentId(ref),
                        PaymentKind.FIXED,
                        Given.yuan(amount),
                        null,
                        Given.VERIFIED_ON,
                        ref,
                        null,
                        Given.VERIFIED_ON));
        Awaitility.await()
                .until(() -> contracts.of(id).performance().paid().yuan().intValue() > before);
    }

    private static String applied(String contract, String computed) {
        return Desk.apply("agency-a", contract)
                .statusCode(201)
                .body("computed.amount", equalTo(computed))
                .extract()
                .path("id");
    }

    /// The contract's scan is handed in where it is not there yet.
    private void approved(String id, String amount) {
        String contract = get("clerk-a", APPLICATIONS + id).extract().path("contractId");
        if (contracts.of(new ContractId(contract)).documents().isEmpty()) {
            Desk.decide("clerk-a", id, "ACCEPT", "PASS")
                    .statusCode(422)
                    .body("code", equalTo("DOCUMENT_MISSING"))
                    .body("detail", containsString("合同扫描件"));
            Agencies.tell(
                    contract,
                    new DocumentAdded(
                            new ContractId(contract),
                            new DocumentId("d-" + contract),
                            DocumentType.CONTRACT_SCAN,
                            "application/pdf",
                            1,
                            "0".repeat(64),
                            Given.VERIFIED_ON));
            Awaitility.await()
                    .until(() ->
                            !contracts.of(new ContractId(contract)).documents().isEmpty());
        }
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        Desk.decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200);
        Desk.decide("director-a", id, "APPROVAL", "PASS").statusCode(200).body("amount", equalTo(amount));
    }

    private void paidOut(String id) {
        String notice = Desk.published(id);
        String lastDay =
                get("clerk-a", "/api/v1/public-notices/" + notice).extract().path("lastDay");
        clock.advanceTo(LocalDate.parse(lastDay).plusDays(1));
        as("clerk-a").post("/api/v1/public-notices/" + notice + "/close").then().statusCode(200);
        Desk.pay("finance-a", id, "V-" + UUID.randomUUID(), clock.today().toString())
                .statusCode(201);
    }

    @Test
    void story_14_what_is_paid_later_is_claimed_later_once_and_two_levels_bear_half_each() {
        String contract = Agencies.verifiedContract("1000000.00");
        Awaitility.await().until(() -> contracts.find(new ContractId(contract)).isPresent());
        paid(contract, "600000.00");
        String first = applied(contract, "30000.00");
        Desk.apply("agency-a", contract).statusCode(409).body("code", equalTo("ALREADY_APPLIED"));
        approved(first, "30000.00");
        get("agency-a", APPLICATIONS + first)
                .body("sources.source", contains("市", "区"))
                .body("sources.amount", contains("15000.00", "15000.00"));
        paidOut(first);
        Desk.apply("agency-a", contract).statusCode(422).body("code", equalTo("NOTHING_MORE_DUE"));
        paid(contract, "400000.00");
        String second = applied(contract, "20000.00");
        assertThat(second).isNotEqualTo(first);
        approved(second, "20000.00");
        get("agency-a", APPLICATIONS + second + "/explanation")
                .body("inputs.find { it.name == 'grantedEarlier' }.value", equalTo("30000.00"))
                .body("steps.rule", hasItem("EARLIER"));
        String page = as("agency-a")
                .accept("text/html")
                .get("/subsidies/applications/" + second + "/explanation")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("扣除此前申请", "30,000.00");
        paidOut(second);
        Desk.apply("agency-a", contract).statusCode(422).body("code", equalTo("NOTHING_MORE_DUE"));
        get("auditor-a", "/api/v1/policies/replay").statusCode(200).body("different", hasSize(0));
    }

    @Test
    void story_27_money_from_another_fund_is_noted_before_the_review_and_only_the_difference_is_granted() {
        String contract = Agencies.verifiedContract("800000.00");
        Awaitility.await().until(() -> contracts.find(new ContractId(contract)).isPresent());
        paid(contract, "800000.00");
        String id = applied(contract, "40000.00");
        Map<String, String> note =
                Map.of("what", "OTHER_FUNDS", "amount", "30000.00", "source", "市级专利转化补助", "document", "鄂财教〔2025〕31号");
        as("reviewer-a").body(note).post(APPLICATIONS + id + "/notes").then().statusCode(403);
        as("clerk-a")
                .body(Map.of("what", "OTHER_FUNDS"))
                .post(APPLICATIONS + id + "/notes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amount", "/source", "/document"));
        as("clerk-a")
                .body(note)
                .post(APPLICATIONS + id + "/notes")
                .then()
                .statusCode(200)
                .body("notes[0].what", equalTo("OTHER_FUNDS"))
                .body("notes[0].amount", equalTo("30000.00"));
        String page = as("clerk-a")
                .accept("text/html")
                .get("/subsidies/applications/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("登记影响金额的事实", "鄂财教〔2025〕31号", "10,000.00");
        approved(id, "10000.00");
        as("clerk-a").body(note).post(APPLICATIONS + id + "/notes").then().statusCode(409);
        get("agency-a", APPLICATIONS + id + "/explanation").body("steps.reason", hasItem("OFFSET_OTHER_FUND"));
    }

    @Test
    void story_07_the_patents_that_are_verified_are_paid_by_their_price_and_the_rest_later_once() {
        String id = UUID.randomUUID().toString();
        ContractSubmitted plain = Given.contract(
                        id,
                        TransferType.ASSIGNMENT,
                        "1000000.00",
                        "1000000.00",
                        List.of(Given.agency(Given.AGENCY_A, null)))
                .submitted();
        Agencies.tell(
                id,
                new ContractSubmitted(
                        plain.contract(),
                        plain.caseNumber(),
                        plain.contractNumber(),
                        plain.signedOn(),
                        plain.submittedOn(),
                        plain.transferType(),
                        plain.parties(),
                        List.of(
                                new PricedPatent(Given.PATENT, "甲", Given.yuan("600000.00")),
                                new PricedPatent(OTHER, "乙", Given.yuan("400000.00"))),
                        plain.amounts(),
                        null,
                        null,
                        null));
        Awaitility.await().until(() -> contracts.find(new ContractId(id)).isPresent());
        paid(id, "1000000.00");
        Desk.apply("agency-a", id).statusCode(409).body("code", equalTo("CONTRACT_NOT_VERIFIED"));
        proven(id, Given.PATENT);
        String first = applied(id, "30000.00");
        approved(first, "30000.00");
        paidOut(first);
        proven(id, OTHER);
        Agencies.tell(id, new TransferVerified(new ContractId(id), Given.VERIFIED_ON, Given.VERIFIED_ON));
        Awaitility.await().until(() -> contracts.of(new ContractId(id)).verification() != null);
        approved(applied(id, "20000.00"), "20000.00");
    }

    private void proven(String contract, PatentNumber patent) {
        ContractId id = new ContractId(contract);
        Agencies.tell(
                contract,
                new TransferRecorded(
                        id,
                        patent,
                        new RecordId("TR01-" + patent.text() + contract),
                        RegisterCode.TR01,
                        Given.VERIFIED_ON,
                        EvidenceGrade.A));
        Awaitility.await().until(() -> contracts.of(id).performance().proven().contains(patent));
    }
}
