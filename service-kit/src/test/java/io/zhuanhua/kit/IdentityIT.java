package io.zhuanhua.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class IdentityIT {

    private static final String NOTE = "{\"reason\":\"x\"}";

    @Test
    void a_program_without_a_login_hears_how_to_log_in() {
        given().get("/api/v1/notes")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("code", equalTo("UNAUTHENTICATED"));
        basic("agency-a", "wrong")
                .get("/api/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("code", equalTo("LOGIN_FAILED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic Og==", "Basic YQ==", "Bearer x", "x"})
    void an_odd_authorization_header_is_a_failed_login(String header) {
        given().header("Authorization", header).get("/api/v1/notes").then().statusCode(401);
    }

    @Test
    void a_role_that_does_not_open_the_door_hears_403() {
        basic("enterprise-a", "enterprise-a")
                .contentType("application/json")
                .body(NOTE)
                .post("/api/v1/notes")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void a_person_without_a_login_is_led_to_the_login_page_and_back() {
        given().redirects()
                .follow(false)
                .get("/notes?x=1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?next=%2Fnotes%3Fx%3D1"));
        Response entered = login("agency-a", "agency-a", "/notes?x=1");
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.header("Location")).endsWith("/notes?x=1");
        Cookie session = entered.detailedCookie("zhuanhua-session");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Strict");
        given().cookie(session)
                .get("/notes")
                .then()
                .statusCode(200)
                .body(containsString("agency-a"), containsString("东胜区某某专利服务有限公司"));
    }

    @Test
    void a_browser_session_reads_the_interface_but_never_writes_to_it() {
        Cookie session = login("agency-a", "agency-a", "/").detailedCookie("zhuanhua-session");
        given().cookie(session).get("/api/v1/notes").then().statusCode(200);
        given().cookie(session)
                .contentType("application/json")
                .body(NOTE)
                .post("/api/v1/notes")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/a\r\nX: y", ""})
    void the_way_back_never_leaves_this_site(String next) {
        assertThat(login("agency-a", "agency-a", next).header("Location"))
                .endsWith("/")
                .doesNotContain("evil");
    }

    @Test
    void a_wrong_password_is_said_on_the_login_page_and_at_last_has_to_wait() {
        assertThat(login("agency-a", "agency-b", "/").statusCode()).isEqualTo(401);
        for (int i = 0; i < 5; i++) {
            assertThat(login("nobody", "nobody", "/").statusCode()).isEqualTo(401);
        }
        Response last = login("nobody", "nobody", "/");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.asString()).contains("登录失败次数过多");
        basic("nobody", "nobody").get("/api/v1/notes").then().statusCode(429).body("code", equalTo("LOGIN_WAIT"));
    }

    @Test
    void logging_out_is_a_post_and_ends_the_session() {
        given().get("/logout").then().statusCode(405);
        given().cookie(login("agency-a", "agency-a", "/").detailedCookie("zhuanhua-session"))
                .redirects()
                .follow(false)
                .post("/logout")
                .then()
                .statusCode(303)
                .cookie("zhuanhua-session", equalTo(""));
    }

    @Test
    void a_cookie_of_another_key_is_no_login() {
        given().cookie("zhuanhua-session", "DGFiYw==")
                .redirects()
                .follow(false)
                .get("/notes")
                .then()
                .statusCode(303);
    }

    @Test
    void another_site_cannot_send_anything() {
        refusedAsCrossSite(basic("agency-a", "agency-a").header("Origin", "https://evil.example"));
        refusedAsCrossSite(basic("agency-a", "agency-a").header("Origin", "null"));
        refusedAsCrossSite(basic("agency-a", "agency-a").header("Sec-Fetch-Site", "cross-site"));
        refusedAsCrossSite(basic("agency-a", "agency-a").header("Sec-Fetch-Site", "same-site"));
        basic("agency-a", "agency-a")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(NOTE)
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void what_is_open_to_all_is_open_and_nothing_else() {
        given().contentType("application/json")
                .body(NOTE)
                .post("/api/v1/notes/1/objections")
                .then()
                .statusCode(200);
        given().get("/login").then().statusCode(200).body(containsString("agency-a"));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/ui/zhuanhua.css").then().statusCode(200);
    }

    @Test
    void every_answer_forbids_what_browsers_should_not_do() {
        for (String path : new String[] {"/login", "/api/v1/notes", "/nowhere", "/ui/zhuanhua.css"}) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Referrer-Policy", equalTo("same-origin"));
        }
    }

    @Test
    void the_language_asked_for_is_remembered() {
        given().get("/login?lang=en").then().cookie("lang", equalTo("en")).body(containsString("Account"));
        given().cookie("lang", "en").get("/login").then().body(containsString("Account"));
    }

    @Test
    void a_form_hears_at_the_field_what_is_wrong() {
        Cookie session = login("clerk-a", "clerk-a", "/").detailedCookie("zhuanhua-session");
        given().cookie(session)
                .formParam("reason", "x".repeat(101))
                .formParam("key", "k")
                .post("/notes")
                .then()
                .statusCode(200)
                .body(containsString("id=\"reason-error\""), containsString("不得超过 100 个字"));
    }

    private static void refusedAsCrossSite(RequestSpecification request) {
        request.contentType("application/json")
                .body(NOTE)
                .post("/api/v1/notes")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_SITE"));
    }

    private static RequestSpecification basic(String account, String password) {
        return given().auth().preemptive().basic(account, password);
    }

    private static Response login(String account, String password, String next) {
        return given().redirects()
                .follow(false)
                .formParam("j_username", account)
                .formParam("j_password", password)
                .formParam("next", next)
                .post("/j_security_check");
    }
}
