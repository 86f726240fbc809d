package io.zhuanhua.matching;

import static io.zhuanhua.matching.Api.get;
import static io.zhuanhua.matching.Api.ids;
import static io.zhuanhua.matching.Api.need;
import static io.zhuanhua.matching.Api.patent;
import static io.zhuanhua.matching.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Needs and patents meet, over REST, on a real database and real Kafka.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "matching"))
class MatchingIT {

    @Test
    void proposes_the_fitting_patent_for_a_new_need_with_reasons_and_takes_the_answer() {
        String fitting = patent("一种水煤浆气化炉耐火砖及其制备方法", "耐火砖含氧化铬,耐煤渣侵蚀。", "C04B 35/105");
        String other = patent("一种新能源汽车充电桩", "充电桩可以收缩。", "B60L53/31");
        String need = need("enterprise-a", "气化炉耐火砖寿命短", "水煤浆气化炉的耐火砖三个月就要更换,需要耐侵蚀的。");
        String match = need + "~" + fitting;

        get("enterprise-a", "needs/" + need + "/matches")
                .then()
                .statusCode(200)
                .body("items[0].other.id", equalTo(fitting))
                .body("items[0].score", greaterThan(30))
                .body("items[0].reasons[0].zh", org.hamcrest.Matchers.containsString("耐火砖"))
                .body("items.other.id", not(hasItem(other)));
        await().untilAsserted(() ->
                assertThat(ids(get("enterprise-a", "matches?need=" + need))).containsExactly(match));

        post("enterprise-a", "matches/" + match + "/response", "{'outcome':'INTERESTED'}")
                .then()
                .statusCode(200)
                .body("status", equalTo("INTERESTED"))
                .body("need.unit.name", equalTo("鄂尔多斯市某某科技有限公司"));
        await().untilAsserted(() -> get("university-a", "matches?status=INTERESTED&need=" + need)
                .then()
                .body("items.id", contains(match)));
        get("agency-a", "matches/" + match).then().statusCode(200);
        post("enterprise-a", "matches/" + match + "/response", "{'outcome':'DECLINED'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ANSWERED_OTHERWISE"));
    }

    @Test
    void proposes_a_new_patent_for_the_needs_that_wait() {
        String need = need("enterprise-a", "煤矸石制备陶粒", "煤矸石堆放占地,想用来烧制陶粒。");
        String patent = patent("一种利用煤矸石烧制陶粒的方法", "煤矸石粉碎后造粒,烧结成陶粒。");
        await().untilAsserted(() ->
                assertThat(ids(get("university-a", "matches?patent=" + patent))).containsExactly(need + "~" + patent));
        get("university-a", "patents/" + patent + "/matches")
                .then()
                .body("items[0].other.id", equalTo(need))
                .body("items[0].status", equalTo("PROPOSED"));
    }

    @Test
    void takes_interest_in_a_patent_that_was_only_ranked() {
        String need = need(
                "enterprise-a",
                "山羊绒分梳除杂",
                "分梳后还留有皮屑、草屑和粗毛，含杂率百分之三，要求降到千分之五以下，长度损失小，每小时产量八十公斤，" + "噪声低，能耗低，工人培训一周就能操作，放得进现有厂房，不伤纤维。");
        String patent = patent("一种纤维混凝土养护剂", ""); // one word in common, whatever else the index holds
        String match = need + "~" + patent;
        get("enterprise-a", "matches/" + match).then().statusCode(404);
        post("enterprise-a", "matches/" + match + "/response", "{'outcome':'DECLINED','reason':'不是羊绒的'}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("不是羊绒的"));
    }

    @Test
    void keeps_a_directed_need_from_everybody_else() {
        Response directed = post(
                "clerk-a",
                "needs",
                "{'enterprise':{'creditCode':'%s'},'title':'保密炸药配方','content':'乳化炸药','budget':'50000.00','visibility':'DIRECTED','invited':['12100000400002259P']}"
                        .formatted(Api.OTHER_ENTERPRISE));
        String need = directed.then().statusCode(201).extract().path("id");
        String patent = patent("一种乳化炸药配方", "乳化炸药的保密配方。");
        get("enterprise-b", "needs/" + need).then().statusCode(200).body("budget", equalTo("50000.00"));
        for (String stranger : List.of("university-a", "enterprise-a", "agency-a", "platform-a")) {
            get(stranger, "needs/" + need).then().statusCode(404);
            get(stranger, "needs/" + need + "/matches").then().statusCode(404);
        }
        post("clerk-a", "matches/" + need + "~" + patent + "/response", "{'outcome':'INTERESTED'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("MATCH_NOT_POSSIBLE"));
        await().untilAsserted(
                        () -> assertThat(ids(get("clerk-a", "needs?q=保密炸药"))).containsExactly(need));
        assertThat(ids(get("university-a", "needs?q=保密炸药"))).isEmpty();
        get("university-a", "patents/" + patent + "/matches").then().body("items.other.id", not(hasItem(need)));
    }

    @Test
    void lists_show_everybody_exactly_what_they_may_open() {
        String patent = patent("一种珍珠岩膨胀炉", "珍珠岩膨胀炉的燃烧室。");
        String open = need("enterprise-a", "珍珠岩膨胀炉燃烧不稳", "珍珠岩膨胀炉的燃烧室不稳。");
        String directed = post(
                        "enterprise-a",
                        "needs",
                        "{'title':'珍珠岩膨胀炉改造','content':'珍珠岩膨胀炉的燃烧室。','visibility':'DIRECTED','invited':['%s']}"
                                .formatted(Api.UNIVERSITY))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> needs = List.of(open, directed);
        List<String> matches = needs.stream().map(need -> need + "~" + patent).toList();
        matches.forEach(match -> post("enterprise-a", "matches/" + match + "/response", "{'outcome':'INTERESTED'}")
                .then()
                .statusCode(200));
        await().untilAsserted(() -> assertThat(ids(get("clerk-a", "matches?status=INTERESTED&patent=" + patent)))
                .containsAll(matches));

        for (String user :
                List.of("enterprise-a", "enterprise-b", "university-a", "agency-a", "platform-a", "auditor-a")) {
            assertThat(ids(get(user, "needs?q=珍珠岩膨胀炉")))
                    .as(user)
                    .filteredOn(needs::contains)
                    .containsExactlyInAnyOrderElementsOf(mayOpen(user, "needs/", needs));
            assertThat(ids(get(user, "matches?patent=" + patent)))
                    .as(user)
                    .filteredOn(matches::contains)
                    .containsExactlyInAnyOrderElementsOf(mayOpen(user, "matches/", matches));
        }
    }

    @Test
    void narrows_lists_to_a_field_and_to_words() {
        String patent = patent("一种硅铁炉余热锅炉", "硅铁炉的余热锅炉。", "F22B 1/18", "C22B 5/10");
        String need = post("enterprise-a", "needs", "{'title':'硅铁炉余热回收','content':'硅铁炉烟气余热没有回收。','industry':'C3140'}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        await().untilAsserted(() -> {
            assertThat(ids(get("clerk-a", "patents?q=硅铁炉&ipc=C22B"))).containsExactly(patent);
            assertThat(ids(get("clerk-a", "needs?q=硅铁炉&industry=C31"))).containsExactly(need);
        });
        assertThat(ids(get("clerk-a", "patents?q=硅铁炉&ipc=22B"))).isEmpty();
        assertThat(ids(get("clerk-a", "needs?q=硅铁炉&industry=31"))).isEmpty();
        assertThat(ids(get("clerk-a", "needs?q=硅铁炉'"))).isEmpty();
    }

    private static List<String> mayOpen(String user, String path, List<String> ids) {
        return ids.stream()
                .filter(id -> get(user, path + id).statusCode() == 200)
                .toList();
    }

    @Test
    void tells_a_university_no_budget() {
        String need = post("enterprise-a", "needs", "{'title':'风机叶片除冰','content':'叶片结冰','budget':'300000'}")
                .then()
                .statusCode(201)
                .body("budget", equalTo("300000.00"))
                .extract()
                .path("id");
        get("university-a", "needs/" + need).then().statusCode(200).body("budget", nullValue());
        get("enterprise-b", "needs/" + need).then().statusCode(404);
    }

    @Test
    void leaves_a_match_with_a_note_when_the_patent_is_withdrawn() {
        String need = need("enterprise-a", "光伏支架防锈", "沙地里光伏支架锈得快。");
        String patent = patent("一种光伏支架防锈涂层", "沙地光伏支架用的防锈涂层。");
        String match = need + "~" + patent;
        post("enterprise-a", "matches/" + match + "/response", "{'outcome':'INTERESTED'}")
                .then()
                .statusCode(200);
        post("university-a", "patents/" + patent + "/withdrawal", "{'reason':'已独占许可'}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        get("enterprise-a", "needs/" + need + "/matches").then().body("items.other.id", not(hasItem(patent)));
        get("enterprise-a", "matches/" + match)
                .then()
                .statusCode(200)
                .body("status", equalTo("INTERESTED"))
                .body("withdrawn", equalTo("已独占许可"));
    }

    @Test
    void sends_nothing_to_an_enterprise_that_wants_nothing() {
        Api.as("enterprise-b")
                .body("{\"wanted\":false}")
                .put("/api/v1/matches/pushes")
                .then()
                .statusCode(200);
        String need = need("enterprise-b", "锅炉水垢清除", "锅炉水垢清除困难。");
        String patent = patent("一种锅炉水垢清除装置", "用于锅炉水垢清除。");
        String later = need("enterprise-a", "锅炉水垢清除", "锅炉水垢清除困难。");
        await().untilAsserted(() ->
                assertThat(ids(get("enterprise-a", "matches?need=" + later))).containsExactly(later + "~" + patent));
        assertThat(ids(get("enterprise-b", "matches?need=" + need))).isEmpty();
        get("enterprise-b", "needs/" + need + "/matches").then().body("items[0].other.id", equalTo(patent));
        Api.as("enterprise-b")
                .body("{\"wanted\":true}")
                .put("/api/v1/matches/pushes")
                .then()
                .body("wanted", equalTo(true));
    }

    @Test
    void lets_everybody_speak_for_themselves_only() {
        post(
                        "enterprise-a",
                        "needs",
                        "{'enterprise':{'creditCode':'%s'},'title':'a','content':'b'}".formatted(Api.OTHER_ENTERPRISE))
                .then()
                .statusCode(403);
        post("university-a", "needs", "{'title':'a','content':'b'}").then().statusCode(403);
        post("enterprise-a", "patents", "{'title':'a'}").then().statusCode(403);
        String need = need("enterprise-a", "铝板矫平", "铝板不平");
        String patent = patent("一种铝板矫平机", "铝板矫平");
        String match = need + "~" + patent;
        for (String stranger : List.of("enterprise-b", "agency-a", "university-a", "auditor-a")) {
            int status = post(stranger, "matches/" + match + "/response", "{'outcome':'INTERESTED'}")
                    .statusCode();
            assertThat(status).as(stranger).isIn(403, 404);
        }
        post("enterprise-b", "needs/" + need + "/withdrawal", "{}").then().statusCode(404);
        post("university-a", "needs/" + need + "/withdrawal", "{}").then().statusCode(403);
    }

    @Test
    void registers_once_under_one_key() {
        String body = "{\"title\":\"一次\",\"content\":\"一次\"}";
        String first = Api.as("enterprise-a")
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/api/v1/needs")
                .path("id");
        String again = Api.as("enterprise-a")
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/api/v1/needs")
                .path("id");
        assertThat(again).isEqualTo(first);
        Api.as("enterprise-a")
                .header("Idempotency-Key", "k1")
                .body(body.replace("一次", "两次"))
                .post("/api/v1/needs")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void offers_one_patent_once_at_a_time() {
        String offer =
                "{'number':'ZL202310123456.6','title':'一种测试方法','abstract':'测试','transferTypes':['ASSIGNMENT'],'askingPrice':'800000'}";
        post("university-a", "patents", offer).then().statusCode(201).body("number", equalTo("2023101234566"));
        post("university-a", "patents", offer).then().statusCode(201);
        post("university-a", "patents", offer.replace("800000", "900000"))
                .then()
                .statusCode(409)
                .body("code", equalTo("OFFER_EXISTS"));
        post("university-a", "patents/2023101234566/withdrawal", "{}").then().statusCode(200);
        post("university-a", "patents", offer.replace("800000", "900000"))
                .then()
                .statusCode(201)
                .body("askingPrice", equalTo("900000.00"))
                .body("status", equalTo("OPEN"));
    }

    @Test
    void turns_the_pages_of_every_list() {
        for (int i = 0; i < 5; i++) {
            need("enterprise-a", "翻页需求" + i, "翻页用的需求内容");
            patent("翻页专利" + i, "翻页用的专利摘要");
        }
        await().untilAsserted(
                        () -> assertThat(ids(get("clerk-a", "needs?q=翻页需求"))).hasSize(5));
        for (String list : List.of("needs?q=翻页需求&limit=2", "patents?q=翻页专利&limit=2", "matches?limit=2")) {
            Response first = get("clerk-a", list);
            String next = first.path("next");
            assertThat(ids(first)).hasSize(2);
            assertThat(ids(get("clerk-a", list + "&after=" + next)))
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(ids(first));
        }
    }
}
