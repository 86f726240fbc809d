package io.zhuanhua.subsidy;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// People at their desks, over REST.
public final class Desk {

    public static final String ACCOUNT_NUMBER = "6222021234567890123";
    public static final Map<String, String> ACCOUNT =
            Map.of("holder", "东胜区某某专利服务有限公司", "bank", "中国银行东胜支行", "number", ACCOUNT_NUMBER);

    private Desk() {}

    public static RequestSpecification as(String user) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static ValidatableResponse apply(String agency, String contract) {
        return as(agency)
                .body(Map.of("contractId", contract, "account", ACCOUNT))
                .post("/api/v1/subsidy-applications")
                .then();
    }

    public static ValidatableResponse decide(String user, String id, String step, String outcome) {
        return as(user).body(Map.of("step", step, "outcome", outcome, "reason", "已核对原件"))
                .post("/api/v1/subsidy-applications/" + id + "/decisions")
                .then();
    }

    /// Applies as agency A, and passes clerk and reviewer; answers the application's id.
    public static String reviewed(String contract) {
        return reviewed("agency-a", contract);
    }

    public static String reviewed(String agency, String contract) {
        String id = apply(agency, contract).statusCode(201).extract().path("id");
        decide("clerk-a", id, "ACCEPT", "PASS").statusCode(200);
        decide("reviewer-a", id, "PRELIMINARY", "PASS").statusCode(200);
        return id;
    }

    public static String proposed(String contract) {
        String id = reviewed(contract);
        decide("director-a", id, "APPROVAL", "PASS").statusCode(200);
        return id;
    }

    public static String published(String... ids) {
        return as("clerk-a")
                .body(Map.of("applicationIds", ids))
                .post("/api/v1/public-notices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void allocate(int year, String amount) {
        as("finance-a")
                .body(Map.of(
                        "amount",
                        amount,
                        "source",
                        "DISTRICT",
                        "document",
                        "东财预〔" + year + "〕" + UUID.randomUUID() + "号"))
                .post("/api/v1/budgets/" + year + "/allocations")
                .then()
                .statusCode(201);
    }

    /// Publishes the next version of the shipped policy, with some of its parameters changed and others added.
    public static void policy(Map<String, String> changed, Map<String, String> added) {
        String path = "/api/v1/policies/ORDOS-AMR-2023-158.7.5/versions";
        List<Map<String, String>> parameters = new ArrayList<>();
        List<Map<String, String>> now =
                get("clerk-a", "/api/v1/policies").extract().jsonPath().getList("items[-1].parameters");
        for (Map<String, String> each : now) {
            Map<String, String> copy = new HashMap<>(each);
            copy.computeIfPresent("value", (key, value) -> changed.getOrDefault(each.get("name"), value));
            parameters.add(copy);
        }
        added.forEach((name, value) ->
                parameters.add(Map.of("name", name, "value", value, "standing", "UNCONFIRMED", "citation", "测试文件")));
        int version = as("clerk-a")
                .body(Map.of("parameters", parameters))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("policy.version");
        as("director-a").post(path + "/" + version + "/publication").then().statusCode(200);
    }

    public static ValidatableResponse get(String user, String path) {
        return as(user).get(path).then();
    }

    public static ValidatableResponse pay(String user, String id, String voucher, String paidOn) {
        return as(user).body(Map.of("voucher", voucher, "paidOn", paidOn))
                .post("/api/v1/subsidy-applications/" + id + "/payments")
                .then();
    }
}
