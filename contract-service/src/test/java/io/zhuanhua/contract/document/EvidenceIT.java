package io.zhuanhua.contract.document;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.signAll;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.testkit.Evidence;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class EvidenceIT {

    private static String contract() {
        String contract = submitted(freshPatent());
        signAll(contract);
        as("agency-a")
                .contentType("multipart/form-data")
                .multiPart("type", "CONTRACT_SCAN")
                .multiPart("file", "合同.pdf", Samples.pdf(), "application/pdf")
                .post(PATH + "/" + contract + "/documents")
                .then()
                .statusCode(201);
        return contract;
    }

    private static Evidence pack(String contract, Path folder) throws Exception {
        byte[] archive = as("auditor-a")
                .get(PATH + "/" + contract + "/evidence-pack")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Evidence.unpack(archive, folder);
    }

    @Test
    void story_46_an_auditor_checks_a_contract_and_its_documents_without_the_system(@TempDir Path folder)
            throws Exception {
        String contract = contract();
        Evidence.Verdict verdict = pack(contract, folder.resolve("whole")).verdict();
        assertThat(verdict.said()).contains("相符 OK    chain contract-" + contract + " (6)", "OK    document ");
        assertThat(verdict.exit()).isZero();
    }

    @Test
    void story_46_a_row_that_was_changed_or_is_missing_shows(@TempDir Path folder) throws Exception {
        String contract = contract();
        Evidence forged = pack(contract, folder.resolve("forged"));
        forged.forge("800000.00", "900000.00");
        assertThat(forged.verdict().said()).contains("不符 WRONG chain contract-" + contract);
        Evidence beheaded = pack(contract, folder.resolve("beheaded"));
        beheaded.behead();
        assertThat(beheaded.verdict().said()).contains("不符 WRONG chain contract-" + contract);
        assertThat(beheaded.verdict().exit()).isOne();
    }

    @Test
    void it_is_for_staff_and_auditors() {
        String contract = contract();
        as("agency-a").get(PATH + "/" + contract + "/evidence-pack").then().statusCode(403);
        as("auditor-a").get(PATH + "/none/evidence-pack").then().statusCode(404);
    }
}
