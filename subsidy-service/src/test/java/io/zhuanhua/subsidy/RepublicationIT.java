package io.zhuanhua.subsidy;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.decide;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Story 28, where an objection is upheld on the amount.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_republication"),
        restrictToAnnotatedClass = true)
class RepublicationIT {

    @Test
    void story_28_what_is_upheld_on_the_amount_is_reviewed_again_and_stands_in_a_new_notice() {
        Desk.allocate(2025, "1000000.00");
        String item = Desk.proposed(Agencies.verifiedContract("800000.00"));
        String first = Desk.published(item);
        String objection =
                object(first, item).statusCode(201).extract().path("id").toString();
        object(first, item).statusCode(201);

        as("reviewer-b")
                .body(Map.of("outcome", "RECOMPUTE", "reason", "技术交易额须重新核定"))
                .post("/api/v1/public-notices/" + first + "/objections/" + objection + "/decision")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        get("clerk-a", "/api/v1/public-notices/" + first + "/objections")
                .body("[0].status", equalTo("UPHELD"))
                .body("[1].status", equalTo("SETTLED"));
        get("finance-a", "/api/v1/budgets/2025").body("reserved", equalTo("0.00"));

        as("agency-a")
                .body(Map.of())
                .post("/api/v1/subsidy-applications/" + item + "/resubmission")
                .then()
                .statusCode(200);
        decide("clerk-a", item, "ACCEPT", "PASS").statusCode(200);
        decide("reviewer-b", item, "PRELIMINARY", "PASS").statusCode(403).body("code", equalTo("FOUR_EYES"));
        decide("reviewer-a", item, "PRELIMINARY", "PASS").statusCode(200);
        decide("director-a", item, "APPROVAL", "PASS").statusCode(200);
        String again = Desk.published(item);
        object(first, item).statusCode(409).body("code", equalTo("OBJECTION_SETTLED"));
        get("clerk-a", "/api/v1/subsidy-applications/" + item)
                .body("status", equalTo("IN_PUBLICITY"))
                .body("notice.openObjections", equalTo(0));
        for (String user : List.of("agency-a", "clerk-a")) {
            get(user, "/subsidies/applications/" + item + "/record.pdf")
                    .statusCode(200)
                    .contentType("application/pdf");
        }
        get("agency-b", "/subsidies/applications/" + item + "/record.pdf").statusCode(403);
        given().get("/api/v1/public-notices/" + first).then().statusCode(200).body("status", equalTo("OPEN"));
        given().get("/notices/" + again).then().statusCode(200).body(containsString("table.xlsx"));
    }

    @Test
    void the_list_of_a_notice_is_a_file_that_everybody_can_take_along() {
        Desk.allocate(2025, "1000000.00");
        String notice = Desk.published(Desk.proposed(Agencies.verifiedContract("712340.00")));
        String table = "/notices/" + notice + "/table.";
        byte[] csv = given().get(table + "csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("序号", "项目（合同）", "拟资助金额（万元）", "备注")
                .contains("\"3.5617\",\"35617.00\"");
        given().get(table + "pdf").then().statusCode(200).contentType("application/pdf");
        given().get(table + "xlsx").then().statusCode(200);
        given().get(table + "exe").then().statusCode(404);
        given().get("/notices/unknown/table.csv").then().statusCode(404);
        given().header("Accept-Language", "en")
                .get(table + "csv")
                .then()
                .statusCode(200)
                .body(containsString("Remarks"));
    }

    private static ValidatableResponse object(String notice, String item) {
        return given().contentType("application/json")
                .body(Map.of("applicationId", item, "name", "张三", "statement", "金额", "evidence", "合同复印件"))
                .post("/api/v1/public-notices/" + notice + "/objections")
                .then();
    }
}
