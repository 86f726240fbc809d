package io.zhuanhua.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class ListsIT {

    @Test
    void walks_through_the_whole_list_page_by_page_and_meets_everything_once() {
        List<String> added = Stream.of("a", "b", "c", "d", "e")
                .map(reason -> CommandsIT.post("agency-a", null, reason)
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(walk()).containsAll(added).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "AB", "AAAA", "YR9i", "//8"})
    void a_cursor_nobody_gave_is_refused(String cursor) {
        agency().queryParam("after", cursor)
                .get("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "1e2", "99999999999", "٣"})
    void a_limit_out_of_range_is_refused(String limit) {
        agency().queryParam("limit", limit)
                .get("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("LIMIT_INVALID"));
    }

    @Test
    void a_version_that_has_moved_on_is_told() {
        String id = CommandsIT.post("agency-a", null, "v").extract().path("id");
        agency().get("/api/v1/notes/" + id).then().statusCode(200).header("ETag", equalTo("\"1\""));
        agency().header("If-Match", "\"1\"").get("/api/v1/notes/" + id).then().statusCode(200);
        agency().header("If-Match", "\"2\"").get("/api/v1/notes/" + id).then().statusCode(412);
        agency().header("If-Match", "2").get("/api/v1/notes/" + id).then().statusCode(400);
    }

    private static List<String> walk() {
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = agency().queryParam("limit", 2)
                    .queryParam("after", next)
                    .get("/api/v1/notes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        return seen;
    }

    private static RequestSpecification agency() {
        return given().auth().preemptive().basic("agency-a", "agency-a");
    }
}
