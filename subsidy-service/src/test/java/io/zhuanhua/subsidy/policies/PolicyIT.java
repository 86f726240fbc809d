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
import io.restassured.specification.RequestSpecification;
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

    private static Map<String, String> parameter(String name, String value) {
        return Map.of("name", name, "value", value, "standing", "UNCONFIRMED", "citation", "测试文件");
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
                .body("code", equalTo("PARAMETER_UNREADABLE"))
                .body("errors[0].pointer", equalTo("/parameters/5/value"))
                .body("detail", containsString("rate 的值不能是“5”"));
        List<Map<String, String>> twice = parameters(Map.of());
        twice.add(parameter("rate", "0.04"));
        draft("clerk-a", twice).statusCode(422).body("code", equalTo("PARAMETER_REPEATED"));
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
        typed.put("parameters.1.removed", "true");

        String page = as("clerk-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post(DRAFT)
                .then()
                .statusCode(422)
                .extract()
                .asString();

        int last = parameters.size() - 1;
        for (Map<String, String> each : parameters) {
            assertThat(page).contains("value=\"" + each.get("name") + "\"");
        }
        assertThat(page)
                .contains("name=\"parameters." + last + ".name\" value=\"validity.signedUntil\"")
                .contains("name=\"parameters." + last + ".removed\" value=\"true\" checked")
                .containsOnlyOnce("value=\"true\" checked");
    }

    @Test
    void what_a_policy_lists_is_ticked_and_what_it_says_in_one_line_is_shown_in_words() {
        Map<String, String> changed = new HashMap<>(Map.of("caps.unit.amount", "400000.00"));
        List<Map<String, String>> parameters = parameters(changed);
        parameters.add(parameter("caps.unit.more", "POLICY_TERM:USCC:2000000.00,ALL_TIMES:CONTROL_GROUP:5000000.00"));
        parameters.add(parameter("review.plan", "ACCEPT:ANY;PRELIMINARY:ALL(2);APPROVAL:ANY"));
        parameters.removeIf(each -> "rate".equals(each.get("name")));
        parameters.add(parameter("rate.brackets", "100000:0.01,*:0.005"));
        RequestSpecification form = as("clerk-a").contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int row = 0; row < parameters.size(); row++) {
            for (Map.Entry<String, String> each : parameters.get(row).entrySet()) {
                String field = "parameters." + row + "." + each.getKey();
                if ("transferTypes".equals(parameters.get(row).get("name"))
                        && each.getKey().equals("value")) {
                    form.formParam(field, "ASSIGNMENT", "LICENCE_SOLE");
                } else {
                    form.formParam(field, each.getValue());
                }
            }
        }

        form.formParam("key", "ticked")
                .redirects()
                .follow(false)
                .post(DRAFT)
                .then()
                .statusCode(303);

        int version = get("clerk-a", POLICIES + "/drafts").extract().path("items[0].policy.version");

        assertThat(get("clerk-a", "/subsidies/policies").extract().asString())
                .contains(
                        "转让、排他许可",
                        "政策有效期内累计 · 按单位（统一社会信用代码） 2,000,000.00",
                        "不限期间，始终累计 · 同一控制单位合并 5,000,000.00",
                        "初审 至少 2 人均须通过",
                        "不超过 100,000.00 元的部分 0.01");
        assertThat(get("clerk-a", DRAFT).extract().asString())
                .contains("value=\"LICENCE_SOLE\" checked")
                .doesNotContain("value=\"LICENCE_ORDINARY\" checked");
        as("clerk-a")
                .body(Map.of("reason", "试填"))
                .post(VERSIONS + "/" + version + "/discard")
                .then()
                .statusCode(204);
    }
}
