package io.zhuanhua.contract.ledger;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.submit;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class LedgerIT {

    private static final String LEDGERS = PATH + "/ledgers/";

    private static JsonPath rows(String user, String ledger, String query) {
        return as(user).get(LEDGERS + ledger + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> ids(String user, String ledger, String query) {
        return rows(user, ledger, query).getList("items.id");
    }

    private static String inLedger(String number, PatentNumber patent) {
        String id = submit("agency-a", body(number, patent)).path("id");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(ids("clerk-a", "contracts", "q=" + number)).contains(id);
            assertThat(ids("clerk-a", "transfers", "q=" + number)).contains(id);
        });
        return id;
    }

    private static List<Row> sheet(Response file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(file.then().statusCode(200).extract().asByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    @Test
    void the_ledger_of_contracts_follows_the_contract() {
        String number = freshNumber();
        String id = inLedger(number, freshPatent());
        signAll(id);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ids("clerk-a", "contracts", "status=SIGNED&q=" + number))
                        .containsExactly(id));
        JsonPath row = rows("clerk-a", "contracts", "q=" + number);
        assertThat(row.getString("items[0].transferor")).isEqualTo("清华大学");
        assertThat(row.getString("items[0].transfereeCode")).isEqualTo("91150602MA0N3R4W5M");
        assertThat(row.getString("items[0].technical")).isEqualTo("800000.00");
        assertThat(row.getString("items[0].status")).isEqualTo("SIGNED");
        assertThat(row.getMap("items[0]")).containsEntry("paid", null).containsEntry("transfereeSize", null);
        as("agency-a").body("{\"reason\": \"协商解除\"}").post(PATH + "/" + id + "/cancellation");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(ids("clerk-a", "contracts", "status=CANCELLED&q=" + number))
                    .containsExactly(id);
            assertThat(ids("clerk-a", "transfers", "status=CANCELLED&q=" + number))
                    .containsExactly(id);
        });
    }

    @Test
    void an_amended_contract_stands_in_the_ledger_as_it_reads_now_with_what_was_paid() {
        String number = freshNumber();
        PatentNumber patent = freshPatent();
        String id = inLedger(number, patent);
        as("agency-a").body("""
                {"kind": "FIXED", "paidOn": "2025-03-12", "currency": "CNY", "amount": "600000.00", "reference": "ICBC-1"}
                """).post(PATH + "/" + id + "/payments").then().statusCode(201);
        as("agency-a")
                .body("""
                {"agreedOn": "2025-03-20", "reason": "协商调减", "contract": %s}
                """.formatted(body(number, patent).replace("\"800000.00\"}", "\"700000.00\"}")))
                .post(PATH + "/" + id + "/amendments")
                .then()
                .statusCode(201);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonPath row = rows("clerk-a", "contracts", "q=" + number);
            assertThat(row.getList("items")).hasSize(1);
            assertThat(row.getString("items[0].technical")).isEqualTo("700000.00");
            assertThat(row.getString("items[0].paid")).isEqualTo("600000.00");
        });
        assertThat(rows("agency-a", "transfers", "q=" + number).getList("items"))
                .hasSize(1);
        assertThat(rows("enterprise-b", "contracts", "q=" + number).getList("items"))
                .isEmpty();
    }

    @Test
    void every_filter_filters() {
        String number = freshNumber();
        String id = inLedger(number, freshPatent());
        String ours = "&q=" + number;

        for (String ledger : new String[] {"contracts", "transfers"}) {
            assertThat(ids("clerk-a", ledger, "from=2025-03-10&until=2025-03-10" + ours))
                    .containsExactly(id);
            assertThat(ids("clerk-a", ledger, "from=2025-03-11" + ours)).isEmpty();
            assertThat(ids("clerk-a", ledger, "until=2025-03-09" + ours)).isEmpty();
            assertThat(ids("clerk-a", ledger, "type=ASSIGNMENT" + ours)).containsExactly(id);
            assertThat(ids("clerk-a", ledger, "type=EQUITY" + ours)).isEmpty();
            assertThat(ids("clerk-a", ledger, "status=VERIFIED" + ours)).isEmpty();
            assertThat(ids("clerk-a", ledger, "agency=91150602MA0QK7C21T" + ours))
                    .containsExactly(id);
            assertThat(ids("clerk-a", ledger, "agency=91150602MA0N3R4W5M" + ours))
                    .isEmpty();
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        String number = freshNumber();
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.addFirst(inLedger(number, freshPatent()));
        }
        List<String> paged = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            JsonPath page =
                    rows("clerk-a", "transfers", "limit=2&q=" + number + (next.isEmpty() ? "" : "&after=" + next));
            paged.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        assertThat(paged).isEqualTo(newestFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "transfers"})
    void no_agency_finds_anothers_row_in_any_form(String ledger) {
        String number = freshNumber();
        String id = inLedger(number, freshPatent());

        assertThat(ids("agency-a", ledger, "q=" + number)).containsExactly(id);
        assertThat(ids("enterprise-a", ledger, "q=" + number)).containsExactly(id);
        assertThat(ids("auditor-a", ledger, "q=" + number)).containsExactly(id);
        for (String other : new String[] {"agency-b", "enterprise-b"}) {
            assertThat(ids(other, ledger, "q=" + number)).isEmpty();
            assertThat(as(other).get(LEDGERS + ledger + "?format=csv").asString())
                    .startsWith("\uFEFF\"序号\"")
                    .doesNotContain(number);
            assertThat(as(other).get("/contracts/ledgers/" + ledger).asString()).doesNotContain(number);
        }
        as("admin-a").get(LEDGERS + ledger).then().statusCode(403);
        as("platform-a").get(LEDGERS + ledger + "?format=xlsx").then().statusCode(403);
    }

    @Test
    void the_workbook_is_the_office_form_with_texts_that_are_never_calculated() throws IOException {
        String number = "=1+" + freshNumber();
        String id = submit("agency-a", body(number, freshPatent())).path("id");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ids("clerk-a", "contracts", "q=" + number.substring(3)))
                        .containsExactly(id));

        Response file = as("clerk-a").get(LEDGERS + "contracts?format=xlsx&q=" + number.substring(3));
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"ledger-contracts.xlsx\"; filename*=UTF-8''");
        List<Row> rows = sheet(file);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("三方合同台账");
        assertThat(rows.get(3).getCellText(0)).contains(number.substring(3));
        assertThat(rows.get(5).getCellText(3)).isEqualTo("签订日期");
        assertThat(rows.get(6).getCell(2).getFormula()).isNull();
        assertThat(rows.get(6).getCellText(2)).isEqualTo(number);
        assertThat(rows.get(6).getCellText(5)).isEqualTo("12100000400000624D");
        assertThat(rows.get(6).getCellText(6)).isEqualTo("无数据");
        assertThat(rows.get(7).getCellText(0)).isEqualTo("合计");
        assertThat(rows.get(7).getCell(16).asNumber()).isEqualByComparingTo("800000");
        assertThat(as("clerk-a")
                        .get(LEDGERS + "contracts?format=csv&q=" + number.substring(3))
                        .asString())
                .contains("\"'" + number + "\"");
    }

    @Test
    void the_page_shows_what_is_exported_and_speaks_english_too() {
        String number = freshNumber();
        inLedger(number, freshPatent());

        String page =
                as("clerk-a").get("/contracts/ledgers/transfers?q=" + number).asString();
        assertThat(page).contains("转让许可明细", number, "export=xlsx", "export=pdf", "800,000.00", "待登记");
        String english = as("clerk-a")
                .get("/contracts/ledgers/transfers?lang=en&q=" + number)
                .asString();
        assertThat(english).contains("Transfers and licences", "Export this table");
        as("clerk-a")
                .get("/contracts/ledgers/transfers?export=pdf&q=" + number)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "contracts?limit=0,LIMIT_INVALID,400",
        "contracts?after=x,CURSOR_INVALID,400",
        "contracts?status=MISMATCH,PARAMETER_INVALID,400",
        "transfers?type=x,PARAMETER_INVALID,400",
        "contracts?format=doc,PARAMETER_INVALID,400",
        "contracts?agency=123,CREDIT_CODE_INVALID,422",
        "nothing,NOT_FOUND,404"
    })
    void a_question_nobody_can_answer_is_refused(String query, String code, int status) {
        submitted(freshPatent());

        as("clerk-a").get(LEDGERS + query).then().body("code", equalTo(code)).statusCode(status);
    }
}
