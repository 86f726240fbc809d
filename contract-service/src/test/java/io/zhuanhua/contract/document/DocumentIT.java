package io.zhuanhua.contract.document;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class DocumentIT {

    private static final Instant NOW = Instant.parse("2025-03-20T04:00:00Z");

    @Inject
    DocumentStore store;

    @Inject
    Arrivals arrivals;

    @Inject
    DocumentConfig config;

    @Inject
    Sweep sweep;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private static RequestSpecification upload(String user, String type, byte[] content) {
        return as(user).contentType("multipart/form-data")
                .multiPart("type", type)
                .multiPart("file", "张三的身份证.pdf", content, "text/html");
    }

    private static Response add(String user, String contract, String type, byte[] content) {
        return upload(user, type, content).post(PATH + "/" + contract + "/documents");
    }

    private static List<String> documents(String contract) {
        return as("clerk-a")
                .get(PATH + "/" + contract + "/documents")
                .jsonPath()
                .getList("items.id");
    }

    private String digest(byte[] content) throws IOException {
        return Inspection.sha256(Files.write(folder.resolve("digested"), content));
    }

    @Test
    void a_side_adds_a_document_and_every_side_can_take_it_out_as_it_was() throws IOException {
        String contract = submitted(freshPatent());
        byte[] pdf = Samples.pdf();
        Response added = add("agency-a", contract, "CONTRACT_SCAN", pdf);

        added.then()
                .statusCode(201)
                .body("type", equalTo("CONTRACT_SCAN"))
                .body("mediaType", equalTo("application/pdf"))
                .body("bytes", equalTo(pdf.length))
                .body("sha256", equalTo(digest(pdf)))
                .body("addedBy", equalTo("AGENCY"));
        Response taken = as("enterprise-a").get(PATH + "/" + contract + "/documents/" + added.path("id"));
        taken.then().statusCode(200).header("X-Content-Type-Options", "nosniff").contentType("application/pdf");
        assertThat(taken.header("Content-Disposition")).startsWith("attachment; filename=\"contract-scan-");
        assertThat(taken.asByteArray()).isEqualTo(pdf);
        assertThat(as("auditor-a").get(PATH + "/" + contract + "/timeline").asString())
                .contains("contract.document-added", digest(pdf))
                .doesNotContain("张三", "身份证");
    }

    @Test
    void the_same_upload_again_has_its_effect_once() {
        String contract = submitted(freshPatent());
        String path = PATH + "/" + contract + "/documents";
        byte[] pdf = Samples.pdf();
        String key = UUID.randomUUID().toString();
        Response first = upload("agency-a", "INVOICE", pdf)
                .header("Idempotency-Key", key)
                .post(path);
        Response again = upload("agency-a", "INVOICE", pdf)
                .header("Idempotency-Key", key)
                .post(path);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        upload("agency-a", "INVOICE", Samples.pdf())
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        add("agency-a", contract, "INVOICE", pdf).then().statusCode(409).body("code", equalTo("DOCUMENT_EXISTS"));
        add("enterprise-a", contract, "OTHER", pdf).then().statusCode(201);
        assertThat(documents(contract)).hasSize(2);
    }

    @Test
    void what_is_no_document_is_refused_and_not_kept() {
        String contract = submitted(freshPatent());
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[15_000_001];
        System.arraycopy(Samples.pdf(), 0, large, 0, 10);

        code(add("agency-a", contract, "CONTRACT_SCAN", page), 422, "DOCUMENT_FORMAT");
        code(add("agency-a", contract, "PASSPORT", Samples.pdf()), 422, "DOCUMENT_TYPE_UNKNOWN");
        code(add("agency-a", contract, "OTHER", new byte[0]), 422, "REQUIRED");
        code(add("agency-a", contract, "OTHER", large), 413, "DOCUMENT_TOO_LARGE");
        as("agency-a")
                .contentType("multipart/form-data")
                .multiPart("colour", "red")
                .post(PATH + "/" + contract + "/documents")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/type", "/file"));
        assertThat(documents(contract)).isEmpty();
    }

    private static void code(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-b", "enterprise-b", "platform-a", "admin-a"})
    void documents_of_somebody_elses_contract_and_of_none_are_the_same(String user) {
        String contract = submitted(freshPatent());
        String document = add("agency-a", contract, "OTHER", Samples.pdf()).path("id");
        byte[] pdf = Samples.pdf();
        String unknown = UUID.randomUUID().toString();

        same(add(user, contract, "OTHER", pdf), add(user, unknown, "OTHER", pdf));
        same(add(user, contract, "NONE", new byte[0]), add(user, unknown, "NONE", new byte[0]));
        for (String rest : new String[] {"/documents", "/documents/" + document}) {
            same(as(user).get(PATH + "/" + contract + rest), as(user).get(PATH + "/" + unknown + rest));
        }
        same(
                as(user).get("/contracts/" + contract + "/documents"),
                as(user).get("/contracts/" + unknown + "/documents"));
        assertThat(documents(contract)).containsExactly(document);
    }

    private static void same(Response foreign, Response unknown) {
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isIn(403, 404);
        assertThat(foreign.asString().replaceAll("[0-9a-f-]{36}", "id"))
                .isEqualTo(unknown.asString().replaceAll("[0-9a-f-]{36}", "id"));
    }

    @Test
    void a_document_is_found_only_under_its_own_contract() {
        String document = add("agency-a", submitted(freshPatent()), "OTHER", Samples.pdf())
                .path("id");

        as("agency-a")
                .get(PATH + "/" + submitted(freshPatent()) + "/documents/" + document)
                .then()
                .statusCode(404);
    }

    @Test
    void an_upload_killed_at_any_step_is_finished_by_the_next_without_duplicate_or_orphan() throws IOException {
        byte[] content = Samples.pdf();
        String digest = digest(content);
        Path file = Files.write(folder.resolve("killed"), content);
        String contract = submitted(freshPatent());
        String key = UUID.randomUUID().toString();

        // killed after it was noted, and once more after the content was kept
        arrivals.begin(digest, NOW);
        arrivals.begin(digest, NOW);
        store.keep(digest, file);
        Response finished = upload("agency-a", "OTHER", content)
                .header("Idempotency-Key", key)
                .post(PATH + "/" + contract + "/documents");
        // killed after the journal spoke of it
        arrivals.begin(digest, NOW.minus(Duration.ofDays(2)));
        sweep.sweep(NOW);
        assertThat(store.has(digest)).as("what the journal speaks of stays").isTrue();
        Response again = upload("agency-a", "OTHER", content)
                .header("Idempotency-Key", key)
                .post(PATH + "/" + contract + "/documents");

        assertThat(again.asString()).isEqualTo(finished.asString());
        assertThat(documents(contract)).hasSize(1);
        assertThat(store.has(digest)).isTrue();
        assertThat(arrivals.begunBefore(Instant.parse("2100-01-01T00:00:00Z"))).doesNotContain(digest);
    }

    @Test
    void what_no_journal_speaks_of_is_swept_away_after_a_day_and_not_before() throws IOException {
        byte[] content = Samples.pdf();
        String digest = digest(content);
        store.keep(digest, Files.write(folder.resolve("orphan"), content));
        arrivals.begin(digest, NOW);

        sweep.sweep(NOW.plus(Duration.ofHours(23)));
        assertThat(store.has(digest)).isTrue();
        sweep.sweep(NOW.plus(Duration.ofHours(25)));
        assertThat(store.has(digest)).isFalse();
        add("agency-a", submitted(freshPatent()), "OTHER", content).then().statusCode(201);
        assertThat(store.has(digest)).isTrue();
    }

    @Test
    void an_upload_that_comes_back_while_its_content_is_swept_away_keeps_it() throws IOException {
        byte[] content = Samples.pdf();
        String digest = digest(content);
        String contract = submitted(freshPatent());
        store.keep(digest, Files.write(folder.resolve("orphan"), content));
        arrivals.begin(digest, NOW);
        DocumentStore slow = new BeforeRemoving(
                store, () -> add("agency-a", contract, "OTHER", content).then().statusCode(201));

        new Sweep(slow, arrivals, config).sweep(NOW.plus(Duration.ofDays(2)));

        assertThat(store.has(digest)).isTrue();
        assertThat(documents(contract)).hasSize(1);
    }

    @Test
    void a_content_that_was_changed_in_the_store_is_not_given_out() throws IOException {
        String contract = submitted(freshPatent());
        byte[] content = Samples.pdf();
        String document = add("agency-a", contract, "OTHER", content).path("id");
        String digest = digest(content);
        store.remove(digest);
        store.keep(digest, Files.write(folder.resolve("other"), Samples.pdf()));

        as("agency-a")
                .get(PATH + "/" + contract + "/documents/" + document)
                .then()
                .statusCode(503)
                .body("code", equalTo("DOCUMENT_STORE_AWAY"));
    }

    @Test
    void on_screen_documents_stand_with_their_types_and_one_can_be_added() {
        String contract = submitted(freshPatent());
        String path = "/contracts/" + contract + "/documents";
        Response sent = upload("university-a", "RELATED_PARTY_STATEMENT", Samples.pdf())
                .redirects()
                .follow(false)
                .post(path);

        sent.then().statusCode(303);
        assertThat(as("agency-a").get(path).asString()).contains("关联关系声明", "添加材料");
        assertThat(as("auditor-a").get(path).asString()).contains("关联关系声明").doesNotContain("<h2>添加材料");
        upload("agency-a", "OTHER", "<html>".getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(422);
        assertThat(as("agency-a").get("/contracts/" + contract).asString()).contains(path);
    }
}
