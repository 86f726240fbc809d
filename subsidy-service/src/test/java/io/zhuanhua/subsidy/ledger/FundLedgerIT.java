package io.zhuanhua.subsidy.ledger;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// 资助资金台账: what each application rests on, what was cut and why, granted and paid.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_ledger"),
        restrictToAnnotatedClass = true)
class FundLedgerIT {

    private static final String LEDGER = "/subsidies/ledger";

    @Inject
    LegalClock clock;

    private static String page(String user, String query) {
        return as(user).accept("text/html")
                .get(LEDGER + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String paid(String technical, String voucher) {
        String id = Desk.proposed(Agencies.verifiedContract(technical));
        String notice = Desk.published(id);
        String lastDay =
                get("clerk-a", "/api/v1/public-notices/" + notice).extract().path("lastDay");
        clock.advanceTo(LocalDate.parse(lastDay).plusDays(1));
        as("clerk-a").post("/api/v1/public-notices/" + notice + "/close").then().statusCode(200);
        Desk.pay("finance-a", id, voucher, clock.today().toString()).statusCode(201);
        return id;
    }

    @Test
    void it_says_what_was_due_what_was_cut_and_why_and_what_was_paid_by_which_voucher() {
        Desk.allocate(clock.today().getYear(), "1000000.00");
        paid("9200000.00", "V-460000");
        paid("1200000.00", "V-40000");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page("auditor-a", "?limit=200")).contains("V-460000", "V-40000"));
        assertThat(page("auditor-a", "?limit=200"))
                .contains(
                        "1,200,000.00",
                        "0.05",
                        "60,000.00",
                        "超过单位上限的部分核减",
                        "40,000.00",
                        "500000.00 / 500000.00",
                        "东财预〔");
        assertThat(page("agency-a", "?q=V-40000&lang=en")).contains("V-40000").doesNotContain("V-460000");
        assertThat(page("agency-b", "")).doesNotContain("V-40000");
        as("enterprise-a").accept("text/html").get(LEDGER).then().statusCode(200);
        assertThat(as("finance-a")
                        .get(LEDGER + "?export=csv&q=V-40000")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("支付凭证号", "V-40000", "91150602MA0QK7C21T", "40000.00")
                .doesNotContain("V-460000");
        for (String format : new String[] {"xlsx", "pdf"}) {
            as("agency-a").get(LEDGER + "?export=" + format).then().statusCode(200);
        }
    }
}
