package io.zhuanhua.subsidy.replay;

import static io.zhuanhua.subsidy.Desk.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_replay"),
        restrictToAnnotatedClass = true)
class ReplayIT {

    private static final String POLICIES = "/api/v1/policies";
    private static final String FIRST = POLICIES + "/ORDOS-AMR-2023-158.7.5/versions/1/what-if";

    @Test
    void every_amount_of_the_whole_history_comes_out_to_the_same_fen() {
        Desk.allocate(2025, "520000.00");
        Desk.proposed(Agencies.verifiedContract("333333.33"));
        Desk.proposed(Agencies.verifiedContract("12345678.90"));
        Desk.apply("agency-a", Agencies.verifiedContract("800000.00")).statusCode(201);

        get("auditor-a", POLICIES + "/replay")
                .statusCode(200)
                .body("checked", equalTo(5))
                .body("different", empty());
        get("agency-a", POLICIES + "/replay").statusCode(403);
        get("director-a", FIRST)
                .statusCode(200)
                .body("decisions", equalTo(2))
                .body("before", equalTo("500000.00"))
                .body("after", equalTo("500000.00"))
                .body("difference", equalTo("0.00"))
                .body("years.year", contains(2025))
                .body("years.after", contains("500000.00"))
                .body("years.allocated", contains("520000.00"))
                .body("years.missing", contains("0.00"))
                .body("effects", hasSize(2))
                .body("effects[0].agencyName", not(emptyString()));
        get("director-a", FIRST.replace("versions/1", "versions/9")).statusCode(404);
        get("agency-a", FIRST).statusCode(403);
        get("auditor-a", "/subsidies/policies/replay").statusCode(200);
        get("auditor-a", "/subsidies/policies/ORDOS-AMR-2023-158.7.5/versions/1/what-if")
                .statusCode(200);
    }
}
