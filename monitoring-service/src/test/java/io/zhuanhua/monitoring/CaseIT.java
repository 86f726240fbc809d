package io.zhuanhua.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.events.Money;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "monitoring"))
class CaseIT {

    private static final LocalDate START = LocalDate.of(2025, 3, 1);

    @Test
    void a_case_is_told_over_all_services_from_need_to_payout() {
        Chain chain = new Chain(1001, START).all();
        chain.events.send();

        arrived("clerk-a", chain, "PAID")
                .body("patentsRecorded", equalTo(1))
                .body("subsidy", equalTo("40000.00"))
                .body("steps.state", everyItem(equalTo("DONE")))
                .body(
                        "steps.on",
                        contains(
                                "2025-03-01",
                                "2025-03-04",
                                "2025-03-12",
                                "2025-04-01",
                                "2025-04-05",
                                "2025-04-17",
                                "2025-04-20"))
                .body(
                        "events.kind",
                        hasItems(
                                "need.registered",
                                "match.proposed",
                                "contract.submitted",
                                "register.recorded",
                                "transfer.verified",
                                "product.filed",
                                "cap.reserved",
                                "voucher.used",
                                "notice.closed",
                                "subsidy.paid"))
                .body("events.size()", equalTo(chain.events.said().size()))
                .body("events.find { it.kind == 'subsidy.reviewed' }.actor.account", equalTo("reviewer-a"))
                .body("events.find { it.kind == 'subsidy.reviewed' }.content.reason", equalTo("与原件一致"));
    }

    @Test
    void a_foreign_case_and_an_unknown_one_are_the_same_404() {
        Chain chain = new Chain(1002, START).submitted();
        chain.events.send();
        arrived("agency-a", chain, "SUBMITTED");

        String foreign = as("agency-b", "/api/v1/cases/" + chain.caseNumber)
                .statusCode(404)
                .extract()
                .asString();
        String unknown = as("agency-b", "/api/v1/cases/no-such-case")
                .statusCode(404)
                .extract()
                .asString();
        assertThat(foreign.replace(chain.caseNumber.text(), "")).isEqualTo(unknown.replace("no-such-case", ""));
        as("agency-b", "/api/v1/cases?q=" + chain.caseNumber).statusCode(200).body("items.size()", equalTo(0));
        as("agency-b", "/cases/" + chain.caseNumber).statusCode(404);
        as("platform-a", "/api/v1/cases").statusCode(403);
        given().get("/api/v1/cases").then().statusCode(401);
    }

    @Test
    void a_party_knows_that_it_happened_and_reads_what_concerns_it() {
        Chain chain = new Chain(1003, START).all();
        chain.events.send();

        arrived("university-a", chain, "PAID")
                .body("events.find { it.kind == 'contract.submitted' }.content.contractNumber", equalTo("DS-2025-1003"))
                .body("events.find { it.kind == 'need.registered' }.content", nullValue())
                .body("events.find { it.kind == 'subsidy.applied' }.content", nullValue());
        arrived("agency-a", chain, "PAID")
                .body("events.find { it.kind == 'need.registered' }.content", nullValue())
                .body("events.find { it.kind == 'subsidy.applied' }.content", notNullValue());
        arrived("enterprise-a", chain, "PAID")
                .body("events.find { it.kind == 'need.registered' }.content.budget", equalTo("900000.00"));
    }

    @Test
    void an_amended_contract_shows_its_new_amount_and_waits_for_all_sides_again() {
        Chain chain = new Chain(1009, START).signed().amended(Money.ofYuan(600_000));
        chain.events.send();

        arrived("clerk-a", chain, "SUBMITTED").body("technical", equalTo("600000.00"));
    }

    @Test
    void a_patent_offered_anew_after_it_was_withdrawn_stands_in_the_case() {
        Chain chain = new Chain(1011, START).matched().offeredAgain().submitted();
        chain.events.send();

        arrived("clerk-a", chain, "SUBMITTED")
                .body("events.findAll { it.kind == 'patent.offered' }.content.title", hasItem("一种气化炉耐火材料"));
    }

    @Test
    void a_contract_handed_back_is_shown_as_such() {
        Chain chain = new Chain(1010, START).submitted().returned();
        chain.events.send();

        arrived("clerk-a", chain, "RETURNED");
    }

    @Test
    void any_number_or_name_finds_the_case() {
        Chain chain = new Chain(1004, START).signed();
        chain.events.send();
        arrived("clerk-a", chain, "SIGNED");

        for (String search : new String[] {"DS-2025-1004", "清华 1004", chain.patent.shown(), "ｄｓ－２０２５－１００４"}) {
            given().auth()
                    .preemptive()
                    .basic("clerk-a", "clerk-a")
                    .queryParam("q", search)
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(200)
                    .body("items.caseNumber", hasItem(chain.caseNumber.text()));
        }
        as("clerk-a", "/api/v1/cases?q=%25&status=PAID")
                .body("items.caseNumber", not(hasItem(chain.caseNumber.text())));
        as("clerk-a", "/api/v1/cases?status=SIGNED").body("items.caseNumber", hasItem(chain.caseNumber.text()));
        as("clerk-a", "/api/v1/cases?status=NONSENSE").statusCode(400).body("code", equalTo("STEP_UNKNOWN"));
        as("clerk-a", "/?q=DS-2025-1004").statusCode(200).body(containsString(chain.caseNumber.text()));
    }

    @Test
    void every_page_of_a_case_opens() {
        Chain chain = new Chain(1005, START).all();
        chain.events.send();
        arrived("clerk-a", chain, "PAID");

        for (String tab : new String[] {"", "contract", "patents", "subsidy", "decisions", "nonsense"}) {
            as("clerk-a", "/cases/" + chain.caseNumber + "?tab=" + tab)
                    .statusCode(200)
                    .body(containsString("DS-2025-1005"), containsString("核验 1/1"), containsString("怎么算的"));
        }
        chain.events.said().forEach(envelope -> as(
                        "auditor-a", "/cases/" + chain.caseNumber + "/events/" + envelope.id())
                .statusCode(200)
                .body(containsString(envelope.kind()), containsString(envelope.stream())));
        as("clerk-a", "/cases/" + chain.caseNumber + "/events/none").statusCode(404);
        as("clerk-a", "/cases/" + chain.caseNumber + "?lang=en").body(containsString("Recorded 1/1"));
    }

    static ValidatableResponse arrived(String user, Chain chain, String status) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(user, "/api/v1/cases/" + chain.caseNumber)
                .statusCode(200)
                .body("status", equalTo(status)));
        return as(user, "/api/v1/cases/" + chain.caseNumber);
    }

    static ValidatableResponse as(String user, String path) {
        return given().urlEncodingEnabled(false)
                .auth()
                .preemptive()
                .basic(user, user)
                .get(path)
                .then();
    }
}
