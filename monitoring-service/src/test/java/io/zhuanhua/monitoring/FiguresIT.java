package io.zhuanhua.monitoring;

import static io.restassured.RestAssured.given;
import static io.zhuanhua.monitoring.CaseIT.arrived;
import static io.zhuanhua.monitoring.CaseIT.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "monitoring"))
class FiguresIT {

    @Test
    void every_figure_says_what_it_is_and_lists_exactly_what_it_counted() {
        Chain chain = new Chain(2001, LocalDate.of(2025, 3, 1)).all();
        chain.events.send();
        arrived("clerk-a", chain, "PAID");

        as("director-a", "/api/v1/indicators?period=2025")
                .statusCode(200)
                .body("division", equalTo("150602"))
                .body("cutOff", notNullValue())
                .body("items.name", everyItem(notNullValue()))
                .body("items.formulaVersion", everyItem(greaterThan(0)));
        JsonPath figures =
                as("auditor-a", "/api/v1/indicators?period=2025").extract().jsonPath();
        for (String code : figures.getList("items.code", String.class)) {
            JsonPath behind = as("auditor-a", "/api/v1/indicators/" + code + "/counted?period=2025")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            String value = figures.getString("items.find { it.code == '" + code + "' }.value");
            List<Object> counted = behind.getList("counted");
            if (List.of("次", "份", "件").contains(behind.getString("figure.unit"))) {
                assertThat(value == null ? 0 : Integer.parseInt(value)).as(code).isEqualTo(counted.size());
            }
            as("auditor-a", "/monitoring/figures/" + code + "?period=2025").statusCode(200);
        }
        as("clerk-a", "/api/v1/indicators/I16/counted?period=2025")
                .body("counted.label", hasItem(chain.caseNumber.text()));
        as("clerk-a", "/api/v1/indicators?period=2019").body("items.value", everyItem(nullValue()));
        as("agency-a", "/api/v1/indicators").statusCode(403);
        as("clerk-a", "/api/v1/indicators?period=2025-13").statusCode(400).body("code", equalTo("PERIOD_INVALID"));
        as("clerk-a", "/reports?period=2025-13").statusCode(422).body(containsString("id=\"period-error\""));
        as("clerk-a", "/api/v1/indicators?asOf=2025-02-30").statusCode(422).body("code", equalTo("DATE_INVALID"));
        as("clerk-a", "/api/v1/indicators/I99/counted").statusCode(404);
    }

    @Test
    void a_cap_of_the_year_of_payment_shows_in_the_year_of_the_decision_whatever_the_year_of_the_ledger() {
        Chain chain = new Chain(2020, LocalDate.of(2022, 3, 1))
                .capOf("CALENDAR_YEAR_OF_PAYMENT")
                .all();
        chain.events.send();
        arrived("clerk-a", chain, "PAID");
        as("clerk-a", "/api/v1/dashboard?period=2022").body("caps.use.held", hasItem(equalTo("40000.00")));
    }

    @Test
    void the_dashboard_counts_each_station_and_moves_when_something_happens() {
        Chain chain = new Chain(2002, LocalDate.of(2025, 3, 1)).matched().signed();
        chain.events.send();
        arrived("clerk-a", chain, "SIGNED");

        JsonPath before = as("clerk-a", "/api/v1/dashboard?period=2025-03")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(before.getList("funnel.station"))
                .containsExactly("NEED", "PUSH", "INTENT", "SIGN", "VERIFY", "FILE", "APPLY", "GRANT", "PAY");
        String page = as("clerk-a", "/monitoring?period=2025")
                .statusCode(200)
                .body(containsString("every 5s"))
                .extract()
                .asString();
        String mark = page.replaceAll("(?s).*seen=([0-9-]+)\".*", "$1");
        as("clerk-a", "/monitoring/part?period=2025&seen=" + mark).statusCode(204);

        new Chain(2003, LocalDate.of(2025, 3, 1)).signed().events.send();
        arrived("clerk-a", new Chain(2003, LocalDate.of(2025, 3, 1)), "SIGNED");
        JsonPath after =
                as("clerk-a", "/api/v1/dashboard?period=2025-03").extract().jsonPath();
        assertThat(Integer.parseInt(after.getString("funnel[3].count")))
                .isEqualTo(Integer.parseInt(before.getString("funnel[3].count")) + 1);
        as("clerk-a", "/monitoring/part?period=2025&seen=" + mark)
                .statusCode(200)
                .body(containsString("id=\"live\""), not(containsString("<html")));
        as("clerk-a", "/api/v1/dashboard?period=2019")
                .body("funnel.count", everyItem(nullValue()))
                .body("budget.limit", nullValue());
        as("enterprise-a", "/api/v1/dashboard").statusCode(403);
    }

