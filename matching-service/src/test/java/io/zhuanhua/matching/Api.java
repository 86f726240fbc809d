package io.zhuanhua.matching;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The service as its users call it. Every document is written with single quotes for double ones.
final class Api {

    static final String ENTERPRISE = "91150602MA0N3R4W5M";
    static final String OTHER_ENTERPRISE = "92150602MA0H12345H";
    static final String UNIVERSITY = "12100000400000624D";

    private Api() {}

    static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).contentType("application/json");
    }

    static Response post(String user, String path, String body) {
        return as(user).body(body.replace('\'', '"')).post("/api/v1/" + path);
    }

    static Response get(String user, String path) {
        return as(user).get("/api/v1/" + path);
    }

    /// Registers an open need and answers its id.
    static String need(String user, String title, String content) {
        return post(user, "needs", "{'title':'%s','content':'%s'}".formatted(title, content))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Offers a patent of the university and answers its id.
    static String patent(String title, String summary, String... ipc) {
        String classes = Arrays.stream(ipc).map(code -> "'" + code + "'").collect(Collectors.joining(","));
        return post(
                        "university-a",
                        "patents",
                        "{'title':'%s','abstract':'%s','ipc':[%s]}".formatted(title, summary, classes))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static List<String> ids(Response list) {
        return list.then().statusCode(200).extract().path("items.id");
    }
}
