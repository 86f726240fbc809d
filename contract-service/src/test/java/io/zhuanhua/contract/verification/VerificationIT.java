package io.zhuanhua.contract.verification;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.show;
import static io.zhuanhua.contract.Contracts.sign;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.status;
import static io.zhuanhua.contract.Contracts.submitted;
import static io.zhuanhua.contract.verification.rules.Register.correcting;
import static io.zhuanhua.contract.verification.rules.Register.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.journal.Reader;
import io.zhuanhua.kit.wiring.Works;
import io.zhuanhua.testkit.Infrastructure;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;

/// The register and the contracts over real topics.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class VerificationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ForeignEvents register =
            new ForeignEvents(Infrastructure.kafkaServers(), Topic.NATIONAL_EVENTS, "platform-bridge");

    @Inject
    Works works;

    private static RegisterRecorded record(PatentNumber patent) {
        return transfer("TR01-" + UUID.randomUUID(), patent);
    }

    private static void eventually(String contract, ThrowingConsumer<String> holds) {
        await().atMost(PATIENCE).untilAsserted(() -> holds.accept(contract));
    }

    private static List<String> kinds(String contract) {
        return as("clerk-a").get(PATH + "/" + contract + "/timeline").jsonPath().getList("items.kind");
    }

    /// Waits until the reader has taken in everything there is.
    private void settled() {
        Reader reader = works.reader("verification");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reader.status().lag()).isZero());
    }

    @Test
    void a_record_verifies_a_signed_contract_in_its_case() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        signAll(contract);
        register.publish(null, record(patent));

        eventually(contract, it -> assertThat(status(it)).isEqualTo("VERIFIED"));
        show("agency-a", contract)
                .then()
                .body("patents[0].state", equalTo("VERIFIED"))
                .body("patents[0].effectiveOn", equalTo("2025-04-02"))
                .body("verification.verifiedOn", equalTo("2025-03-20"))
                .body("next.code", equalTo("SUBSIDY"));
        assertThat(kinds(contract)).endsWith("contract.signed", "transfer.recorded", "transfer.verified");
    }

    @Test
    void story_8_a_record_from_before_the_contract_waits_for_it() {
        PatentNumber patent = freshPatent();
        register.publish(null, record(patent));
        String contract = submitted(patent);

        eventually(contract, it -> assertThat(kinds(it)).contains("transfer.recorded"));
        sign("agency-a", contract);
        sign("enterprise-a", contract);
        assertThat(status(contract)).isEqualTo("SUBMITTED");
        sign("university-a", contract).then().statusCode(201).body("status", equalTo("VERIFIED"));
    }

    @Test
    void the_same_record_twice_and_noise_have_the_effect_of_once() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        signAll(contract);
        RegisterRecorded record = record(patent);
        register.publish(null, record, record, record(freshPatent()));
        eventually(contract, it -> assertThat(status(it)).isEqualTo("VERIFIED"));
        settled();

        assertThat(kinds(contract).stream().filter("transfer.recorded"::equals)).hasSize(1);
        assertThat(kinds(contract).stream().filter("transfer.verified"::equals)).hasSize(1);
    }

    @Test
    void a_verification_falls_with_its_record_and_a_cancelled_contract_hears_nothing_more() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        String cancelled = submitted(patent);
        signAll(contract);
        as("agency-a")
                .body("{\"reason\": \"协商解除\"}")
                .post(PATH + "/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        RegisterRecorded right = record(patent);
        register.publish(null, right);
        eventually(contract, it -> assertThat(status(it)).isEqualTo("VERIFIED"));

        register.publish(null, correcting(right, record(freshPatent())));
        eventually(contract, it -> assertThat(status(it)).isEqualTo("SIGNED"));
        show("clerk-a", contract)
                .then()
                .body("patents[0].mismatch", equalTo("SUPERSEDED"))
                .body("next.code", equalTo("MISMATCH"));
        assertThat(kinds(cancelled)).containsExactly("contract.submitted", "contract.cancelled");
    }

    @Test
    void two_contracts_over_one_patent_both_hear_of_it() {
        PatentNumber patent = freshPatent();
        String one = submitted(patent);
        String two = submitted(patent);
        register.publish(null, record(patent));

        eventually(one, it -> assertThat(kinds(it)).contains("transfer.recorded"));
        eventually(two, it -> assertThat(kinds(it)).contains("transfer.recorded"));
    }

    @Test
    void records_in_any_order_around_the_contract_end_in_the_same() {
        Random random = new Random(20250320);
        Map<String, String> expected = new HashMap<>();
        for (int round = 0; round < 12; round++) {
            PatentNumber patent = freshPatent();
            RegisterRecorded wrong = transfer("A-" + UUID.randomUUID(), patent, "清华大学", "笔误有限公司");
            RegisterRecorded right = correcting(wrong, record(patent));
            RegisterRecorded undone = correcting(right, record(freshPatent()));
            boolean undo = round % 3 == 0;
            List<RegisterRecorded> records =
                    new ArrayList<>(undo ? List.of(wrong, right, undone) : List.of(wrong, right));
            Collections.shuffle(records, random);
            int before = random.nextInt(records.size() + 1);
            records.subList(0, before).forEach(record -> register.publish(null, record));
            String contract = submitted(patent);
            boolean signedFirst = random.nextBoolean();
            if (signedFirst) {
                signAll(contract);
            }
            records.subList(before, records.size()).forEach(record -> register.publish(null, record));
            if (!signedFirst) {
                signAll(contract);
            }
            expected.put(contract, undo ? "SIGNED MISMATCH" : "VERIFIED VERIFIED");
        }

        expected.forEach((contract, end) -> eventually(contract, it -> assertThat(
                        status(it) + " " + show("clerk-a", it).path("patents[0].state"))
                .isEqualTo(end)));
    }

    @Test
    void rebuilt_from_the_first_event_it_is_the_same() {
        PatentNumber patent = freshPatent();
        String contract = submitted(patent);
        signAll(contract);
        register.publish(null, record(patent));
        eventually(contract, it -> assertThat(status(it)).isEqualTo("VERIFIED"));
        settled();

        assertThat(works.reader("verification").rebuild(false).equal()).isTrue();
        assertThat(works.reader("contract_listing").rebuild(true).equal()).isTrue();
    }
}
