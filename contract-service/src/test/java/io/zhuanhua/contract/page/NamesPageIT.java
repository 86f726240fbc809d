package io.zhuanhua.contract.page;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.status;
import static io.zhuanhua.contract.Contracts.submitted;
import static io.zhuanhua.contract.verification.rules.Register.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;

/// A clerk reconciles names on screen: plain links and forms, so that the keyboard reaches all of it.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class NamesPageIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/contracts/[^\"]+/names\\?record=[^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+/names[^\"]*)\"");

    private final ForeignEvents register =
            new ForeignEvents(Infrastructure.kafkaServers(), Topic.NATIONAL_EVENTS, "platform-bridge");

    private static RequestSpecification as(String user) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private static String page(String user, String path) {
        return as(user).urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response post(String path, Map<String, String> form) {
        return as("clerk-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .urlEncodingEnabled(true)
                .formParams(form)
                .post(path);
    }

    private static void eventually(String contract, ThrowingConsumer<String> holds) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> holds.accept(contract));
    }

    private static String first(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .orElseThrow(() -> new AssertionError("no " + pattern + " in " + html));
    }

    private static String misnamed(PatentNumber patent) {
        String contract = submitted(patent);
        signAll(contract);
        return contract;
    }

    @Test
    void story_9_a_clerk_sees_both_texts_and_links_the_former_name_with_evidence() {
        String oldName = "鄂尔多斯市" + UUID.randomUUID().toString().substring(0, 6) + "旧名有限公司";
        PatentNumber patent = freshPatent();
        String contract = misnamed(patent);
        register.publish(null, transfer("TR01-" + UUID.randomUUID(), patent, "清华大学", oldName));
        String path = "/contracts/" + contract + "/verification";
        eventually(contract, it -> assertThat(page("clerk-a", "/contracts/names"))
                .contains("/contracts/" + it + "/verification"));

        String report = page("clerk-a", path);
        assertThat(report).contains("名称比对", "<mark>", "变更后权利人不符", "有不符，待核对");
        assertThat(page("agency-a", path)).contains("名称比对").doesNotContain("关联名称");
        String linkPage = page("clerk-a", first(LINK, report));
        assertThat(linkPage).contains("合同中的名称", "登记簿中的名称", oldName, Contracts.ENTERPRISE, "<button>关联名称");

        String action = first(ACTION, linkPage);
        Map<String, String> form = new HashMap<>();
        form.put("creditCode", Contracts.ENTERPRISE);
        form.put("name", oldName);
        form.put("validUntil", "2025-04-30");
        form.put("evidence", "");
        form.put("reason", "登记簿沿用更名前名称");
        Response refused = post(action, form);
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("href=\"#evidence\"", "登记簿沿用更名前名称");

        form.put("evidence", "（鄂东）登记内变核字〔2025〕第000123号");
        post(action, form).then().statusCode(303);
        eventually(contract, it -> assertThat(status(it)).isEqualTo("VERIFIED"));
        assertThat(page("clerk-a", path + "?done=linked"))
                .contains("名称已关联", "已核验")
                .doesNotContain("<mark>");
        assertThat(page("clerk-a", "/contracts/" + contract)).contains("名称关联");

        PatentNumber next = freshPatent();
        String later = misnamed(next);
        register.publish(null, transfer("TR01-" + UUID.randomUUID(), next, "清华大学", oldName));
        eventually(later, it -> assertThat(status(it)).isEqualTo("VERIFIED"));
    }

    @Test
    void only_a_clerk_reconciles_and_nobody_sees_what_is_not_theirs() {
        String contract = submitted(freshPatent());

        as("agency-a").get("/contracts/names").then().statusCode(403);
        as("agency-a").get("/contracts/" + contract + "/names").then().statusCode(403);
        as("clerk-a")
                .get("/contracts/" + contract + "/names?record=x&unit=y")
                .then()
                .statusCode(404);
        as("enterprise-b")
                .get("/contracts/" + contract + "/verification")
                .then()
                .statusCode(404);
    }

    @Test
    void story_42_a_clerk_enters_notice_and_payment_of_an_open_licence_on_screen() {
        PatentNumber patent = freshPatent();
        String body = Contracts.body(Contracts.freshNumber(), patent).replace("ASSIGNMENT", "OPEN_LICENCE");
        String contract = Contracts.submit("agency-a", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        signAll(contract);
        String path = "/contracts/" + contract;
        Map<String, String> form = new HashMap<>();
        form.put("patent", patent.shown().substring(2));
        form.put("paper", "LICENCE_NOTICE");
        form.put("paperOn", "2025-03-12");
        form.put("reference", "");
        post(path + "/evidence", form).then().statusCode(422);

        form.put("reference", "开放许可通知 2025-017");
        post(path + "/evidence", form).then().statusCode(303);
        assertThat(page("clerk-a", path + "/verification?done=entered")).contains("材料已录入", "开放许可通知 2025-017");
        form.put("paper", "LICENCE_PAYMENT");
        form.put("reference", "付款凭证 000123");
        post(path + "/evidence", form).then().statusCode(303);
        eventually(contract, it -> assertThat(status(it)).isEqualTo("VERIFIED"));
        assertThat(page("auditor-a", path + "/verification")).contains("B 官方电子件");
    }
}
