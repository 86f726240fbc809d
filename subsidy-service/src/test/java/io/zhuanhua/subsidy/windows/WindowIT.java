package io.zhuanhua.subsidy.windows;

import static io.zhuanhua.subsidy.Desk.as;
import static io.zhuanhua.subsidy.Desk.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.FlagEvent.FlagKind;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagId;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Story 20: how a window's money is given out is fixed before it opens, and comes out to the fen.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_windows"),
        restrictToAnnotatedClass = true)
class WindowIT {

    private static final String WINDOWS = "/api/v1/windows";
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "局长办公会〔2025〕8号纪要");

    @Inject
    LegalClock clock;

    @Inject
    ContractBook contracts;

    private static Map<String, Object> window(LocalDate from, LocalDate until, String strategy) {
        return new HashMap<>(Map.of(
                "policyId", "ORDOS-AMR-2023-158.7.5",
                "title", "2025年第一批",
                "from", from.toString(),
                "until", until.toString(),
                "strategy", strategy,
                "pool", "100000.00",
                "document", "东市监发〔2025〕5号"));
    }

    private static String announced(LocalDate from, LocalDate until, String strategy) {
        String id = as("clerk-a")
                .body(window(from, until, strategy))
                .post(WINDOWS)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFTED"))
                .extract()
                .path("id");
        as("clerk-b")
                .body(NOTHING)
                .post(WINDOWS + "/" + id + "/announcement")
                .then()
                .statusCode(403);
        as("director-a")
                .body(NOTHING)
                .post(WINDOWS + "/" + id + "/announcement")
                .then()
                .statusCode(200)
                .body("status", equalTo("ANNOUNCED"));
        return id;
    }

    private static ValidatableResponse approve(String id) {
        return Desk.decide("director-a", id, "APPROVAL", "PASS");
    }

    private static List<String> reviewed() {
        return Stream.of("1200000.00", "1000000.00", "800000.00")
                .map(technical -> Desk.reviewed(Agencies.verifiedContract(technical)))
                .toList();
    }

    /// Reviewed, and then its contract comes under doubt.
    private String doubted() {
        ContractId contract = new ContractId(Agencies.verifiedContract("500000.00"));
        String application = Desk.reviewed(contract.text());
        Agencies.tell(
                contract.text(),
                new FlagRaised(
                        new FlagId("DUPLICATE_SUSPECTED-" + contract),
                        FlagKind.DUPLICATE_SUSPECTED,
                        List.of(contract),
                        List.of(Given.PATENT),
                        List.of(),
                        "the same",
                        clock.today()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> contracts.find(contract).orElseThrow().doubted());
        return application;
    }

    private void day(LocalDate day) {
        if (clock.today().isBefore(day)) {
            clock.advanceTo(day);
        }
    }

    @Test
    void story_20_a_pool_is_shared_out_to_the_fen_or_goes_to_the_first_as_was_fixed_before_it_opened() {
        LocalDate start = clock.today();
        Desk.allocate(start.getYear(), "1000000.00");
        String shared = announced(start.plusDays(2), start.plusDays(4), "PRO_RATA");
        String first = announced(start.plusDays(10), start.plusDays(20), "FIRST_COME");
        refusals(start, shared);
        day(start.plusDays(2));
        as("director-a")
                .body(REASON)
                .post(WINDOWS + "/" + shared + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("WINDOW_OPEN"));
        String late = Desk.apply("agency-a", Agencies.verifiedContract("100000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        List<String> three = reviewed();
        List<String> doubted = List.of(doubted(), doubted());
        approve(three.getFirst()).statusCode(409).body("code", equalTo("WINDOW_DECIDES_TOGETHER"));
        share(shared).statusCode(409).body("code", equalTo("WINDOW_NOT_DUE"));
        day(start.plusDays(5));
        Desk.apply("agency-a", Agencies.verifiedContract("100000.00"))
                .statusCode(422)
                .body("code", equalTo("WINDOW_CLOSED"))
                .body("detail", containsString(start.plusDays(10).toString()));
        share(shared).statusCode(409).body("code", equalTo("REVIEWS_OPEN"));
        Desk.decide("clerk-a", late, "ACCEPT", "REJECT").statusCode(200);
        for (String one : doubted) {
            String number = get("director-a", "/api/v1/subsidy-applications/" + one)
                    .extract()
                    .path("caseNumber");
            share(shared)
                    .statusCode(409)
                    .body("code", equalTo("WINDOW_ITEM_REFUSED"))
                    .body("errors.detail", hasItem(containsString(number)))
                    .body("errors.code", hasItem("CONTRACT_DOUBTED"));
        }
        doubted.forEach(
                one -> Desk.decide("director-a", one, "APPROVAL", "REJECT").statusCode(200));
        share(shared)
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("claims", equalTo("150000.00"))
                .body("held", equalTo("100000.00"));
        amounts(three, "40000.00", "33333.33", "26666.67");
        get("agency-a", "/api/v1/subsidy-applications/" + three.get(1) + "/explanation")
                .body("steps.reason", hasItem("POOL_PRORATA"))
                .body("inputs.find { it.name == 'poolClaims' }.value", equalTo("150000.00"));
        assertThat(get("agency-a", "/subsidies/applications/" + three.get(1) + "/explanation")
                        .extract()
                        .asString())
                .contains("东市监发〔2025〕5号 2025年第一批");
        day(start.plusDays(10));
        List<String> again = reviewed();
        approve(again.get(0)).statusCode(200).body("amount", equalTo("60000.00"));
        approve(again.get(1)).statusCode(200).body("amount", equalTo("40000.00"));
        approve(again.get(2)).statusCode(409).body("code", equalTo("POOL_EXHAUSTED"));
        Desk.decide("director-a", again.get(1), "APPROVAL", "REJECT").statusCode(200);
        approve(again.get(2)).statusCode(200).body("amount", equalTo("40000.00"));
        get("agency-a", WINDOWS)
                .body("items", hasSize(2))
                .body("items.find { it.id == '" + first + "' }.held", equalTo("100000.00"));
        get("auditor-a", "/api/v1/policies/replay").statusCode(200).body("different", hasSize(0));
        for (String user : List.of("clerk-a", "director-a", "agency-a", "auditor-a")) {
            String page = as(user).accept("text/html")
                    .get("/subsidies/windows")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(page).contains("按比例分配", "150,000.00");
        }
    }

    private static ValidatableResponse share(String window) {
        return as("director-a")
                .body(REASON)
                .post(WINDOWS + "/" + window + "/decision")
                .then();
    }

    private static void amounts(List<String> applications, String... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            get("agency-a", "/api/v1/subsidy-applications/" + applications.get(i))
                    .body("status", equalTo("DECIDED_PROPOSED"))
                    .body("amount", equalTo(amounts[i]));
        }
    }

    private void refusals(LocalDate start, String announced) {
        Desk.apply("agency-a", Agencies.verifiedContract("100000.00"))
                .statusCode(422)
                .body("code", equalTo("WINDOW_CLOSED"));
        as("agency-a")
                .body(window(start, start, "PRO_RATA"))
                .post(WINDOWS)
                .then()
                .statusCode(403);
        as("clerk-a")
                .body(window(start, start.plusDays(1), "PRO_RATA"))
                .post(WINDOWS)
                .then()
                .statusCode(422)
                .body("code", equalTo("WINDOW_DATES_INVALID"));
        as("clerk-a")
                .body(window(start.plusDays(3), start.plusDays(9), "FIRST_COME"))
                .post(WINDOWS)
                .then()
                .statusCode(422)
                .body("code", equalTo("WINDOW_OVERLAPS"));
        as("director-a")
                .body(NOTHING)
                .post(WINDOWS + "/" + announced + "/announcement")
                .then()
                .statusCode(409)
                .body("code", equalTo("WINDOW_NOT_DRAFTED"));
        as("clerk-a").body(NOTHING).post(WINDOWS).then().statusCode(422);
        as("director-a").body(REASON).post(WINDOWS + "/none/decision").then().statusCode(404);
        as("clerk-a")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("title", "x", "from", "morgen", "pool", "viel"))
                .post("/subsidies/windows")
                .then()
                .statusCode(422);
    }
}
