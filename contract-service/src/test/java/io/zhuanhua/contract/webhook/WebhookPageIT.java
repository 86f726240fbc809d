package io.zhuanhua.contract.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class WebhookPageIT {

    private static final String PAGE = "/contracts/webhooks";

    private static RequestSpecification as(String user) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private static Response post(String path, String name, String value) {
        return as("agency-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", UUID.randomUUID())
                .formParam(name, value)
                .post(path);
    }

    private static String shown(String path) {
        return as("agency-a").get(path).then().statusCode(200).extract().asString();
    }

    private static String match(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }

    @Test
    void an_agency_subscribes_on_screen_sees_the_secret_once_and_what_was_sent() {
        try (Receiver receiver = new Receiver()) {
            assertThat(shown("/contracts")).contains("href=\"" + PAGE + "\"");
            String made = post(PAGE, "url", receiver.url("/page"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            String secret = match("whsec_[\\w+/=]+", made);
            String path = match(PAGE + "/[0-9a-f-]{36}", made);
            assertThat(shown(path)).contains(receiver.url("/page")).doesNotContain(secret, "whsec_");
            assertThat(shown(PAGE)).contains(path).doesNotContain("whsec_");

            post(path + "/ping", "x", "").then().statusCode(303);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(shown(path)).contains("已送达", "204"));
            String rotated = post(path + "/secret", "x", "").asString();
            assertThat(match("whsec_[\\w+/=]+", rotated)).isNotEqualTo(secret);
            String again = match(path.replace("/", "\\/") + "/deliveries/msg_[0-9a-f-]+/redelivery", shown(path));
            post(again, "x", "").then().statusCode(303);
            post(path + "/removal", "x", "").then().statusCode(303);
            as("agency-a").get(path).then().statusCode(404);
        }
    }

    @Test
    void a_bad_address_stays_in_its_field_with_what_is_wrong() {
        String again = post(PAGE, "url", "https://10.0.0.1/\"><script>")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(again).contains("id=\"url-error\"", "&lt;script&gt;").doesNotContain("\"><script>");
        assertThat(post(PAGE, "url", "https://10.0.0.1/").asString()).contains("该地址无法解析为公网地址");
    }

    @Test
    void only_agencies_have_webhooks() {
        for (String user : new String[] {"enterprise-a", "clerk-a", "auditor-a"}) {
            as(user).get(PAGE).then().statusCode(403);
            assertThat(as(user).get("/contracts").asString()).doesNotContain(PAGE);
        }
        as("agency-b").get(PAGE + "/" + UUID.randomUUID()).then().statusCode(404);
    }
}
