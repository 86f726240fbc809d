package io.zhuanhua.subsidy.applications;

import static io.zhuanhua.subsidy.Desk.ACCOUNT;
import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Applications that the agency does not hand in itself.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_entry"),
        restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EntryIT {

    private static final String APPLICATIONS = "/api/v1/subsidy-applications";
    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    LegalClock clock;

    private static String page(String user, String path) {
        return as(user).accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    @Order(1)
    void story_32_what_a_clerk_keys_waits_for_the_agency_and_that_clerk_has_no_part_in_the_review() {
        String contract = Agencies.verifiedContract("800000.00");
        assertThat(page("clerk-a", "/subsidies/applications/new")).contains("代录申请");
        Map<String, Object> asked = Map.of("contractId", contract, "agency", "91150602MA0QK7C21T", "account", ACCOUNT);
        as("reviewer-a").body(asked).post(APPLICATIONS).then().statusCode(403);
        as("clerk-a")
                .body(Map.of("contractId", contract, "account", ACCOUNT))
                .post(APPLICATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUIRED"));
        String id = as("clerk-a")
                .body(asked)
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .body("status", equalTo("ENTERED"))
                .body("entry", equalTo("CLERK"))
                .extract()
                .path("id");
        String one = APPLICATIONS + "/" + id;
        Desk.decide("clerk-b", id, "ACCEPT", "PASS").statusCode(409).body("code", equalTo("STEP_NOT_DUE"));
        Desk.apply("agency-a", contract).statusCode(409).body("code", equalTo("ALREADY_APPLIED"));
        assertThat(page("agency-a", "/subsidies/applications/" + id)).contains("确认申请", "代录");
        as("agency-b").body(NOTHING).post(one + "/confirmation").then().statusCode(403);
        as("agency-a")
                .body(NOTHING)
                .post(one + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("account.number", endsWith("0123"));
        as("agency-a")
                .body(NOTHING)
                .post(one + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_ENTERED"));
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(403).body("code", equalTo("FOUR_EYES"));
        Desk.decide("clerk-b", id, "ACCEPT", "PASS").statusCode(200);
    }

    @Test
    @Order(2)
    void where_the_policy_asks_for_none_a_verified_transfer_makes_the_application_and_the_agency_names_its_account() {
        Desk.policy(Map.of("validity.signedFrom", "2025-03-10"), Map.of("applications.mode", "AUTOMATIC"));
        String contract = Agencies.verifiedContract("1000000.00");
        String id = ApplicationIds.of(new ContractId(contract), Given.AGENCY_A).text();
        String one = APPLICATIONS + "/" + id;
        Awaitility.await().untilAsserted(() -> get("agency-a", one)
                .statusCode(200)
                .body("status", equalTo("ENTERED"))
                .body("entry", equalTo("AUTOMATIC"))
                .body("computed.amount", equalTo("50000.00")));
        as("agency-a")
                .body(NOTHING)
                .post(one + "/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUIRED"));
        as("agency-a")
                .body(Map.of("account", ACCOUNT))
                .post(one + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        Desk.allocate(clock.today().getYear(), "1000000.00");
        Desk.decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        Desk.decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200);
        Desk.decide("director-a", id, "APPROVAL", "PASS").statusCode(200);
        String next = Agencies.verifiedContract("1000000.00");
        String second = ApplicationIds.of(new ContractId(next), Given.AGENCY_A).text();
        Awaitility.await().untilAsserted(() -> get("agency-a", APPLICATIONS + "/" + second + "/explanation")
                .statusCode(200)
                .body("inputs.find { it.name == 'capUsed' }.value", equalTo("50000.00")));
    }
}
