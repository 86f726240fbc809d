package io.zhuanhua.kit.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OpenIdIT.WithoutDemoUsers.class)
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class OpenIdIT {

    public static final class WithoutDemoUsers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zhuanhua.service.local-users", "false",
                    "zhuanhua.service.local-clock", "false",
                    "quarkus.oidc.tenant-enabled", "true");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OpenIdProvider.class));
        }
    }

    @Test
    void a_token_says_account_role_and_unit() {
        String agency = OpenIdProvider.token("li", "agency", "91150602MA0QK7C21T");
        bearer(agency)
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
        bearer(OpenIdProvider.token("li", "enterprise", "91150602MA0N3R4W5M"))
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void an_account_without_a_role_of_the_house_opens_no_door() {
        bearer(OpenIdProvider.token("li", "guest", null))
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void a_program_without_a_token_or_with_a_wrong_one_hears_401() {
        given().get("/api/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("UNAUTHENTICATED"));
        bearer("x.y.z").get("/api/v1/notes").then().statusCode(401);
        given().auth()
                .preemptive()
                .basic("agency-a", "agency-a")
                .get("/api/v1/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void a_person_logs_in_at_the_provider_and_comes_back_to_the_page() {
        Map<String, String> cookies = new HashMap<>();
        Response answer = page("/notes", cookies);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/auth?");
        for (int hop = 0; answer.statusCode() == 302 && hop < 6; hop++) {
            answer = page(answer.header("Location"), cookies);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("wang").contains("东胜区市场监督管理局");
        given().cookies(cookies).get("/api/v1/notes").then().statusCode(200);
        given().cookies(cookies)
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(401);
        given().cookies(cookies).redirects().follow(false).get("/logout").then().statusCode(405);
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .post("/logout")
                .then()
                .statusCode(302)
                .header("Location", containsString("/end?"));
    }

    @Test
    void there_is_no_login_page_and_no_clock_to_set() {
        given().redirects().follow(false).get("/login?next=/notes").then().statusCode(303);
        bearer(OpenIdProvider.token("root", "admin", null))
                .contentType("application/json")
                .body("{\"today\":\"2030-01-01\"}")
                .post("/api/v1/local-clock")
                .then()
                .statusCode(404);
    }

    private static Response page(String address, Map<String, String> cookies) {
        Response answer = given().urlEncodingEnabled(false)
                .cookies(cookies)
                .accept("text/html")
                .redirects()
                .follow(false)
                .get(address);
        cookies.putAll(answer.cookies());
        return answer;
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