    @Test
    void every_page_opens_for_whom_it_is_made() {
        for (String page : new String[] {
            "/monitoring",
            "/monitoring/wall",
            "/monitoring/indicators",
            "/monitoring/plan",
            "/cases",
            "/reports",
            "/ledgers",
            "/monitoring/figures/SIGN",
            "/reports/2025-06"
        }) {
            as("auditor-a", page).statusCode(200);
            as("auditor-a", page + "?lang=en").statusCode(200);
            as("platform-a", page).statusCode(403);
        }
        as("auditor-a", "/monitoring/plan").body(containsString("(十四)e/f"), containsString("无数据"));
        as("auditor-a", "/monitoring/plan/evidence?clause=nothing").statusCode(404);
        for (String user : new String[] {
            "agency-a",
            "enterprise-a",
            "university-a",
            "clerk-a",
            "reviewer-a",
            "director-a",
            "finance-a",
            "auditor-a",
            "platform-a",
            "admin-a"
        }) {
            as(user, "/").statusCode(200).body(containsString("工作台"));
            as(user, "/?q=DS").statusCode(200);
        }
    }

    @Test
    void what_came_back_is_in_the_agencys_inbox_with_the_reason() {
        Chain chain = new Chain(2004, LocalDate.of(2025, 4, 1))
                .signed()
                .verified()
                .applied()
                .returned("缺发票复印件");
        chain.events.send();
        arrived("agency-a", chain, "RETURNED");

        as("agency-a", "/").body(containsString("缺发票复印件"), containsString("/subsidies/applications/a-2004"));
        as("agency-b", "/").body(not(containsString("缺发票复印件")));
        as("clerk-a", "/").body(not(containsString("缺发票复印件")));
    }

    @Test
    void a_published_report_stands_and_later_facts_are_shown_beside_it() {
        new Chain(2005, LocalDate.of(2024, 3, 1)).signed().events.send();
        arrived("clerk-a", new Chain(2005, LocalDate.of(2024, 3, 1)), "SIGNED");

        String key = UUID.randomUUID().toString();
        publish("clerk-a", key, "2024").statusCode(201).body("publishedOn", equalTo("2025-06-30"));
        publish("clerk-a", key, "2024").statusCode(201);
        publish("director-a", "another", "2024").statusCode(409).body("code", equalTo("REPORT_PUBLISHED_ALREADY"));
        publish("director-a", "third", "2025").statusCode(422).body("code", equalTo("PERIOD_NOT_OVER"));
        publish("auditor-a", "fourth", "2023").statusCode(403);
        String published = figure("2024", "I16", "published");

        new Chain(2006, LocalDate.of(2024, 3, 1)).signed().verified().events.send();
        arrived("clerk-a", new Chain(2006, LocalDate.of(2024, 3, 1)), "VERIFIED");
        assertThat(figure("2024", "I16", "published")).isEqualTo(published);
        assertThat(figure("2024", "I16", "difference")).isEqualTo("LATE_FACTS");
        assertThat(figure("2024", "I16", "today")).isNotEqualTo(published);
        as("auditor-a", "/reports/2024").body(containsString("发布后事实有补充或更正"));
        as("auditor-a", "/api/v1/reports").body("items.period", hasItem("2024"));
    }

    @Test
    void the_workbook_keeps_codes_as_text_and_names_its_unit() throws IOException {
        Chain chain = new Chain(2007, LocalDate.of(2023, 3, 1)).all();
        chain.events.send();
        arrived("clerk-a", chain, "PAID");

        byte[] file = bytes("/reports/2023?export=xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> figures = workbook.getFirstSheet().read();
            assertThat(figures.getFirst().getCellText(0)).contains("监测年报（2023）");
            assertThat(figures.get(1).getCellText(0)).contains("报告期：2023");
            assertThat(figures.get(2).getCellText(0)).contains("制表机关：");
            List<Row> cases = workbook.getSheet(1).orElseThrow().read();
            Row line = cases.stream()
                    .filter(row -> row.getCellText(0).equals(chain.caseNumber.text()))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(line.getCellText(3)).isEqualTo("12100000400000624D");
            assertThat(line.getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("800000.00");
            assertThat(cases.getLast().getCellText(0)).isEqualTo("合计");
        }
    }

    @Test
    void the_paper_has_its_font_within_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("/reports/2025-05?export=pdf"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("监测月报（2025-05）", "制表机关", "无数据");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
                assertThat(page.getRotation()).isEqualTo(90);
            }
        }
    }

    private static io.restassured.response.ValidatableResponse publish(String user, String key, String period) {
        return basic(user)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"period\":\"" + period + "\"}")
                .post("/api/v1/reports")
                .then();
    }

    private static String figure(String period, String code, String field) {
        return String.valueOf(as("auditor-a", "/api/v1/reports/" + period)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("figures.find { it.code == '" + code + "' }." + field));
    }

    private static byte[] bytes(String path) {
        return basic("auditor-a").get(path).then().statusCode(200).extract().asByteArray();
    }

    private static RequestSpecification basic(String user) {
        return given().auth().preemptive().basic(user, user);
    }
}
