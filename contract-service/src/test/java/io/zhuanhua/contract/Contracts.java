package io.zhuanhua.contract;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.contract.verification.rules.Numbers;
import io.zhuanhua.events.PatentNumber;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What clients do with contracts over REST, in the words of the field.
public final class Contracts {

    public static final String PATH = "/api/v1/contracts";
    public static final String UNIVERSITY = "12100000400000624D";
    public static final String ENTERPRISE = "91150602MA0N3R4W5M";
    public static final String AGENCY = "91150602MA0QK7C21T";

    private static final AtomicInteger SERIAL = new AtomicInteger(1_000_000);

    private Contracts() {}

    /// A patent no other test speaks of.
    public static PatentNumber freshPatent() {
        return Numbers.patent(2023, 1, SERIAL.incrementAndGet());
    }

    public static String freshNumber() {
        return "DS-2025-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /// The body of api.md with its own number and patent.
    public static String body(String contractNumber, PatentNumber patent) {
        return """
                {"contractNumber": "%s", "signedOn": "2025-03-10", "transferType": "ASSIGNMENT",
                 "parties": [
                   {"role": "TRANSFEROR", "name": "清华大学", "creditCode": "12100000400000624D"},
                   {"role": "TRANSFEREE", "name": "鄂尔多斯市某某科技有限公司", "creditCode": "91150602MA0N3R4W5M"},
                   {"role": "AGENCY", "name": "东胜区某某专利服务有限公司", "creditCode": "91150602MA0QK7C21T",
                    "sharePercent": "100", "work": "检索、撮合、谈判"}],
                 "patents": [{"number": "%s", "title": "一种测试方法", "price": "800000.00"}],
                 "amounts": {"currency": "CNY", "total": "1000000.00", "technical": "800000.00"},
                 "technicalContractNumber": null, "matchId": null, "licenceTerm": null}
                """.formatted(contractNumber, patent.shown().substring(2));
    }

    public static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).contentType(ContentType.JSON);
    }

    public static Response submit(String user, String body) {
        return as(user).body(body).post(PATH);
    }

    /// Handed in by `agency-a`; answers the id.
    public static String submitted(PatentNumber patent) {
        return submit("agency-a", body(freshNumber(), patent))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response sign(String user, String contract) {
        return as(user).body("{\"signedOn\": \"2025-03-11\"}").post(PATH + "/" + contract + "/signatures");
    }

    /// Signed by all three for themselves.
    public static void signAll(String contract) {
        for (String user : new String[] {"agency-a", "enterprise-a", "university-a"}) {
            sign(user, contract).then().statusCode(201);
        }
    }

    public static Response show(String user, String contract) {
        return as(user).get(PATH + "/" + contract);
    }

    public static String status(String contract) {
        return show("clerk-a", contract).then().statusCode(200).extract().path("status");
    }
}
