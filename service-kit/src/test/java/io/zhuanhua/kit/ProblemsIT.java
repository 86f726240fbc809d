package io.zhuanhua.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class ProblemsIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"reason":"x","colour":1}                 | 422 | UNKNOWN_FIELD          | /colour
            {"parts":[{"name":"a"},{"nam":"b"}]}      | 422 | UNKNOWN_FIELD          | /parts/1/nam
            {"reason":1}                              | 422 | WRONG_TYPE             | /reason
            {"reason":["x"]}                          | 422 | WRONG_TYPE             | /reason
            {"count":"1"}                             | 422 | WRONG_TYPE             | /count
            {"count":1.5}                             | 422 | WRONG_TYPE             | /count
            {"count":99999999999}                     | 422 | WRONG_TYPE             | /count
            {"urgent":"true"}                         | 422 | WRONG_TYPE             | /urgent
            {"amount":12.5}                           | 422 | WRONG_TYPE             | /amount
            {"amount":"1e5"}                          | 422 | AMOUNT_INVALID         | /amount
            {"notedOn":"2025-02-30"}                  | 422 | DATE_INVALID             | /notedOn
            {"notedOn":[2025,2,3]}                    | 422 | WRONG_TYPE             | /notedOn
            {"notedOn":"2025-02-03T00:00:00Z"}        | 422 | DATE_INVALID             | /notedOn
            {"type":"GIFT"}                           | 422 | UNKNOWN_VALUE          | /type
            {"type":0}                                | 422 | UNKNOWN_VALUE          | /type
            {"unit":"91150602MA0QK7C21R"}             | 422 | CREDIT_CODE_INVALID    | /unit
            {"parts":[{"unit":"x"}]}                  | 422 | CREDIT_CODE_INVALID    | /parts/0/unit
            {"parts":{"a":1}}                         | 422 | WRONG_TYPE             | /parts
            {"reason":"a\\u0000b"}                    | 422 | TEXT_NOT_ALLOWED       | /reason
            {"reason":"a\\ud800b"}                    | 422 | TEXT_NOT_ALLOWED       | /reason
            {}                                        | 422 | REQUIRED               | /reason
            {"reason":"x","reason":"y"}               | 400 | MALFORMED_JSON         | ''
            {"reason":"x"} {}                         | 400 | MALFORMED_JSON         | ''
            {"reason":                                | 400 | MALFORMED_JSON         | ''
            null                                      | 400 | BODY_MISSING           | ''
            []                                        | 422 | WRONG_TYPE             | ''
            """)
    void says_what_is_wrong_and_where(String body, int status, String code, String pointer) {
        post(agency().body(body), status).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void refuses_what_is_deep_long_or_empty() {
        post(agency().body("{\"reason\":" + "[".repeat(5000)), 422).body("code", equalTo("WRONG_TYPE"));
        post(agency().body("[".repeat(5000)), 422).body("code", equalTo("WRONG_TYPE"));
        post(agency().body("{\"count\":" + "9".repeat(5000) + "}"), 400).body("code", equalTo("MALFORMED_JSON"));
        post(agency().body(""), 400).body("code", equalTo("BODY_MISSING"));
        post(agency().body("{\"reason\":\"" + "x".repeat(1_100_000) + "\"}"), 413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void speaks_chinese_first_and_english_when_asked() {
        post(agency().body("{}"), 422).body("detail", equalTo("此项必填")).header("Content-Language", "zh");
        post(agency().header("Accept-Language", "en-GB,en;q=0.8").body("{}"), 422)
                .body("detail", equalTo("This is required"));
        post(agency().queryParam("lang", "en").body("{}"), 422).body("title", equalTo("Invalid content"));
        post(agency().header("Accept-Language", ";;;q=x").body("{}"), 422).body("detail", equalTo("此项必填"));
    }

    @Test
    void answers_everything_below_api_with_a_problem() {
        problem(agency().get("/api/v1/nothing").then(), 404, "NOT_FOUND");
        problem(agency().get("/api/v1/notes/none").then(), 404, "NOT_FOUND");
        problem(agency().header("Accept", "a/b/c").get("/api/v1/notes").then(), 400, "REQUEST_INVALID");
        problem(agency().delete("/api/v1/notes").then(), 405, "METHOD_NOT_ALLOWED");
        problem(agency().accept("image/png").get("/api/v1/notes").then(), 406, "NOT_ACCEPTABLE");
        problem(
                agency().contentType("text/plain")
                        .body("x")
                        .post("/api/v1/notes")
                        .then(),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
        problem(agency().get("/api/v1/notes?least=many").then(), 400, "PARAMETER_INVALID");
        problem(agency().get("/api/v1/notes?on=2025-13-01").then(), 422, "DATE_INVALID");
        problem(agency().urlEncodingEnabled(false).get("/api/v1/notes/%00").then(), 400, "PARAMETER_INVALID");
        problem(
                agency().urlEncodingEnabled(false)
                        .get("/api/v1/notes?on=%ff%fe")
                        .then(),
                400,
                "PARAMETER_INVALID");
    }

    @Test
    void a_person_sees_a_page() {
        given().auth()
                .preemptive()
                .basic("agency-a", "agency-a")
                .accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("没有找到"));
    }

    static RequestSpecification agency() {
        return given().auth().preemptive().basic("agency-a", "agency-a").contentType("application/json");
    }

    private static ValidatableResponse post(RequestSpecification request, int status) {
        return request.post("/api/v1/notes")
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"));
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/notes/new, /notes/new",
        "http://localhost/notes/7?done=saved, /notes/7",
        "http://localhost//elsewhere.example/x, /notes",
        "not an address, /notes"
    })
    void a_form_that_came_back_is_the_page_it_was_sent_from(String from, String here) {
        given().auth()
                .preemptive()
                .basic("clerk-a", "clerk-a")
                .header("Accept", "text/html")
                .header("Referer", from)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reason", "")
                .post("/notes")
                .then()
                .body(containsString("href=\"" + here + "?lang=en\""));
    }
}
