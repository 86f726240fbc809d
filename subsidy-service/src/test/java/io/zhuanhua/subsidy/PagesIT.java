package io.zhuanhua.subsidy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The same case walked with forms alone: what a person without a mouse sends is what these requests send.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_pages"),
        restrictToAnnotatedClass = true)
class PagesIT {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    @Inject
    LegalClock clock;

    @Test
    void a_case_is_walked_on_screens_from_the_form_to_the_voucher() {
        String contract = Agencies.verifiedContract("800000.00");
        post(
                as("finance-a"),
                "/subsidies/budgets/2025",
                "amount",
                "1,000,000.00",
                "source",
                "DISTRICT",
                "document",
                "东财预〔2025〕1号");
        assertThat(page("finance-a", "/subsidies/budgets/2025")).contains("1,000,000.00", "东财预〔2025〕1号");

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        page("agency-a", "/subsidies/applications/new"))
                .contains(contract));
        Response wrong =
                form("agency-a", "/subsidies/applications/new", "contractId", contract, "account.number", "12");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("银行账号应为 6 至 32 位数字", "id=\"account.number-error\"");
        String where = location(form(
                "agency-a",
                "/subsidies/applications/new",
                "contractId",
                contract,
                "account.holder",
                "别人的公司",
                "account.bank",
                "银行",
                "account.number",
                Desk.ACCOUNT_NUMBER));
        String id = where.replaceAll(".*/applications/([^?]+).*", "$1");
        assertThat(page("agency-a", where)).contains("已提交资助申请", "40,000.00", "**** 0123", "政策口径待确认");

        decide("clerk-a", id, "ACCEPT", "PASS");
        decide("reviewer-a", id, "PRELIMINARY", "PASS");
        String review = page("director-a", "/subsidies/applications/" + id);
        assertThat(review).contains("户名与申请单位不一致", "拟资助 40,000.00 元", "人民币肆万元整", "name=\"amount\" value=\"40000.00\"");
        assertThat(page("reviewer-b", "/subsidies/applications/" + id)).doesNotContain("name=\"outcome\"");
        decide("director-a", id, "APPROVAL", "PASS");
        assertThat(page("agency-a", "/subsidies/applications/" + id + "/explanation"))
                .contains("乘以比例", "800,000.00", "40,000.00", "鄂市监发〔2023〕158号 第七项第五条");
        assertThat(page("agency-a", "/subsidies/applications/" + id + "/explanation?lang=en"))
                .contains("Step by step", "The unit&#39;s ceiling");

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        page("clerk-a", "/subsidies/notices/new"))
                .contains(id));
        String notice = location(form("clerk-a", "/subsidies/notices", "applicationIds", id));
        assertThat(open(notice)).contains("东胜区某某专利服务有限公司", "ZL202310123456.6", "40,000.00", "提出异议");
        assertThat(open(notice.replaceAll("\\?.*", "") + "/objections/new?application=" + id))
                .contains("异议事由");
        clock.advanceTo(LocalDate.of(2025, 10, 11));
        String number = notice.replaceAll(".*/notices/([^?]+).*", "$1");
        location(form("clerk-a", "/subsidies/notices/" + number + "/close"));
        assertThat(page("finance-a", "/subsidies/payouts/" + id))
                .contains("**** 0123")
                .doesNotContain(Desk.ACCOUNT_NUMBER);
        assertThat(form("finance-a", "/subsidies/payouts/" + id + "/account").asString())
                .contains(Desk.ACCOUNT_NUMBER);
        String paid =
                location(form("finance-a", "/subsidies/payouts/" + id, "voucher", "PZ-1", "paidOn", "2025-10-11"));
        assertThat(page("agency-a", paid)).contains("已拨付", "PZ-1");
    }

    @Test
    void every_page_of_every_role_is_drawn_in_both_languages() {
        for (String user : new String[] {"agency-a", "clerk-a", "reviewer-a", "director-a", "finance-a"}) {
            for (String language : new String[] {"zh", "en"}) {
                page(user, "/subsidies?lang=" + language);
                page(user, "/subsidies/policies?lang=" + language);
                page(user, "/notices?lang=" + language);
            }
        }
        page("finance-a", "/subsidies/payouts");
        page("clerk-a", "/subsidies/budgets");
        assertThat(page("finance-a", "/subsidies/budgets/2025?done=paid-to-you"))
                .doesNotContain("paid-to-you<", "tone-done");
        open("/notices");
        given().urlEncodingEnabled(false).get("/notices/;a=b/table.xlsx").then().statusCode(oneOf(400, 404));
        assertThat(as("agency-a").get("/subsidies/budgets").statusCode()).isEqualTo(403);
        assertThat(as("agency-a").get("/subsidies/payouts").statusCode()).isEqualTo(403);
    }

    private static void decide(String user, String id, String step, String outcome) {
        String page = page(user, "/subsidies/applications/" + id);
        String amount = step.equals("APPROVAL") ? "40000.00" : "";
        location(post(
                as(user),
                "/subsidies/applications/" + id + "/decisions",
                "key",
                first(KEY, page),
                "version",
                first(VERSION, page),
                "step",
                step,
                "outcome",
                outcome,
                "amount",
                amount));
    }

    private static Response form(String user, String path, String... fields) {
        return post(as(user), path, fields);
    }

    private static Response post(RequestSpecification request, String path, String... fields) {
        request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.redirects().follow(false).post(path);
    }

    private static String location(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return response.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String page(String user, String path) {
        Response response = as(user).get(path);
        assertThat(response.statusCode()).as(path + " " + response.asString()).isEqualTo(200);
        return response.asString();
    }

    private static String open(String path) {
        Response response = given().header("Accept", "text/html").get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).header("Accept", "text/html");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
