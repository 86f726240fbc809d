package io.zhuanhua.subsidy.control;

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
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Under a policy by which units under common control share one cap, counted in the year that pays.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_control"),
        restrictToAnnotatedClass = true)
class ControlIT {

    private static final String CONTROL = "/api/v1/common-control";
    private static final String PAIR = "/" + Given.AGENCY_A + "/" + Given.AGENCY_B;

    @Test
    void two_units_under_common_control_share_one_cap_and_the_explanation_says_so() {
        Desk.policy(Map.of("caps.unit.period", "CALENDAR_YEAR_OF_PAYMENT"), Map.of("caps.unit.by", "CONTROL_GROUP"));
        Desk.allocate(2025, "2000000.00");
        note(Map.of()).statusCode(422).body("errors.pointer", hasSize(5));
        Map<String, String> asked = Map.of(
                "unit", Given.AGENCY_A.text(),
                "unitName", "东胜区某某专利服务有限公司",
                "other", Given.AGENCY_B.text(),
                "otherName", "鄂尔多斯市某某知识产权服务中心",
                "document", "股东名册（2025年6月）");
        note(asked).statusCode(200).body("items[0].status", equalTo("NOTED"));
        note(asked).statusCode(409).body("code", equalTo("CONTROL_KNOWN"));
        as("agency-a").get(CONTROL).then().statusCode(403);
        as("clerk-a").post(CONTROL + PAIR + "/confirmation").then().statusCode(403);
        as("reviewer-a").post(CONTROL + PAIR + "/confirmation").then().statusCode(200);
        assertThat(get("director-a", "/subsidies/common-control").extract().asString())
                .contains("东胜区某某专利服务有限公司", "已确认", "股东名册（2025年6月）", "终止同一控制");

        approved("agency-a", Given.AGENCY_A).body("amount", equalTo("400000.00"));
        String second = approved("agency-b", Given.AGENCY_B)
                .body("amount", equalTo("100000.00"))
                .extract()
                .path("id");
        get("agency-b", "/api/v1/units/" + Given.AGENCY_B + "/caps?year=2025")
                .body("caps[0].group", contains(Given.AGENCY_B.text(), Given.AGENCY_A.text()))
                .body("caps[0].committed", equalTo("0.00"))
                .body("caps[0].reserved", equalTo("100000.00"))
                .body("caps[0].available", equalTo("0.00"));
        get("agency-b", "/api/v1/subsidy-applications/" + second + "/explanation")
                .body("inputs.find { it.name == 'capGroup' }.value", containsString(Given.AGENCY_A.text()))
                .body("steps.reason", hasItem("CAP_UNIT"));
        assertThat(get("clerk-a", "/subsidies/applications/" + second + "/explanation")
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("共用上限的单位", "同一控制单位合并", "拨付年度");
        get("auditor-a", "/api/v1/policies/replay").statusCode(200).body("different", hasSize(0));

        as("director-a")
                .body(Map.of("reason", "股权已转让"))
                .post(CONTROL + PAIR + "/end")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("ENDED"));
        get("agency-b", "/api/v1/units/" + Given.AGENCY_B + "/caps?year=2025")
                .body("caps[0].available", equalTo("400000.00"));
    }

    private static ValidatableResponse note(Map<String, String> body) {
        return as("clerk-a").body(body).post(CONTROL).then();
    }

    private static ValidatableResponse approved(String agency, CreditCode unit) {
        String contract =
                Agencies.verifiedContract(TransferType.ASSIGNMENT, "8000000.00", List.of(Given.agency(unit, null)));
        String id = Desk.reviewed(agency, contract);
        return Desk.decide("director-a", id, "APPROVAL", "PASS").statusCode(200);
    }
}
