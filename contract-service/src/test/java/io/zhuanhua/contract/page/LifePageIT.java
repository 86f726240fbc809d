package io.zhuanhua.contract.page;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.status;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The life of a contract on screen.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class LifePageIT {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private static RequestSpecification as(String user) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private static String page(String user, String path) {
        return as(user).get(path).then().statusCode(200).extract().asString();
    }

    private static Response post(String user, String path, Map<String, String> form) {
        return as(user).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private static String place(Response answer) {
        answer.then().statusCode(303);
        return answer.header("Location").replaceAll("https?://[^/]+", "");
    }

    /// What a browser would send of a form that nobody has touched.
    private static Map<String, String> inputs(String html) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(html);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                inputs.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        inputs.put("transferType", "ASSIGNMENT");
        return inputs;
    }

    @Test
    void a_clerk_hands_it_back_and_its_agency_hands_it_in_again() {
        String path = "/contracts/" + submitted(freshPatent());
        assertThat(page("clerk-a", path)).contains(path + "/return").doesNotContain(path + "/reversal");
        assertThat(page("agency-a", path)).doesNotContain(path + "/return");
        Map<String, String> form = new HashMap<>(Map.of("reason", "缺少逐件价款表", "deadline", "2020-01-01"));
        Response wrong = post("clerk-a", path + "/return", form);
        wrong.then().statusCode(422);
        assertThat(wrong.asString()).contains("补正期限不能早于今天", "缺少逐件价款表");

        form.put("deadline", "2099-03-31");
        assertThat(page("clerk-a", place(post("clerk-a", path + "/return", form))))
                .contains("已退回补正");
        assertThat(page("agency-a", path)).contains("缺少逐件价款表", "2099-03-31", path + "/resubmission");
        assertThat(page("enterprise-a", path)).doesNotContain(path + "/resubmission");
        as("enterprise-a").get(path + "/resubmission").then().statusCode(403);
        assertThat(page("agency-a", place(post("agency-a", path + "/resubmission", Map.of("note", "已补充")))))
                .contains("已补正重报");
    }

    @Test
    void story_11_an_amendment_begins_with_the_contract_as_it_reads_and_shows_both_texts() {
        String contract = submitted(freshPatent());
        String path = "/contracts/" + contract;
        signAll(contract);
        Map<String, String> form = inputs(page("agency-a", path + "/amendments"));
        assertThat(form).containsEntry("amounts.technical", "800000.00").containsEntry("parties.2.sharePercent", "100");
        form.put("amounts.technical", "600000.00");
        form.put("patents.0.price", "600000.00");
        form.put("agreedOn", "2025-03-20");
        Response wrong = post("agency-a", path + "/amendments", form);
        wrong.then().statusCode(422);
        assertThat(wrong.asString()).contains("id=\"reason-error\"");

        form.put("reason", "协商调减");
        assertThat(page("agency-a", place(post("agency-a", path + "/amendments", form))))
                .contains("合同变更已登记", "第 1 次变更", "协商调减", "800000.00", "600000.00");
        assertThat(status(contract)).isEqualTo("SUBMITTED");
    }

    @Test
    void several_agencies_are_typed_in_one_by_one_with_their_shares() {
        Map<String, String> form = inputs(page("agency-a", "/contracts/new"));
        assertThat(form).doesNotContainKey("parties.2.sharePercent");
        form.put("more", "AGENCY");

        String more = post("agency-a", "/contracts", form)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(inputs(more)).containsKeys("parties.2.sharePercent", "parties.3.sharePercent", "parties.3.name");
    }

    @Test
    void a_draft_is_kept_as_typed_resumed_and_thrown_away() {
        Map<String, String> form = inputs(page("agency-a", "/contracts/new"));
        form.put("contractNumber", "DS-草稿-1");
        form.put("amounts.total", "一百万");
        form.put("keep", "1");

        String draft = place(post("agency-a", "/contracts", form));
        assertThat(inputs(page("agency-a", draft)))
                .containsEntry("contractNumber", "DS-草稿-1")
                .containsEntry("amounts.total", "一百万");
        assertThat(page("agency-a", "/contracts/drafts")).contains("DS-草稿-1", draft);
        as("agency-b").get(draft).then().statusCode(404);
        place(post("agency-a", draft + "/removal", Map.of()));
        as("agency-a").get(draft).then().statusCode(404);
    }

    @Test
    void what_no_browser_sends_is_no_reason_to_fail_nor_to_lose_the_other_drafts() {
        Map<String, String> form = inputs(page("agency-a", "/contracts/new"));
        form.put("parties.1.role", "ORDOS");
        form.put("parties.1.name", "某某科技\0有限公司");
        Response again = post("agency-a", "/contracts", form);
        again.then().statusCode(422);
        assertThat(inputs(again.asString())).containsEntry("parties.1.role", "TRANSFEREE");

        form.put("keep", "1");
        String draft = place(post("agency-a", "/contracts", form));
        assertThat(inputs(page("agency-a", draft))).containsEntry("parties.1.name", "某某科技有限公司");
        page("agency-a", "/contracts/drafts");
        place(post("agency-a", draft + "/removal", Map.of()));
    }

    @Test
    void payments_invoices_and_the_registration_are_recorded_on_screen() {
        String path = "/contracts/" + submitted(freshPatent()) + "/performance";
        Map<String, String> payment = inputs(page("agency-a", path + "?form=payment"));
        payment.putAll(Map.of(
                "kind",
                "FIXED",
                "paidOn",
                "2025-03-12",
                "amount",
                "600，000.00",
                "reference",
                "ICBC-1",
                "document",
                ""));
        place(post("agency-a", path + "/payment", payment));
        assertThat(page("enterprise-a", path)).contains("600,000.00", "ICBC-1");
        Response wrong = post("agency-a", path + "/invoice", Map.of("number", "123", "amount", "1"));
        wrong.then().statusCode(422);
        assertThat(wrong.asString()).contains("发票号码应为20位");

        Map<String, String> registration = new HashMap<>(
                Map.of("registration", "2025110108000123", "total", "1,000,000.00", "technical", "750,000.00"));
        registration.put("registeredOn", "2025-03-20");
        assertThat(page("agency-a", place(post("agency-a", path + "/registration", registration))))
                .contains("2025110108000123", "750,000.00");
        assertThat(page("enterprise-a", path)).doesNotContain("form=registration");
    }

    @Test
    void a_clerk_enters_a_rate_and_everybody_reads_where_it_is_from() {
        String path = "/contracts/exchange-rates";
        Map<String, String> form =
                new HashMap<>(Map.of("currency", "SEK", "on", "2025-03-11", "yuan", "0.7", "source", "中国外汇交易中心公告"));
        post("agency-a", path, form).then().statusCode(403);
        assertThat(page("agency-a", place(post("clerk-a", path, form)))).contains("0.70", "中国外汇交易中心公告");
        assertThat(post("clerk-b", path, form).then().statusCode(422).extract().asString())
                .contains("该日汇率已录入");
        assertThat(page("clerk-a", path + "?currency=元")).contains("无数据");
    }
}
