package io.zhuanhua.subsidy.payouts;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Batches for the treasury over REST: two people, one file, the bank's answers, and never two payments of one grant.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_payouts"),
        restrictToAnnotatedClass = true)
class PayoutsIT {

    @Inject
    LegalClock clock;

    @Inject
    ContractBook contracts;

    @BeforeEach
    void budget() {
        int year = clock.today().getYear();
        Desk.allocate(year, "1000000.00");
    }

    @Test
    void story_30_a_bounced_payment_is_paid_by_a_new_order_to_the_account_a_second_person_has_checked() {
        String id = granted("800000.00");
        String batch = drawnUp(id);
        assertThat(batch).startsWith("ZF");
        as("finance-a").post(at(batch, "/confirmation")).then().statusCode(403).body("code", equalTo("FOUR_EYES"));
        Desk.pay("finance-b", id, "V-" + batch, today()).statusCode(409).body("code", equalTo("ORDER_OPEN"));
        link("finance-a", batch, "csv").statusCode(409).body("code", equalTo("PAYOUT_NOT_CONFIRMED"));
        as("finance-b").post(at(batch, "/confirmation")).then().statusCode(200).body("status", equalTo("CONFIRMED"));

        String url = link("finance-a", batch, "csv").statusCode(201).extract().path("url");
        as("finance-b").get(url).then().statusCode(403).body("code", equalTo("LINK_INVALID"));
        Response file = as("finance-a").get(url);
        assertThat(file.statusCode()).isEqualTo(200);
        String order = batch + "-001";
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8))
                .contains(order, Desk.ACCOUNT_NUMBER, "40000.00", "人民币肆万元整", "合计");
        as("finance-a").get(url).then().statusCode(410).body("code", equalTo("LINK_USED"));
        get("finance-a", "/api/v1/subsidy-applications/" + id).body("status", equalTo("PAYMENT_SENT"));

        answer(batch, order + ",BOUNCED,," + today() + ",户名不符").body("taken", equalTo(1));
        answer(batch, order + ",BOUNCED,," + today() + ",户名不符")
                .body("known", equalTo(1))
                .body("taken", equalTo(0));
        answer(batch, order + ",PAID,V-" + batch + "," + today() + ",")
                .body("refused", equalTo(1))
                .body("rows[0].errors[0].code", equalTo("ORDER_ANSWERED"));
        get("finance-a", "/api/v1/subsidy-applications/" + id).body("status", equalTo("PAYMENT_BOUNCED"));

        changeAccount(id).statusCode(200);
        for (String user : List.of("agency-a", "clerk-b", "finance-a")) {
            as(user).accept("text/html")
                    .get("/subsidies/applications/" + id + "/account?lang=en")
                    .then()
                    .statusCode(200)
                    .body(containsString("**** 9999"));
            as(user).accept("text/html")
                    .get("/subsidies/applications/" + id)
                    .then()
                    .statusCode(200);
        }
        Desk.pay("finance-a", id, "W-" + batch, today()).statusCode(409).body("code", equalTo("ACCOUNT_UNVERIFIED"));
        draw(id).statusCode(409).body("code", equalTo("ACCOUNT_UNVERIFIED"));
        as("clerk-b")
                .body(Map.of("accepted", true, "reason", "已核对开户许可证"))
                .post("/api/v1/subsidy-applications/" + id + "/account-changes/decision")
                .then()
                .statusCode(200)
                .body("account.number", equalTo("**** 9999"));
        String second = sent(id);
        assertThat(second).isNotEqualTo(batch);
        answer(second, second + "-001,PAID,V-" + second + "," + today() + ",").body("taken", equalTo(1));
        answer(second, second + "-001,PAID,V-" + second + "," + today() + ",").body("known", equalTo(1));
        get("finance-a", "/api/v1/subsidy-applications/" + id)
                .body("status", equalTo("PAID"))
                .body("payment.amount", equalTo("40000.00"));
        get("finance-a", at(second, "")).body("status", equalTo("ANSWERED"));
        draw(id).statusCode(409).body("code", equalTo("ALREADY_PAID"));
        reconciled();
        for (String language : List.of("zh", "en")) {
            assertThat(page("/subsidies/payouts/batches/" + batch + "?lang=" + language))
                    .contains("户名不符", "人民币肆万元整")
                    .doesNotContain(Desk.ACCOUNT_NUMBER);
            assertThat(page("/subsidies/payouts/reconciliation?lang=" + language))
                    .contains("<strong>0.00</strong>");
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                            page("/subsidies/payouts/batches?lang=" + language))
                    .contains(batch, second));
        }
    }

    @Test
    void the_same_file_sent_by_two_people_at_once_pays_every_order_once() throws Exception {
        String[] ids = {granted("10000.00"), granted("20000.00"), granted("30000.00"), granted("40000.00")};
        String batch = sent(ids);
        StringBuilder file = new StringBuilder("order,result,voucher,date,reason\n");
        for (int i = 1; i <= ids.length; i++) {
            file.append("%s-%03d,PAID,D-%s-%d,%s,\n".formatted(batch, i, batch, i, today()));
        }
        Callable<Integer> sending = () -> as("finance-a")
                .contentType("text/csv")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post(at(batch, "/responses"))
                .then()
                .statusCode(200)
                .body("refused", equalTo(0))
                .extract()
                .path("taken");
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            int taken = 0;
            for (Future<Integer> one : people.invokeAll(List.of(sending, sending))) {
                taken += one.get();
            }
            assertThat(taken).isEqualTo(ids.length);
        }
        reconciled();
    }

    @Test
    void a_row_that_is_wrong_keeps_no_other_from_being_taken_in() {
        String one = granted("100000.00");
        String two = granted("200000.00");
        String batch = sent(one, two);
        String rows = "支付指令号,结果,凭证号,日期,原因\r\n"
                + batch + "-001,已付,,2099-01-01,\r\n"
                + batch + "-009,已付,V-9," + today() + ",\r\n"
                + batch + "-002,支付成功,V-" + batch + "," + today() + ",\r\n";
        as("finance-b")
                .contentType("text/csv")
                .body(rows.getBytes(Charset.forName("GB18030")))
                .post(at(batch, "/responses"))
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("refused", equalTo(2))
                .body("rows[0].row", equalTo(2))
                .body("rows[0].errors[0].pointer", equalTo("/voucher"))
                .body("rows[1].errors[0].code", equalTo("ORDER_UNKNOWN"));
        as("finance-a")
                .contentType("text/csv")
                .body("单位,金额\r\n".getBytes(StandardCharsets.UTF_8))
                .post(at(batch, "/responses"))
                .then()
                .statusCode(422)
                .body("code", equalTo("RESPONSE_COLUMNS_MISSING"));
        get("auditor-a", "/api/v1/payouts/reconciliation?year=" + clock.today().getYear())
                .body("difference", equalTo("0.00"))
                .body("open.find { it.applicationId == '" + one + "' }.status", equalTo("PAYMENT_SENT"));
        as("agency-a").get("/api/v1/payouts/reconciliation").then().statusCode(403);
    }

    @Test
    void a_transfer_that_is_lost_after_the_batch_was_confirmed_holds_the_file_until_its_order_is_taken_out() {
        String contract = Agencies.verifiedContract("300000.00");
        String lost = granted(contract, contract);
        String good = granted("400000.00");
        String batch = drawnUp(lost, good);
        as("finance-b").post(at(batch, "/confirmation")).then().statusCode(200);
        Agencies.tell(
                contract,
                new TransferMismatched(
                        new ContractId(contract),
                        Given.PATENT,
                        new RecordId("TR01-back"),
                        Mismatch.TRANSFERRED_BACK,
                        clock.today()));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        contracts.of(new ContractId(contract)).verification())
                .isNull());
        String held = link("finance-a", batch, "xlsx").statusCode(201).extract().path("url");
        as("finance-a").get(held).then().statusCode(409).body("code", equalTo("CONTRACT_NOT_VERIFIED"));
        as("finance-a")
                .body(Map.of("order", batch + "-001", "reason", "转让已不成立"))
                .post(at(batch, "/removals"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAWN_UP"))
                .body("orders", hasSize(1));
        get("finance-a", "/api/v1/subsidy-applications/" + lost).body("status", equalTo("GRANTED"));
        as("finance-b").post(at(batch, "/confirmation")).then().statusCode(200);
        String url = link("finance-b", batch, "xlsx").statusCode(201).extract().path("url");
        byte[] workbook = as("finance-b").get(url).asByteArray();
        assertThat(workbook).startsWith('P', 'K');
        as("finance-a")
                .body(Map.of("reason", "太晚"))
                .post(at(batch, "/cancellation"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PAYOUT_SENT"));
    }

    private String granted(String technical) {
        String contract = Agencies.verifiedContract(technical);
        return granted(contract, contract);
    }

    /// Applied for, decided, published, and the notice is over.
    private String granted(String contract, String same) {
        String[] id = new String[1];
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> id[0] =
                        Desk.apply("agency-a", same).statusCode(201).extract().path("id"));
        assertThat(contract).isEqualTo(same);
        Desk.decide("clerk-a", id[0], "ACCEPT", "PASS").statusCode(200);
        Desk.decide("reviewer-a", id[0], "PRELIMINARY", "PASS").statusCode(200);
        Desk.decide("director-a", id[0], "APPROVAL", "PASS").statusCode(200);
        String notice = Desk.published(id[0]);
        clock.advanceTo(LocalDate.parse(get("clerk-a", "/api/v1/public-notices/" + notice)
                        .extract()
                        .path("lastDay"))
                .plusDays(1));
        as("clerk-a").post("/api/v1/public-notices/" + notice + "/close").then().statusCode(200);
        return id[0];
    }

    private static ValidatableResponse draw(String... ids) {
        return as("finance-a")
                .body(Map.of("applicationIds", List.of(ids)))
                .post("/api/v1/payouts")
                .then();
    }

    private static String drawnUp(String... ids) {
        return draw(ids).statusCode(201).extract().path("id");
    }

    private static String sent(String... ids) {
        String batch = drawnUp(ids);
        as("finance-b").post(at(batch, "/confirmation")).then().statusCode(200);
        String url = link("finance-b", batch, "csv").statusCode(201).extract().path("url");
        as("finance-b").get(url).then().statusCode(200);
        return batch;
    }

    private static ValidatableResponse link(String user, String batch, String format) {
        return as(user).body(Map.of("format", format)).post(at(batch, "/links")).then();
    }

    private static ValidatableResponse answer(String batch, String... rows) {
        String file = "order,result,voucher,date,reason\n" + String.join("\n", Arrays.asList(rows)) + "\n";
        return as("finance-a")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(at(batch, "/responses"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse changeAccount(String id) {
        return as("agency-a")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "reason",
                        "原账户已销户",
                        "account",
                        Map.of("holder", "东胜区某某专利服务有限公司", "bank", "中国银行东胜支行", "number", "6222021234567899999")))
                .post("/api/v1/subsidy-applications/" + id + "/account-changes")
                .then();
    }

    private static String page(String path) {
        Response page = as("finance-a").accept("text/html").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    private void reconciled() {
        get("finance-a", "/api/v1/payouts/reconciliation?year=" + clock.today().getYear())
                .statusCode(200)
                .body("difference", equalTo("0.00"))
                .body("unequal", hasSize(0));
    }

    private String today() {
        return clock.today().toString();
    }

    private static String at(String batch, String rest) {
        return "/api/v1/payouts/" + batch + rest;
    }
}
