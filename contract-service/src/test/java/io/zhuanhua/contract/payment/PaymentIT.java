package io.zhuanhua.contract.payment;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/// Payments, invoices, registration and rates over HTTP.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class PaymentIT {

    private static Response post(String user, String contract, String what, String body) {
        return as(user).body(body).post(PATH + "/" + contract + "/" + what);
    }

    private static String payment(String amount, String reference) {
        return """
                {"kind": "FIXED", "paidOn": "2025-03-12", "currency": "CNY", "amount": "%s", "reference": "%s"}
                """.formatted(amount, reference);
    }

    private static String freshInvoice() {
        return "2515200000%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }

    private static String invoice(String number) {
        return """
                {"number": "%s", "amount": "800000.00", "issuedOn": "2025-03-15"}""".formatted(number);
    }

    @Test
    void story_14_a_contract_paid_in_parts_shows_what_is_paid() {
        String contract = submitted(freshPatent());
        post("enterprise-a", contract, "payments", payment("600000.00", "ICBC-1"))
                .then()
                .statusCode(201)
                .body("paidFixed", equalTo("600000.00"));
        post("agency-a", contract, "payments", payment("400000.01", "ICBC-2"))
                .then()
                .statusCode(422)
                .body("code", equalTo("PAYMENT_ABOVE_CONTRACT"))
                .body("errors[0].pointer", equalTo("/amount"));
        post("agency-b", contract, "payments", payment("1.00", "ICBC-3")).then().statusCode(404);
        String id = as("agency-a").get(PATH + "/" + contract + "/performance").path("payments[0].id");
        post("clerk-a", contract, "payments/" + id + "/withdrawal", "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200)
                .body("payments", hasSize(0));
    }

    @Test
    void story_15_a_contract_in_another_currency_waits_for_the_published_rate_of_its_day() {
        String text = body(freshNumber(), freshPatent())
                .replace(
                        "\"currency\": \"CNY\", \"total\": \"1000000.00\", \"technical\": \"800000.00\"",
                        "\"currency\": \"CHF\", \"total\": \"100000.00\", \"technical\": \"100000.00\"");
        Contracts.submit("agency-a", text).then().statusCode(422).body("code", equalTo("RATE_MISSING"));
        String rate = """
                {"currency": "CHF", "on": "2025-03-10", "yuan": "7.1234", "source": "中国外汇交易中心"}""";
        as("agency-a").body(rate).post(PATH + "/exchange-rates").then().statusCode(403);
        as("clerk-a").body(rate).post(PATH + "/exchange-rates").then().statusCode(201);
        as("clerk-b").body(rate).post(PATH + "/exchange-rates").then().statusCode(409);

        String contract = Contracts.submit("agency-a", text)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Contracts.show("agency-a", contract)
                .then()
                .body("amounts.technical", equalTo("712340.00"))
                .body("amounts.foreign.technical", equalTo("100000.00"))
                .body("amounts.foreign.rateOn", equalTo("2025-03-10"));
        as("agency-a").get(PATH + "/exchange-rates/CHF").then().body("items", hasSize(1));
        as("agency-a").get(PATH + "/exchange-rates/XYZ").then().statusCode(422);
    }

    @Test
    void one_invoice_counts_for_one_contract_however_many_ask_at_once() throws Exception {
        String number = freshInvoice();
        List<String> contracts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            contracts.add(submitted(freshPatent()));
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService several = Executors.newFixedThreadPool(contracts.size())) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (String contract : contracts) {
                asked.add(several.submit(() ->
                        post("agency-a", contract, "invoices", invoice(number)).statusCode()));
            }
            for (Future<Integer> one : asked) {
                answers.add(one.get());
            }
        }
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        String winner = contracts.get(answers.indexOf(201));
        String loser = contracts.get(answers.indexOf(409));
        await().untilAsserted(() ->
                as("agency-a").get(PATH + "/" + winner + "/performance").then().body("invoiced", equalTo("800000.00")));
        String reason = "{\"reason\": \"已红冲\"}";
        post("agency-a", loser, "invoices/" + number + "/withdrawal", reason)
                .then()
                .statusCode(409);
        post("agency-a", winner, "invoices/" + number + "/withdrawal", reason)
                .then()
                .statusCode(204);
        post("agency-a", loser, "invoices", invoice(number)).then().statusCode(201);
    }

    @Test
    void the_registration_says_what_of_it_is_for_technology() {
        String contract = submitted(freshPatent());
        String registration = """
                {"registration": "2025110108000123", "total": "1000000.00", "technical": "750000.00",
                 "registeredOn": "2025-03-20"}""";
        post("enterprise-a", contract, "registration", registration).then().statusCode(403);
        post("agency-a", contract, "registration", registration)
                .then()
                .statusCode(201)
                .body("registration.technical", equalTo("750000.00"));
    }
}
