package io.zhuanhua.contract.page;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.status;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class ContractPageIT {

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

    private static Map<String, String> filled(String number) {
        Map<String, String> form = new HashMap<>();
        form.put("contractNumber", number);
        form.put("signedOn", "2025-03-10");
        form.put("transferType", "ASSIGNMENT");
        form.put("parties.0.name", "清华大学");
        form.put("parties.0.creditCode", Contracts.UNIVERSITY);
        form.put("parties.1.name", "鄂尔多斯市某某科技有限公司");
        form.put("parties.1.creditCode", Contracts.ENTERPRISE);
        form.put("parties.2.name", "东胜区某某专利服务有限公司");
        form.put("parties.2.creditCode", Contracts.AGENCY);
        form.put("patents.0.number", freshPatent().shown());
        form.put("patents.0.title", "一种测试方法");
        form.put("patents.0.price", "");
        form.put("amounts.total", "１，０００，０００．００");
        form.put("amounts.technical", "800,000.00");
        return form;
    }

    private static Response post(String user, String path, Map<String, String> form) {
        return as(user).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    @Test
    void an_agency_hands_in_a_contract_on_screen_and_finds_it_in_the_list() {
        String number = freshNumber();
        Response answer = post("agency-a", "/contracts", filled(number));

        answer.then().statusCode(303);
        String place = answer.header("Location").replaceAll("https?://[^/]+", "");
        assertThat(page("agency-a", place)).contains(number, "合同已提交", "壹佰万元整", "捌拾万元整", "核验 0/1");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(page("agency-a", "/contracts?q=" + number)).contains(number));
        assertThat(page("agency-b", "/contracts?q=" + number)).doesNotContain(number + "</a>");
    }

    @Test
    void nothing_typed_is_lost_when_something_is_wrong() {
        Map<String, String> form = filled(freshNumber());
        form.put("patents.0.number", "202310123456.5");
        form.put("parties.1.name", "<b>某公司</b>");
        Response answer = post("agency-a", "/contracts", form);

        answer.then().statusCode(422);
        assertThat(answer.asString())
                .contains("专利号校验位应为6", "202310123456.5", "&lt;b&gt;某公司", "href=\"#patents.0.number\"")
                .doesNotContain("<b>某公司");
    }

    @Test
    void one_more_row_and_a_form_filled_from_a_match() {
        Map<String, String> form = filled("");
        form.put("more", "patent");
        assertThat(post("agency-a", "/contracts", form)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("name=\"patents.1.number\"")
                .doesNotContain("role=\"alert\"");
        assertThat(page("agency-a", "/contracts/new?matchId=m-1&patents.0.number=202310123456.6&parties.0.name=清华大学"))
                .contains("value=\"m-1\"", "value=\"202310123456.6\"", "value=\"清华大学\"", Contracts.AGENCY);
    }

    @Test
    void each_side_signs_on_screen_and_a_clerk_from_the_paper() {
        String contract = submitted(freshPatent());
        String path = "/contracts/" + contract;
        Map<String, String> today = Map.of("signedOn", "2025-03-11");
        assertThat(page("university-a", path)).contains("确认后表示本单位已签订本合同", "等待未确认的各方确认");

        post("university-a", path + "/signatures", today).then().statusCode(303);
        assertThat(page("university-a", path)).doesNotContain("确认后表示本单位已签订本合同");
        post("agency-a", path + "/signatures", Map.of("signedOn", "2025-03-01"))
                .then()
                .statusCode(422);
        post("agency-a", path + "/signatures", today).then().statusCode(303);
        post("clerk-a", path + "/signatures", Map.of("signedOn", "2025-03-11", "onBehalfOf", Contracts.ENTERPRISE))
                .then()
                .statusCode(303);
        assertThat(status(contract)).isEqualTo("SIGNED");
        assertThat(page("auditor-a", path)).contains("（代录）", "等待国家登记簿");
        assertThat(page("clerk-a", path + "?lang=en")).contains("Waits for the transfer or licence");
    }

    @Test
    void cancelling_asks_for_a_reason_and_others_see_nothing() {
        String path = "/contracts/" + submitted(freshPatent());

        post("agency-a", path + "/cancellation", Map.of("reason", "")).then().statusCode(422);
        post("agency-a", path + "/cancellation", Map.of("reason", "协商解除"))
                .then()
                .statusCode(303);
        assertThat(page("agency-a", path)).contains("协商解除").doesNotContain("取消后合同不再办理");
        as("enterprise-b").get(path).then().statusCode(404);
        as("enterprise-a").get("/contracts/new").then().statusCode(403);
    }
}
