package io.zhuanhua.contract.verification;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.status;
import static io.zhuanhua.contract.Contracts.submitted;
import static io.zhuanhua.contract.verification.rules.Register.record;
import static io.zhuanhua.contract.verification.rules.Register.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.contract.Contracts;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.kit.wiring.Works;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/// Rights, names and papers over REST and real topics.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class RightsIT {

    private final ForeignEvents register =
            new ForeignEvents(Infrastructure.kafkaServers(), Topic.NATIONAL_EVENTS, "platform-bridge");

    @Inject
    Works works;

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(holds);
    }

    private static RegisterRecorded right(RegisterCode code, PatentNumber patent, String on) {
        return record(code + "-" + UUID.randomUUID(), code, patent, on, "清华大学", "清华大学", null, null);
    }

    private static List<String> kinds(String contract) {
        return as("clerk-a").get(PATH + "/" + contract + "/timeline").jsonPath().getList("items.kind");
    }

    @Test
    void story_23_what_happens_to_the_right_after_the_verification_is_told_and_shown() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        signAll(contract);
        register.publish(null, transfer("TR01-" + UUID.randomUUID(), patent));
        eventually(() -> assertThat(status(contract)).isEqualTo("VERIFIED"));

        register.publish(null, right(RegisterCode.IW01, patent, "2025-03-19"));
        register.publish(null, right(RegisterCode.DD01, patent, "2025-03-19"));
        eventually(() -> assertThat(kinds(contract)).contains("right.changed"));
    }

    @Test
    void story_24_a_pledge_blocks_until_the_pledgee_agrees() {
        PatentNumber patent = freshPatent();
        register.publish(null, right(RegisterCode.PE01, patent, "2025-01-20"));
        String contract = submitted(patent);
        signAll(contract);
        register.publish(null, transfer("TR01-" + UUID.randomUUID(), patent));
        String report = PATH + "/" + contract + "/verification";
        eventually(() -> as("clerk-a")
                .get(report)
                .then()
                .body("result", equalTo("MISMATCH"))
                .body("items[0].reason", equalTo("PLEDGED"))
                .body("items[0].shown", contains("PLEDGED")));

        String paper = """
                {"patent": "%s", "paper": "PLEDGEE_CONSENT", "paperOn": "2025-03-01", "reference": "同意函 17"}
                """.formatted(patent.shown());
        as("agency-a")
                .body(paper)
                .post(PATH + "/" + contract + "/evidence")
                .then()
                .statusCode(403);
        as("clerk-a")
                .body(paper)
                .post(PATH + "/" + contract + "/evidence")
                .then()
                .statusCode(201);
        eventually(() -> assertThat(status(contract)).isEqualTo("VERIFIED"));
        as("university-a")
                .get(report)
                .then()
                .statusCode(200)
                .body("result", equalTo("VERIFIED"))
                .body("items[0].valueShare", equalTo("100.00"));
        as("agency-b").get(report).then().statusCode(404);
    }

    @Test
    void story_9_a_name_is_linked_over_REST_and_everything_wrong_is_said_at_once() {
        String contract = submitted(freshPatent());
        String path = PATH + "/" + contract + "/name-links";

        as("clerk-a")
                .body(
                        "{\"creditCode\": \"91150602MA0H12345H\", \"validFrom\": \"2025-02-01\", \"validUntil\": \"2025-01-01\"}")
                .post(path)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.hasItems("/creditCode", "/name", "/evidence", "/reason", "/validUntil"));
        String link = """
                {"creditCode": "%s", "name": "清华大学（旧）", "evidence": "通知书 1", "reason": "更名"}
                """.formatted(Contracts.UNIVERSITY);
        as("agency-a").body(link).post(path).then().statusCode(403);
        as("clerk-a").body(link).post(path).then().statusCode(201);
        assertThat(kinds(contract)).endsWith("name.linked");
        eventually(() -> assertThat(works.reader("verification").status().lag()).isZero());
        assertThat(works.reader("verification").rebuild(false).equal()).isTrue();
    }

    @Test
    void a_notice_of_the_office_proves_an_assignment_and_a_scan_of_it_takes_two_clerks() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        signAll(contract);
        String path = PATH + "/" + contract + "/evidence";
        String scan = """
                {"patent": "%s", "paper": "TRANSFER_NOTICE", "paperOn": "2025-03-18", "reference": "通知书 2025031800123",
                 "grade": "C"}
                """.formatted(patent.shown());
        as("clerk-a").body(scan.replace("\"C\"", "\"A\"")).post(path).then().statusCode(422);
        as("clerk-a").body(scan).post(path).then().statusCode(201);
        String record = as("clerk-a")
                .get(PATH + "/" + contract + "/verification")
                .then()
                .body("items[0].papers[0].counts", equalTo(false))
                .extract()
                .path("items[0].papers[0].record");
        String confirmation = "{\"record\": \"" + record + "\"}";
        as("clerk-a")
                .body(confirmation)
                .post(path + "/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_CONFIRMS_ITSELF"));
        assertThat(status(contract)).isEqualTo("SIGNED");
        as("clerk-b").body(confirmation).post(path + "/confirmation").then().statusCode(200);
        eventually(() -> as("clerk-a")
                .get(PATH + "/" + contract + "/verification")
                .then()
                .body("result", equalTo("VERIFIED"))
                .body("items[0].grade", equalTo("C"))
                .body("items[0].effectiveOn", equalTo("2025-03-18")));
        as("clerk-b")
                .body(confirmation)
                .post(path + "/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_CONFIRMED"));
    }

    @Test
    void a_link_that_was_wrong_is_withdrawn_and_what_it_proved_falls() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        signAll(contract);
        String links = PATH + "/" + contract + "/name-links";
        String name = "鄂尔多斯市旧名科技有限公司 " + patent.text();
        String link = """
                {"creditCode": "%s", "name": "%s", "evidence": "通知书 1", "reason": "更名"}
                """.formatted(Contracts.ENTERPRISE, name);
        as("clerk-a").body(link).post(links).then().statusCode(201);
        register.publish(
                null,
                record("TR01-" + UUID.randomUUID(), RegisterCode.TR01, patent, "2025-03-18", "清华大学", name, null, null));
        eventually(() -> assertThat(status(contract)).isEqualTo("VERIFIED"));

        String gone = "{\"creditCode\": \"%s\", \"name\": \"%s\", \"reason\": \"不是同一单位\"}"
                .formatted(Contracts.ENTERPRISE, name);
        as("agency-a").body(gone).post(links + "/withdrawal").then().statusCode(403);
        as("clerk-a").body(gone).post(links + "/withdrawal").then().statusCode(200);
        eventually(() -> assertThat(status(contract)).isEqualTo("SIGNED"));
        as("clerk-a")
                .body(gone)
                .post(links + "/withdrawal")
                .then()
                .statusCode(422)
                .body("errors.code", org.hamcrest.Matchers.hasItem("NAME_NOT_LINKED"));
    }

    @Test
    void a_contract_that_can_not_be_verified_any_more_is_found_as_failed_in_list_and_ledger() {
        PatentNumber patent = freshPatent();
        register.publish(null, right(RegisterCode.IW01, patent, "2025-02-01"));
        String contract = submitted(patent);
        signAll(contract);
        for (String where : new String[] {"?status=FAILED&q=", "/ledgers/contracts?status=FAILED&q="}) {
            eventually(() -> as("clerk-a")
                    .get(PATH + where + patent.text())
                    .then()
                    .statusCode(200)
                    .body("items.status", contains("FAILED")));
        }
        as("clerk-a")
                .get(PATH + "/ledgers/contracts?status=SIGNED&q=" + patent.text())
                .then()
                .body("items.size()", equalTo(0));
    }
}
