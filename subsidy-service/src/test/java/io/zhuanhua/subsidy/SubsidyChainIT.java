package io.zhuanhua.subsidy;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The plain case from the application to the voucher, over REST, with contracts learnt from Kafka.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_chain"),
        restrictToAnnotatedClass = true)
class SubsidyChainIT {

    @Inject
    LegalClock clock;

    @Test
    void a_case_is_applied_for_reviewed_published_granted_paid_and_explained() {
        clock.advanceTo(LocalDate.of(2025, 9, 26));
        Desk.allocate(2025, "1000000.00");
        String contract = Agencies.verifiedContract("800000.00");

        String id = Desk.apply("agency-a", contract)
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("SUBMITTED"))
                .body("computed.amount", equalTo("40000.00"))
                .body("account.number", equalTo("**** 0123"))
                .extract()
                .path("id");
        Desk.apply("agency-a", contract).statusCode(409).body("code", equalTo("ALREADY_APPLIED"));
        Desk.decide("director-a", id, "APPROVAL", "PASS").statusCode(409).body("code", equalTo("STEP_NOT_DUE"));
        Desk.decide("clerk-a", id, "APPROVAL", "PASS").statusCode(403);
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200).body("status", equalTo("ACCEPTED"));
        Desk.decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200);
        Desk.decide("director-a", id, "APPROVAL", "PASS")
                .statusCode(200)
                .body("status", equalTo("DECIDED_PROPOSED"))
                .body("amount", equalTo("40000.00"))
                .body("decisions.step", equalTo(List.of("ACCEPT", "PRELIMINARY", "APPROVAL")));
        get("finance-a", "/api/v1/budgets/2025")
                .body("reserved", equalTo("40000.00"))
                .body("available", equalTo("960000.00"));
        get("agency-a", "/api/v1/units/91150602MA0QK7C21T/caps?year=2025")
                .statusCode(200)
                .body("caps[0].reserved", equalTo("40000.00"))
                .body("caps[0].available", equalTo("460000.00"))
                .body("caps[0].periodStanding", equalTo("UNCONFIRMED"));

        String notice = as("director-a")
                .body(Map.of("applicationIds", new String[] {id}, "publishedOn", "2025-09-26"))
                .post("/api/v1/public-notices")
                .then()
                .statusCode(201)
                .body("lastDay", equalTo("2025-10-10"))
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo("40000.00"))
                .body("items[0].patents", hasItem("ZL202310123456.6"))
                .extract()
                .path("id");
        given().get("/api/v1/public-notices/" + notice).then().statusCode(200).body("status", equalTo("OPEN"));
        Desk.pay("finance-a", id, "PZ-1", "2025-09-26").statusCode(409).body("code", equalTo("NOT_GRANTED"));

        clock.advanceTo(LocalDate.of(2025, 10, 10));
        as("clerk-a")
                .post("/api/v1/public-notices/" + notice + "/close")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTICE_STILL_OPEN"))
                .body("detail", endsWith("2025-10-11 结束"));
        clock.advanceTo(LocalDate.of(2025, 10, 11));
        as("clerk-a").post("/api/v1/public-notices/" + notice + "/close").then().statusCode(200);
        get("agency-a", "/api/v1/subsidy-applications/" + id)
                .body("status", equalTo("GRANTED"))
                .body("grantedOn", equalTo("2025-10-11"));

        as("finance-a")
                .post("/api/v1/subsidy-applications/" + id + "/account-disclosures")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("number", equalTo(Desk.ACCOUNT_NUMBER));
        Desk.pay("finance-a", id, "ＰＺ－2025 0001", "2025-10-11")
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("payment.voucher", equalTo("PZ-20250001"))
                .body("payment.amount", equalTo("40000.00"));
        Desk.pay("finance-b", id, "PZ-2", "2025-10-11").statusCode(409).body("code", equalTo("ALREADY_PAID"));
        get("finance-a", "/api/v1/budgets/2025")
                .body("spent", equalTo("40000.00"))
                .body("committed", equalTo("0.00"))
                .body("available", equalTo("960000.00"));

        get("agency-a", "/api/v1/subsidy-applications/" + id + "/explanation")
                .statusCode(200)
                .body("amount", equalTo("40000.00"))
                .body("currency", equalTo("CNY"))
                .body("policy.citation", equalTo("鄂市监发〔2023〕158号 第七项第五条"))
                .body("inputs.find { it.name == 'technicalAmount' }.eventId", notNullValue())
                .body("inputs.find { it.name == 'rate' }.eventId", nullValue())
                .body("steps.rule", equalTo(List.of("BASE", "RATE", "ROUNDING", "CAP", "BUDGET")))
                .body("unconfirmed", hasItem("caps.unit.period"));

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String status = get("agency-a", "/api/v1/subsidy-applications?q=" + "DS-2025-" + contract)
                    .statusCode(200)
                    .extract()
                    .path("items[0].status");
            assertThat(status).isEqualTo("PAID");
        });
    }
}
