package io.zhuanhua.subsidy.policies;

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
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_policies"),
        restrictToAnnotatedClass = true)
class PolicyIT {

    private static final String POLICIES = "/api/v1/policies";
    private static final String VERSIONS = POLICIES + "/ORDOS-AMR-2023-158.7.5/versions";
    private static final String DRAFT = "/subsidies/policies/ORDOS-AMR-2023-158.7.5/draft";

    @Inject
    LegalClock clock;

    /// The parameters of the newest version, some of them changed.
    private static List<Map<String, String>> parameters(Map<String, String> changed) {
        List<Map<String, String>> all = new ArrayList<>();
        List<Map<String, String>> now =
                get("clerk-a", POLICIES).extract().jsonPath().getList("items[-1].parameters");
        for (Map<String, String> each : now) {
            Map<String, String> copy = new HashMap<>(each);
            copy.computeIfPresent("value", (key, value) -> changed.getOrDefault(each.get("name"), value));
            all.add(copy);
        }
        return all;
    }

    private static ValidatableResponse draft(String user, List<Map<String, String>> parameters) {
        return as(user).body(Map.of("parameters", parameters)).post(VERSIONS).then();
    }

    @Test
    void story_33_a_new_version_takes_two_people_and_leaves_older_contracts_where_they_were() {
        clock.advanceTo(LocalDate.of(2025, 9, 26));
        Desk.allocate(2025, "1000000.00");
        List<Map<String, String>> four = parameters(Map.of("rate", "0.04", "validity.signedFrom", "2025-03-10"));
        draft("agency-a", four).statusCode(403);
        draft("clerk-a", parameters(Map.of())).statusCode(422).body("code", equalTo("NOTHING_CHANGED"));
        int version = draft("clerk-a", four)
                .statusCode(201)
                .body("changes.name", contains("validity.signedFrom", "rate"))
                .body("changes[1].before.value", equalTo("0.05"))
                .body("changes[1].after.value", equalTo("0.04"))
                .extract()
                .path("policy.version");
        assertThat(version).isEqualTo(2);
        get("clerk-b", POLICIES).body("items", hasSize(1));
        get("auditor-a", POLICIES + "/drafts").body("items", hasSize(1));
        get("agency-a", POLICIES + "/drafts").statusCode(403);
        String before = Desk.apply("agency-a", Agencies.verifiedContract("800000.00"))
                .statusCode(201)
                .body("computed.amount", equalTo("40000.00"))
                .extract()
                .path("id");

        as("clerk-a").post(VERSIONS + "/2/publication").then().statusCode(403);
        as("director-a").post(VERSIONS + "/7/publication").then().statusCode(404);
        as("director-a")
                .post(VERSIONS + "/2/publication")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        get("agency-a", POLICIES).body("items.version", contains(1, 2));
        Desk.apply("agency-a", Agencies.verifiedContract("800000.00"))
                .statusCode(201)
                .body("computed.amount", equalTo("32000.00"));
        get("agency-a", "/api/v1/subsidy-applications/" + before + "/explanation")
                .body("policy.version", equalTo(1))
                .body("amount", equalTo("40000.00"));

        List<Map<String, String>> counted = new ArrayList<>(parameters(Map.of()));
        counted.add(Map.of("name", "amount.perPatent", "value", "1000.00", "standing", "UNCONFIRMED", "citation", "无"));
        draft("clerk-a", counted)
                .statusCode(422)
                .body("errors.code", hasItem("COUNT_BASED_AMOUNT"))
                .body("errors.detail", hasItem(containsString("（六）")));
        draft("clerk-a", parameters(Map.of("rate", "5")))
                .statusCode(422)
                .body("code", equalTo("POLICY_UNREADABLE"))
                .body("detail", containsString("rate cannot be 5"));
        draft("clerk-a", parameters(Map.of("rate", "0.03"))).statusCode(201);
        as("clerk-b")
                .body(Map.of("reason", "依据文件尚未印发"))
                .post(VERSIONS + "/3/discard")
                .then()
                .statusCode(204);
        as("director-a").post(VERSIONS + "/3/publication").then().statusCode(404);
        get("clerk-a", "/subsidies/policies").statusCode(200);
        get("clerk-a", DRAFT).statusCode(200);
    }

    @Test
    void the_editor_says_the_clause_that_forbids_an_amount_per_patent_and_keeps_what_was_typed() {
        String page = as("clerk-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of(
                        "key", "counted",
                        "parameters.0.name", "amount.perPatent",
                        "parameters.0.value", "1000.00",
                        "parameters.0.standing", "UNCONFIRMED",
                        "parameters.0.citation", "无"))
                .post(DRAFT)
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page).contains("（六）").contains("value=\"amount.perPatent\"");
    }

    @Test
    void the_editor_offers_what_a_policy_can_say_and_what_a_parameter_can_be() {
        String page = get("clerk-a", DRAFT).statusCode(200).extract().asString();

        assertThat(page)
                .contains("<option value=\"caps.contract.amount\" label=\"单份合同上限（元）\">")
                .contains("<option value=\"CONTRACT_TECHNICAL_AMOUNT\" selected>合同技术交易额</option>")
                .contains("<option value=\"INVOICED\">开票金额</option>");
    }

    @Test
    void a_parameter_taken_away_in_the_middle_takes_nothing_else_along() {
        Map<String, String> typed = new HashMap<>(Map.of("key", "gone"));
        List<Map<String, String>> parameters = parameters(Map.of("rate", "5"));
        for (int row = 0; row < parameters.size(); row++) {
            for (Map.Entry<String, String> each : parameters.get(row).entrySet()) {
                typed.put("parameters." + row + "." + each.getKey(), each.getValue());
            }
        }
        typed.put("parameters.1.name", "");

        String page = as("clerk-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post(DRAFT)
                .then()
                .statusCode(422)
                .extract()
                .asString();

        for (Map<String, String> each : parameters) {
            boolean taken = each.equals(parameters.get(1));
            assertThat(page.contains("value=\"" + each.get("name") + "\" maxlength"))
                    .as(each.get("name"))
                    .isEqualTo(!taken);
        }
    }
}
