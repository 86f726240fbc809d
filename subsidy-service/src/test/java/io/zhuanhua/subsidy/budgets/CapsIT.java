package io.zhuanhua.subsidy.budgets;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Under a policy with a cap of the year and one of its whole term.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_caps"),
        restrictToAnnotatedClass = true)
class CapsIT {

    private static final String POLICY = "/api/v1/policies/ORDOS-AMR-2023-158.7.5";

    @Inject
    LegalClock clock;

    @Test
    void a_unit_gets_what_both_caps_leave_and_every_page_says_which_one_cut() {
        Desk.policy(Map.of(), Map.of("caps.unit.more", "POLICY_TERM:USCC:600000.00"));
        Desk.allocate(2025, "2000000.00");
        String early = verified();
        String late = verified();
        approved(early).body("amount", equalTo("400000.00"));
        caps(2025)
                .body("caps.period", contains("APPLICATION_YEAR", "POLICY_TERM"))
                .body("caps.limit", contains("500000.00", "600000.00"))
                .body("caps.available", contains("100000.00", "200000.00"));

        clock.advanceTo(LocalDate.of(2026, 1, 7));
        Desk.allocate(2026, "2000000.00");
        caps(2026)
                .body("caps.reserved", contains("0.00", "400000.00"))
                .body("caps.available", contains("500000.00", "200000.00"));
        String second =
                approved(late).body("amount", equalTo("200000.00")).extract().path("id");

        String application = "/api/v1/subsidy-applications/" + second;
        get("agency-a", application + "/explanation")
                .body("steps.findAll { it.rule == 'CAP' }.after", contains("400000.00", "200000.00"))
                .body("inputs.find { it.name == 'capUsed.POLICY_TERM.USCC' }.value", equalTo("400000.00"));
        assertThat(page("agency-a", "/subsidies/applications/" + second + "/explanation"))
                .contains("单位上限：政策有效期（元）", "已用额度：政策有效期（元）", "600,000.00", "超过单位上限的部分核减");
        assertThat(page("agency-a", "/subsidies")).contains("政策有效期内累计", "申报年度");
        assertThat(page("auditor-a", "/subsidies/ledger")).contains("200000.00 / 500000.00；600000.00 / 600000.00");
        get("auditor-a", "/api/v1/policies/replay").statusCode(200).body("different", hasSize(0));
        get("director-a", POLICY + "/versions/1/what-if")
                .statusCode(200)
                .body("before", equalTo("600000.00"))
                .body("after", equalTo("800000.00"));
    }

    private static String verified() {
        return Agencies.verifiedContract(
                TransferType.ASSIGNMENT, "8000000.00", List.of(Given.agency(Given.AGENCY_A, null)));
    }

    private static ValidatableResponse approved(String contract) {
        return Desk.decide("director-a", Desk.reviewed("agency-a", contract), "APPROVAL", "PASS")
                .statusCode(200);
    }

    private static ValidatableResponse caps(int year) {
        return get("agency-a", "/api/v1/units/" + Given.AGENCY_A + "/caps?year=" + year)
                .statusCode(200);
    }

    private static String page(String user, String path) {
        return as(user).get(path).then().statusCode(200).extract().asString();
    }
}
