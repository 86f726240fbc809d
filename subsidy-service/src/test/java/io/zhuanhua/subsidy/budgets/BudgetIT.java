package io.zhuanhua.subsidy.budgets;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What finance books to and from a year's budget, by document.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_budget"),
        restrictToAnnotatedClass = true)
class BudgetIT {

    private static final String BUDGET = "/api/v1/budgets/2025";

    private static ValidatableResponse book(String user, String what, String amount, String document) {
        return as(user).body(Map.of("amount", amount, "source", "区级财政", "document", document))
                .post(BUDGET + "/" + what)
                .then();
    }

    @Test
    void what_nobody_was_promised_is_given_back_or_carried_over_by_document_and_nothing_more() {
        Desk.allocate(2025, "1000.00");
        book("clerk-a", "reductions", "1.00", "调1号").statusCode(403);
        book("finance-a", "reductions", "1000.01", "调1号").statusCode(422).body("code", equalTo("BUDGET_TOO_SMALL"));
        book("finance-a", "reductions", "200.00", "调1号")
                .statusCode(200)
                .body("allocated", equalTo("800.00"))
                .body("available", equalTo("800.00"))
                .body("sources[0].amount", equalTo("800.00"));
        book("finance-a", "reductions", "1.00", "调1号").statusCode(409).body("code", equalTo("DOCUMENT_ALREADY_BOOKED"));
        book("finance-a", "carry-overs", "300.00", "结1号")
                .statusCode(200)
                .body("available", equalTo("500.00"))
                .body("reductions", hasSize(2))
                .body("reductions[1].carriedTo", equalTo(2026));
        get("director-a", "/api/v1/budgets/2026")
                .body("allocated", equalTo("300.00"))
                .body("allocations[0].document", equalTo("结1号"));
        String page = as("finance-a")
                .accept("text/html")
                .get("/subsidies/budgets/2025")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("调减与结转", "结1号", "结转下年");
        as("finance-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("what", "reduced", "amount", "1,000.00", "source", "DISTRICT", "document", "调2号"))
                .post("/subsidies/budgets/2025")
                .then()
                .statusCode(422);
        as("finance-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .formParams(Map.of("what", "reduced", "amount", "100.00", "source", "DISTRICT", "document", "调2号"))
                .post("/subsidies/budgets/2025")
                .then()
                .statusCode(303);
        get("finance-a", BUDGET).body("available", equalTo("400.00"));
    }
}
