package io.zhuanhua.matching;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.matching.Api.need;
import static io.zhuanhua.matching.Api.patent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import org.junit.jupiter.api.Test;

/// 供需对接 as people see it.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "matching"))
class PagesIT {

    @Test
    void an_enterprise_registers_a_need_sees_the_ranked_patents_and_answers() {
        patent("一种矿井水除氟装置", "用于矿井水除氟。");
        String location = person("enterprise-a")
                .formParam("key", "k")
                .formParam("title", "矿井水除氟")
                .formParam("content", "矿井水含氟超标,需要除氟。")
                .formParam("keywords", "除氟,矿井水")
                .formParam("budget", "200000")
                .post("/matching/needs")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String page = see("enterprise-a", location);
        assertThat(page).contains("需求已登记", "一种矿井水除氟装置", "专利名称与需求都提到", "感兴趣", "不合适", "200,000.00");
        String id = location.replaceAll(".*/needs/([^?]+).*", "$1");
        String match = page.replaceAll("(?s).*?/matching/matches/(" + id + "~[^/\"]+).*", "$1");
        String answered = person("enterprise-a")
                .formParam("outcome", "INTERESTED")
                .post("/matching/matches/" + match + "/response")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(see("enterprise-a", answered)).contains("已表示感兴趣", "清华大学");
        assertThat(see("university-a", "/matching/matches/" + match))
                .contains("有意向")
                .doesNotContain("200,000.00");

        String patent = "href=\"/matching/patents/";
        assertThat(see("enterprise-a", answered)).contains(patent);
        String offer = match.replaceAll(".*~", "");
        person("university-a").formParam("reason", "已转让").post("/matching/patents/" + offer + "/withdrawal");
        assertThat(see("enterprise-a", answered)).contains("已转让").doesNotContain(patent);
        assertThat(see("university-a", answered)).contains(patent);
    }

    @Test
    void a_form_says_what_is_wrong_and_loses_nothing() {
        String page = person("university-a")
                .formParam("number", "202310123456.5")
                .formParam("title", "一种丢不掉的标题")
                .formParam("transferTypes", "ASSIGNMENT")
                .post("/matching/patents")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page).contains("校验位", "一种丢不掉的标题", "value=\"ASSIGNMENT\" checked");
    }

    @Test
    void every_page_is_there_in_both_languages_for_whoever_may_see_it() {
        String need = need("enterprise-a", "双语页面", "双语页面内容");
        String patent = patent("一种双语页面", "双语页面内容");
        for (String path : new String[] {
            "/matching/needs",
            "/matching/needs/new",
            "/matching/needs/" + need,
            "/matching/patents",
            "/matching/patents/new",
            "/matching/patents/" + patent,
            "/matching/matches"
        }) {
            assertThat(see("clerk-a", path)).as(path).contains("<html lang=\"zh");
            assertThat(see("clerk-a", path + "?lang=en")).as(path).contains("<html lang=\"en");
        }
        assertThat(see("university-a", "/matching")).contains("专利挂牌");
        assertThat(see("enterprise-a", "/matching")).contains("登记需求");
        person("university-a").get("/matching/needs/new").then().statusCode(403);
        person("enterprise-b").get("/matching/needs/" + need).then().statusCode(404);
    }

    private static String see(String user, String path) {
        return person(user)
                .redirects()
                .follow(true)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static RequestSpecification person(String user) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .redirects()
                .follow(false)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .accept("text/html");
    }
}
