package io.zhuanhua.subsidy;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Story 28 over REST, without a login where none is asked for.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_objection"),
        restrictToAnnotatedClass = true)
class ObjectionIT {

    @Inject
    LegalClock clock;

    @Test
    void story_28_an_objection_pauses_its_item_alone_and_is_heard_by_somebody_else() {
        Desk.allocate(2025, "1000000.00");
        String paused = Desk.proposed(Agencies.verifiedContract("800000.00"));
        String other = Desk.proposed(Agencies.verifiedContract("400000.00"));
        String notice = Desk.published(paused, other);
        clock.advanceTo(LocalDate.of(2025, 9, 30));

        object(notice, Map.of("applicationId", paused, "statement", "重复", "evidence", "合同"))
                .statusCode(201)
                .body("admissible", equalTo(false))
                .body("obstacle", equalTo("OBJECTOR_UNNAMED"));
        String objection = object(
                        notice, Map.of("applicationId", paused, "name", "张三", "statement", "重复", "evidence", "合同复印件"))
                .statusCode(201)
                .body("admissible", equalTo(true))
                .body("obstacle", nullValue())
                .extract()
                .path("id");
        get("clerk-a", "/api/v1/subsidy-applications/" + paused)
                .body("status", equalTo("OBJECTED"))
                .body("notice.openObjections", equalTo(1));
        get("agency-a", "/api/v1/public-notices/" + notice + "/objections").statusCode(403);
        get("clerk-a", "/api/v1/public-notices/" + notice + "/objections")
                .body("[1].name", equalTo("张三"))
                .body("[1].status", equalTo("OPEN"));
        object(notice, Map.of("applicationId", "unknown", "statement", "重复"))
                .statusCode(422)
                .body("code", equalTo("NOT_IN_NOTICE"));

        clock.advanceTo(LocalDate.of(2025, 10, 11));
        as("clerk-a").post("/api/v1/public-notices/" + notice + "/close").then().statusCode(200);
        get("clerk-a", "/api/v1/subsidy-applications/" + other).body("status", equalTo("GRANTED"));
        get("clerk-a", "/api/v1/subsidy-applications/" + paused).body("status", equalTo("OBJECTED"));

        hear("reviewer-a", notice, objection).statusCode(403).body("code", equalTo("FOUR_EYES"));
        hear("director-a", notice, objection).statusCode(403).body("code", equalTo("FOUR_EYES"));
        hear("reviewer-b", notice, objection).statusCode(200).body("status", equalTo("GRANTED"));
        hear("reviewer-b", notice, objection).statusCode(409).body("code", equalTo("OBJECTION_SETTLED"));
        get("finance-a", "/api/v1/budgets/2025")
                .body("reserved", equalTo("0.00"))
                .body("committed", equalTo("60000.00"));
    }

    private static ValidatableResponse object(String notice, Map<String, String> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/public-notices/" + notice + "/objections")
                .then();
    }

    private static ValidatableResponse hear(String user, String notice, String objection) {
        return as(user).body(Map.of("outcome", "DISMISS", "reason", "经核查不成立"))
                .post("/api/v1/public-notices/" + notice + "/objections/" + objection + "/decision")
                .then();
    }
}
