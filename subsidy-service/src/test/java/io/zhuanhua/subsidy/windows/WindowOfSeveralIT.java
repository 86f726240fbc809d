package io.zhuanhua.subsidy.windows;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A window whose money is shared out at once under a policy that wants two directors.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_window_of_several"),
        restrictToAnnotatedClass = true)
class WindowOfSeveralIT {

    private static final String WINDOWS = "/api/v1/windows/";

    @Inject
    LegalClock clock;

    @Test
    void the_last_of_two_directors_shares_the_money_out() {
        LocalDate start = clock.today();
        Desk.policy(Map.of(), Map.of("review.plan", "ACCEPT:ANY;PRELIMINARY:ANY;APPROVAL:ALL(2)"));
        Desk.allocate(start.getYear(), "1000000.00");
        String window = announced(start.plusDays(1), start.plusDays(2));
        clock.advanceTo(start.plusDays(1));
        String large = Desk.reviewed(Agencies.verifiedContract("1200000.00"));
        String small = Desk.reviewed(Agencies.verifiedContract("800000.00"));
        clock.advanceTo(start.plusDays(3));

        share("director-a", window).statusCode(200).body("status", equalTo("ANNOUNCED"));
        share("director-a", window).statusCode(409).body("code", equalTo("ALREADY_ENDORSED"));
        as("director-a")
                .body(Map.of("move", "TAKE_BACK", "reason", "漏看附件"))
                .post("/api/v1/subsidy-applications/" + small + "/review-moves")
                .then()
                .statusCode(200);
        share("director-b", window).statusCode(200).body("status", equalTo("ANNOUNCED"));
        share("director-a", window)
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("held", equalTo("60000.00"));
        amount(large, "36000.00");
        amount(small, "24000.00");
        get("auditor-a", "/api/v1/subsidy-applications/" + small)
                .body("decisions.outcome", contains("PASS", "PASS", "ENDORSED", "TAKEN_BACK", "ENDORSED", "PASS"));
    }

    private static void amount(String id, String amount) {
        get("agency-a", "/api/v1/subsidy-applications/" + id).body("amount", equalTo(amount));
    }

    private static ValidatableResponse share(String user, String window) {
        return as(user).body(Map.of("reason", "同意"))
                .post(WINDOWS + window + "/decision")
                .then();
    }

    private static String announced(LocalDate from, LocalDate until) {
        String id = as("clerk-a")
                .body(Map.of(
                        "policyId", "ORDOS-AMR-2023-158.7.5",
                        "title", "2025年第一批",
                        "from", from.toString(),
                        "until", until.toString(),
                        "strategy", "PRO_RATA",
                        "pool", "60000.00",
                        "document", "东市监发〔2025〕6号"))
                .post("/api/v1/windows")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("director-a")
                .body(Map.of())
                .post(WINDOWS + id + "/announcement")
                .then()
                .statusCode(200);
        return id;
    }
}
