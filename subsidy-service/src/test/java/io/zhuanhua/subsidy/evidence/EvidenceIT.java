package io.zhuanhua.subsidy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.Desk;
import io.zhuanhua.testkit.Evidence;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_evidence"),
        restrictToAnnotatedClass = true)
class EvidenceIT {

    private static final String PATH = "/api/v1/subsidy-applications/";

    @Inject
    LegalClock clock;

    private static Evidence pack(String application, Path folder) throws Exception {
        byte[] archive = Desk.get("auditor-a", PATH + application + "/evidence-pack")
                .statusCode(200)
                .extract()
                .asByteArray();
        return Evidence.unpack(archive, folder);
    }

    @Test
    void stories_45_and_46_an_auditor_works_an_amount_out_without_the_system_and_sees_a_forged_one(@TempDir Path folder)
            throws Exception {
        clock.advanceTo(LocalDate.of(2025, 9, 26));
        Desk.allocate(2025, "1000000.00");
        String application = Desk.proposed(Agencies.verifiedContract("333333.33"));

        Evidence.Verdict verdict = pack(application, folder.resolve("whole")).verdict();
        assertThat(verdict.said())
                .contains("OK    subsidy.proposed 16666.67 [BASE, RATE, ROUNDING, CAP, BUDGET]")
                .contains("OK    chain application-" + application, "OK    chain budget-2025")
                .contains("inputs of other packs");
        assertThat(verdict.exit()).isZero();

        Evidence forged = pack(application, folder.resolve("forged"));
        forged.forge("16666.67", "16666.68");
        assertThat(forged.verdict().said()).contains("WRONG chain application-", "WRONG subsidy.proposed 16666.68");
        assertThat(forged.verdict().exit()).isOne();
        Desk.get("agency-a", PATH + application + "/evidence-pack").statusCode(403);

        byte[] paper = Desk.get("agency-a", "/subsidies/applications/" + application + "/explanation.pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Desk.get("agency-b", "/subsidies/applications/" + application + "/explanation.pdf")
                .statusCode(403);
    }
}
