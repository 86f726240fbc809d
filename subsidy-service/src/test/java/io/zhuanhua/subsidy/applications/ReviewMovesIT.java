package io.zhuanhua.subsidy.applications;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.decide;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// People move cases between the decisions, over REST and on screen; a step may take five working days.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_moves"),
        restrictToAnnotatedClass = true)
class ReviewMovesIT {

    private static final String VERSIONS = "/api/v1/policies/ORDOS-AMR-2023-158.7.5/versions";

    @Inject
    LegalClock clock;

    @Inject
    EscalationDesk escalations;

    @BeforeEach
    void budget() {
        Desk.allocate(clock.today().getYear(), "1000000.00");
    }

    @Test
    void sent_back_to_resume_it_comes_straight_back_and_the_record_shows_every_move() {
        String id = Desk.reviewed(Agencies.verifiedContract("1000.00"));
        Map<String, String> back = Map.of(
                "move", "SEND_BACK", "step", "ACCEPT", "how", "RESUME", "reason", "请核对银行回单", "reasonCode", "OTHER");
        move("agency-a", id, back).statusCode(403);
        move("finance-a", id, back).statusCode(403).body("code", equalTo("FORBIDDEN"));
        move("clerk-a", id, back).statusCode(403).body("code", equalTo("NOT_IN_CHARGE"));
        move("director-a", id, Map.of("move", "SEND_BACK"))
                .statusCode(422)
                .body("errors.pointer", contains("/step", "/how", "/reason"));
        move("director-a", id, Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/move"));
        move("director-a", id, back).statusCode(200).body("status", equalTo("SUBMITTED"));
        decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200).body("status", equalTo("PRELIM_PASSED"));
        get("reviewer-b", "/api/v1/subsidy-applications/" + id)
                .body("decisions.outcome", contains("PASS", "PASS", "SENT_BACK", "PASS", "RESUMED"))
                .body("decisions[2].detail.to", equalTo("ACCEPT"))
                .body("decisions[2].detail.reasonCode", equalTo("OTHER"));
        listed(id, "PRELIM_PASSED");
        assertThat(page("director-a", id)).contains("退回前一环节", "直接回到本环节", "请核对银行回单");
        assertThat(as("director-a")
                        .get("/subsidies/applications/" + id + "/record.pdf")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void all_of_two_reviewers_pass_it_and_one_of_them_takes_it_back() {
        String plan = "ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY";
        published(plan);
        String id = Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200).body("status", equalTo("ACCEPTED"));
        decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(409).body("code", equalTo("ALREADY_ENDORSED"));
        Map<String, String> back = Map.of("move", "TAKE_BACK", "reason", "漏看附件");
        move("reviewer-b", id, back).statusCode(409).body("code", equalTo("NOTHING_TO_TAKE_BACK"));
        move("reviewer-a", id, back).statusCode(200);
        decide("reviewer-b", id, "PRELIMINARY", "PASS").statusCode(200).body("status", equalTo("ACCEPTED"));
        decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200).body("status", equalTo("PRELIM_PASSED"));
        decide("director-a", id, "APPROVAL", "PASS").statusCode(200);
        String held = reserved();
        move("director-a", id, back)
                .statusCode(200)
                .body("status", equalTo("PRELIM_PASSED"))
                .body("amount", equalTo(null));
        assertThat(reserved()).isNotEqualTo(held);
        listed(id, "PRELIM_PASSED");
        published("ACCEPT:ANY;PRELIMINARY:ANY;APPROVAL:ANY");
    }

