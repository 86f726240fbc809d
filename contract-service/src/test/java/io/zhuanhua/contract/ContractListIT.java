package io.zhuanhua.contract;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.submit;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class ContractListIT {

    private static JsonPath list(String user, String query) {
        return as(user).get(PATH + "?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> ids(String user, String query) {
        return list(user, query).getList("items.id");
    }

    private static void listed(String query, String... ids) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ids("clerk-a", query)).containsExactly(ids));
    }

    @Test
    void a_contract_is_found_by_any_number_or_name_however_it_is_typed() {
        String number = freshNumber();
        PatentNumber patent = freshPatent();
        String id = submit("agency-a", body(number, patent)).path("id");
        listed("q=" + number, id);

        assertThat(ids("clerk-a", "q=" + number.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(id);
        assertThat(ids("clerk-a", "q=" + patent.text())).containsExactly(id);
        assertThat(ids("clerk-a", "q=" + patent.shown())).containsExactly(id);
        assertThat(ids("clerk-a", "q=某某科技&status=SUBMITTED")).contains(id);
        assertThat(ids("clerk-a", "q=某某科技&status=CANCELLED")).doesNotContain(id);
        assertThat(ids("clerk-a", "q=%25" + number)).isEmpty();
        // too short to be looked up, and looked through instead
        assertThat(ids("clerk-a", "q=" + number.substring(number.length() - 3))).contains(id);
        assertThat(ids("clerk-a", "q=某")).contains(id);
    }

    @Test
    void the_list_follows_the_contract() {
        String number = freshNumber();
        String id = submit("agency-a", body(number, freshPatent())).path("id");
        signAll(id);

        listed("status=SIGNED&q=" + number, id);
        JsonPath item = list("clerk-a", "q=" + number);
        assertThat(item.getString("items[0].technical")).isEqualTo("800000.00");
        assertThat(item.getString("items[0].transferor")).isEqualTo("清华大学");
        as("agency-a").body("{\"reason\": \"协商解除\"}").post(PATH + "/" + id + "/cancellation");
        listed("status=CANCELLED&q=" + number, id);
    }

    @Test
    void pages_follow_each_other_newest_first_without_gap_or_repetition() {
        String number = freshNumber();
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.addFirst(submit("agency-a", body(number, freshPatent())).path("id"));
        }
        listed("q=" + number, newestFirst.toArray(String[]::new));

        List<String> paged = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            JsonPath page = list("clerk-a", "limit=2&q=" + number + (next.isEmpty() ? "" : "&after=" + next));
            paged.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        assertThat(paged).isEqualTo(newestFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-a", "enterprise-a", "university-a", "clerk-a", "auditor-a", "director-a"})
    void the_sides_and_the_bureau_see_it(String user) {
        String number = freshNumber();
        String id = submit("agency-a", body(number, freshPatent())).path("id");
        listed("q=" + number, id);

        assertThat(ids(user, "q=" + number)).containsExactly(id);
        assertThat(ids(user, "agency=" + Contracts.AGENCY + "&q=" + number)).containsExactly(id);
        assertThat(ids(user, "agency=52150602MJY123458M&q=" + number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-b", "enterprise-b"})
    void nobody_else_does(String user) {
        String number = freshNumber();
        String id = submit("agency-a", body(number, freshPatent())).path("id");
        listed("q=" + number, id);

        assertThat(ids(user, "q=" + number)).isEmpty();
        assertThat(ids(user, "agency=" + Contracts.AGENCY)).isEmpty();
    }

    @Test
    void who_has_no_contracts_at_all_is_refused() {
        as("admin-a").get(PATH).then().statusCode(403);
        as("platform-a").get(PATH).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,LIMIT_INVALID",
        "after=x,CURSOR_INVALID",
        "status=WRONG,PARAMETER_INVALID",
        "agency=123,CREDIT_CODE_INVALID"
    })
    void a_question_nobody_can_answer_is_refused(String query, String code) {
        submitted(freshPatent());

        as("clerk-a").get(PATH + "?" + query).then().body("code", equalTo(code));
    }
}
