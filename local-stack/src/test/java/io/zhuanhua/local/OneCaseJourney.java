package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The whole house as a newcomer starts it: real PostgreSQL, real Kafka, all services, one front door. The demo carries
/// its cases through, and every claim of the first page of the README is looked at over public REST.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneCaseJourney {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String DONE = "已办完";

    private static Path data;
    private static Launched house;
    private static Bureau bureau;

    @BeforeAll
    static void the_demo_runs(@TempDir Path directory) throws IOException {
        data = directory;
        house = Launched.house(data, Ports.free(), "demo");
        bureau = new Bureau(house.front());
        house.says(DONE);
    }

    @AfterAll
    static void everything_stops_cleanly() throws InterruptedException {
        if (house != null && house.process().isAlive()) {
            house.stops();
        }
    }

    @Test
    @Order(1)
    void the_plain_case_is_paid_five_per_cent_of_its_technical_amount() throws Exception {
        JsonNode application = only("agency-a", "/api/v1/subsidy-applications", "DS-2025-0001");

        JsonNode explanation = bureau.get(
                "agency-a",
                "/api/v1/subsidy-applications/" + application.path("id").asText() + "/explanation");
        assertThat(explanation.path("amount").asText()).isEqualTo("40000.00");
        assertThat(explanation.path("steps").size()).isPositive();
        assertThat(explanation.path("inputs").findValues("eventId")).isNotEmpty();
    }

    @Test
    @Order(2)
    void the_large_case_is_cut_to_the_cap_of_its_unit() throws Exception {
        JsonNode caps = bureau.get("auditor-a", "/api/v1/units/52150602MJY123458M/caps?year=2025");

        assertThat(caps.at("/caps/0/committed").asText()).isEqualTo("500000.00");
        assertThat(caps.at("/caps/0/available").asText()).isEqualTo("0.00");
    }

    @Test
    @Order(3)
    void the_budget_has_paid_what_was_granted_and_holds_nothing_back() throws Exception {
        JsonNode budget = bureau.get("auditor-a", "/api/v1/budgets/2025");

        assertThat(budget.path("spent").asText()).isEqualTo("570000.00");
        assertThat(budget.path("reserved").asText()).isEqualTo("0.00");
    }

    @Test
    @Order(4)
    void a_contract_without_a_register_record_waits() throws Exception {
        JsonNode contracts = bureau.get("clerk-a", "/api/v1/contracts?q=DS-2025-0004");

        assertThat(contracts.at("/items/0/status").asText()).isEqualTo("SIGNED");
    }

    @Test
    @Order(5)
    void the_case_is_one_timeline_over_all_services() throws Exception {
        String number = bureau.get("clerk-a", "/api/v1/contracts?q=DS-2025-0001")
                .at("/items/0/caseNumber")
                .asText();

        await().atMost(PATIENCE).untilAsserted(() -> {
            List<String> kinds = kinds(bureau.get("clerk-a", "/api/v1/cases/" + number));
            assertThat(kinds)
                    .contains(
                            "match.accepted",
                            "contract.signed",
                            "transfer.verified",
                            "product.filed",
                            "subsidy.granted",
                            "subsidy.paid");
        });
    }

    @Test
    @Order(6)
    void one_agency_never_sees_the_case_of_another() throws Exception {
        String number = bureau.get("clerk-a", "/api/v1/contracts?q=DS-2025-0001")
                .at("/items/0/caseNumber")
                .asText();
        try {
            bureau.get("agency-b", "/api/v1/cases/" + number);
            fail("agency-b sees a case of agency-a");
        } catch (Bureau.Refused refused) {
            assertThat(refused.status()).isEqualTo(404);
        }
    }

    @Test
    @Order(7)
    void started_again_everything_is_there_and_a_second_demo_changes_nothing() throws Exception {
        String before = bureau.get("auditor-a", "/api/v1/budgets/2025").toString();
        house.stops();

        house = Launched.house(data, house.port(), "demo").says(DONE);

        assertThat(bureau.get("auditor-a", "/api/v1/budgets/2025").toString()).isEqualTo(before);
        assertThat(bureau.get("auditor-a", "/api/v1/contracts").path("items").size())
                .isEqualTo(5);
    }

    @Test
    @Order(8)
    void killed_without_warning_the_house_leaves_no_process_behind() throws Exception {
        List<ProcessHandle> children = house.children();
        assertThat(children).hasSizeGreaterThanOrEqualTo(9);

        house.process().destroyForcibly();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
    }

    private static JsonNode only(String user, String path, String contractNumber) throws Exception {
        String contract = bureau.get(user, "/api/v1/contracts?q=" + contractNumber)
                .at("/items/0/id")
                .asText();
        for (JsonNode item : bureau.get(user, path).path("items")) {
            if (item.path("contractId").asText().equals(contract)) {
                return item;
            }
        }
        throw new AssertionError("no application for " + contractNumber);
    }

    private static List<String> kinds(JsonNode timeline) {
        List<String> kinds = new ArrayList<>();
        timeline.findValues("kind").forEach(kind -> kinds.add(kind.asText()));
        return kinds;
    }
}
