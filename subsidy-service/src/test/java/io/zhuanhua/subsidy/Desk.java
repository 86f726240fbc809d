package io.zhuanhua.subsidy;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

    public static ValidatableResponse get(String user, String path) {
        return as(user).get(path).then();
    }

    public static ValidatableResponse pay(String user, String id, String voucher, String paidOn) {
        return as(user).body(Map.of("voucher", voucher, "paidOn", paidOn))
                .post("/api/v1/subsidy-applications/" + id + "/payments")
                .then();
    }
}