    @Test
    void a_step_is_transferred_on_screen_and_people_are_added_and_removed() {
        String id = Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        assertThat(page("reviewer-a", id)).contains("审批流转", "变更审批人", "退回前一环节");
        assertThat(page("agency-a", id)).doesNotContain("审批流转");
        Map<String, String> transfer = Map.of(
                "move",
                "ASSIGN",
                "step",
                "PRELIMINARY",
                "change",
                "TRANSFERRED",
                "accounts",
                "reviewer-b",
                "reason",
                "出差");
        Response refused = form("reviewer-a", id, Map.of("move", "ASSIGN", "step", "PRELIMINARY", "reason", "出差"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(form("reviewer-a", id, transfer).statusCode()).isEqualTo(303);
        decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(403).body("code", equalTo("NOT_IN_CHARGE"));
        assertThat(page("reviewer-b", id)).contains("转办", "reviewer-b", "出差");
        assertThat(page("agency-a", id)).contains("转办").doesNotContain("reviewer-b");
        assign("reviewer-b", id, "ADDED", "reviewer-a").statusCode(200);
        assign("reviewer-b", id, "ADDED", "clerk-a").statusCode(403).body("code", equalTo("FOUR_EYES"));
        assign("reviewer-b", id, "ADDED", "wang wu").statusCode(422).body("code", equalTo("ACCOUNT_NAME_INVALID"));
        assign("reviewer-b", id, "REMOVED", "reviewer-b").statusCode(200);
        assign("reviewer-b", id, "DELEGATED", "reviewer-b")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/until"));
        move("finance-a", id, Map.of("move", "COPY", "accounts", List.of("finance-a")))
                .statusCode(200);
        move("clerk-b", id, Map.of("move", "REMIND")).statusCode(200);
        decide("reviewer-b", id, "PRELIMINARY", "PASS").statusCode(403);
        decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200);
        get("agency-a", "/api/v1/subsidy-applications/" + id)
                .body("decisions.outcome", hasItems("TRANSFERRED", "ADDED", "REMOVED", "COPIED", "REMINDED"))
                .body("decisions[1].detail.accounts", empty());
    }

    @Test
    void a_term_that_has_passed_is_escalated_once_and_the_director_decides_the_step() {
        String id = Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        String other = Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, String> escalate = Map.of("move", "ESCALATE");
        move("clerk-a", id, escalate).statusCode(409).body("code", equalTo("ESCALATION_NOT_DUE"));
        decide("director-a", id, "ACCEPT", "PASS").statusCode(403).body("code", equalTo("NOT_IN_CHARGE"));
        clock.advanceTo(clock.today().plusDays(20));
        move("reviewer-a", id, escalate).statusCode(403);
        assertThat(page("clerk-b", other)).contains("超时升级", "本环节办理期限至");
        assertThat(form("clerk-b", other, escalate).statusCode()).isEqualTo(303);
        listed(other, "SUBMITTED");
        listed(id, "SUBMITTED");
        assertThat(escalations.sweep()).isPositive();
        assertThat(escalations.sweep()).isZero();
        get("director-a", "/api/v1/subsidy-applications/" + other).body("decisions.by", contains("clerk-b"));
        get("director-a", "/api/v1/subsidy-applications/" + id)
                .body("decisions[0].outcome", equalTo("ESCALATED"))
                .body("decisions[0].by", equalTo("service:subsidy-service"));
        decide("director-a", id, "ACCEPT", "PASS").statusCode(200).body("status", equalTo("ACCEPTED"));
        decide("director-a", id, "PRELIMINARY", "PASS").statusCode(403);
    }

    @Test
    void a_form_moves_the_case_that_was_seen_and_no_other() {
        String id = Desk.apply("agency-a", Agencies.verifiedContract("1000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        Response stale = form("clerk-a", id, Map.of("move", "REMIND", "version", "1"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.asString()).contains("内容已被他人更改");
        assertThat(form("clerk-a", id, Map.of("move", "REMIND", "version", "2")).statusCode())
                .isEqualTo(303);
    }

    private static ValidatableResponse move(String user, String id, Map<String, ?> body) {
        return as(user).body(body)
                .post("/api/v1/subsidy-applications/" + id + "/review-moves")
                .then();
    }

    private static ValidatableResponse assign(String user, String id, String change, String account) {
        return move(
                user,
                id,
                Map.of(
                        "move",
                        "ASSIGN",
                        "step",
                        "PRELIMINARY",
                        "change",
                        change,
                        "accounts",
                        List.of(account),
                        "reason",
                        "工作安排"));
    }

    private static Response form(String user, String id, Map<String, String> fields) {
        return as(user).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .redirects()
                .follow(false)
                .post("/subsidies/applications/" + id + "/review-moves");
    }

    private static String page(String user, String id) {
        return as(user).get("/subsidies/applications/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void listed(String id, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String now = get("clerk-a", "/api/v1/subsidy-applications?limit=200")
                    .extract()
                    .path("items.find { it.id == '" + id + "' }.status");
            assertThat(now).isEqualTo(status);
        });
    }

    private String reserved() {
        return get("finance-a", "/api/v1/budgets/" + clock.today().getYear())
                .extract()
                .path("reserved");
    }

    /// A new version with this plan, for the contracts of these tests.
    private static void published(String plan) {
        List<Map<String, String>> parameters = new ArrayList<>(
                get("clerk-a", "/api/v1/policies").extract().jsonPath().getList("items[-1].parameters"));
        parameters.removeIf(each -> "review.plan".equals(each.get("name")));
        parameters.replaceAll(each -> new HashMap<>(each));
        parameters.forEach(each -> {
            if ("validity.signedFrom".equals(each.get("name"))) {
                each.put("value", LocalDate.of(2025, 3, 10).toString());
            }
        });
        parameters.add(Map.of(
                "name",
                "review.plan",
                "value",
                plan,
                "standing",
                "UNCONFIRMED",
                "citation",
                "待定",
                "question",
                "各环节几人",
                "questionInEnglish",
                "how many people"));
        int version = as("clerk-a")
                .body(Map.of("parameters", parameters))
                .post(VERSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("policy.version");
        as("director-a").post(VERSIONS + "/" + version + "/publication").then().statusCode(200);
    }
}
