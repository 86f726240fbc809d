package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuanhua.testkit.Database;
import io.zhuanhua.testkit.Infrastructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// contract-service is killed in the middle of what it takes in, started again, and sent the same again: nothing twice,
/// nothing half, nothing left over.
class KilledContractsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTRACTS = "/api/v1/contracts";
    private static final int ROWS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Database database = Infrastructure.database("killed");

    private String sql(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(query)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String contract(int number) {
        return """
                {"contractNumber": "DS-K-%d", "signedOn": "2025-03-10", "transferType": "ASSIGNMENT", "parties": [\
                {"role": "TRANSFEROR", "name": "清华大学", "creditCode": "12100000400000624D"},\
                {"role": "TRANSFEREE", "name": "鄂尔多斯市某某科技有限公司", "creditCode": "91150602MA0N3R4W5M"},\
                {"role": "AGENCY", "name": "东胜区某某专利服务有限公司", "creditCode": "91150602MA0QK7C21T",\
                 "sharePercent": "100", "work": "检索、撮合、谈判"}],\
                 "patents": [{"number": "202310123456.6", "title": "一种测试方法", "price": "800000.00"}],\
                 "amounts": {"currency": "CNY", "total": "1000000.00", "technical": "800000.00"}}
                """.formatted(number);
    }

    private static byte[] file() {
        return IntStream.range(0, ROWS)
                .mapToObj(KilledContractsIT::contract)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder bulk(LoneService service, HttpRequest.BodyPublisher body) {
        return service.request(CONTRACTS + "/bulk")
                .header("Idempotency-Key", "the-same-file")
                .header("Content-Type", "application/x-ndjson")
                .POST(body);
    }

    /// The first half arrives, then the plug is pulled.
    private static InputStream halfOf(byte[] body, LoneService service) {
        InputStream plug = new InputStream() {
            @Override
            public int read() throws IOException {
                service.kill();
                throw new IOException("killed");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(body, body.length / 2)), plug);
    }

    @Test
    void killed_in_the_middle_of_a_bulk_import_the_same_file_sent_again_takes_in_every_row_once(@TempDir Path work)
            throws Exception {
        try (LoneService service = LoneService.contracts(database, work, Map.of())) {
            HttpRequest.Builder half = bulk(service, BodyPublishers.ofInputStream(() -> halfOf(file(), service)));
            assertThatThrownBy(() -> service.send(half)).isInstanceOf(IOException.class);
        }
        assertThat(sql("SELECT count(*) FROM journal"))
                .as("half a file is no file")
                .isEqualTo("0");
        for (int rows : new int[] {1, 120, 300}) {
            try (LoneService service = LoneService.contracts(database, work, Map.of())) {
                killAfter(rows, service);
            }
            assertThat(Integer.parseInt(sql("SELECT count(*) FROM journal"))).isBetween(rows, ROWS);
        }
        try (LoneService service = LoneService.contracts(database, work, Map.of())) {
            HttpResponse<String> whole = service.send(bulk(service, BodyPublishers.ofByteArray(file())));
            List<String> lines = whole.body().lines().toList();
            assertThat(lines).hasSize(ROWS + 1).noneMatch(line -> line.contains("REFUSED"));
            JsonNode tally = JSON.readTree(lines.getLast());
            assertThat(tally.path("complete").asBoolean()).as(lines.getLast()).isTrue();
        }
        assertThat(sql("SELECT count(*) FROM journal WHERE kind = 'contract.submitted'"))
                .isEqualTo("" + ROWS);
        assertThat(sql("SELECT count(DISTINCT payload::jsonb ->> 'contractNumber') FROM journal"))
                .isEqualTo("" + ROWS);
        assertThat(sql("SELECT count(*) FROM journal WHERE version <> 1")).isEqualTo("0");
    }

    private static void killAfter(int rows, LoneService service) throws Exception {
        HttpResponse<Stream<String>> answer = service.http()
                .send(bulk(service, BodyPublishers.ofByteArray(file())).build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            Iterator<String> each = lines.iterator();
            for (int i = 0; i < rows; i++) {
                assertThat(each.next()).contains("\"row\":" + (i + 1));
            }
            service.kill();
        }
    }

    private static byte[] upload(String marker) {
        String pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% " + marker + "\n" + "x".repeat(200_000) + "\n%%EOF\n";
        String body = "--edge\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nCONTRACT_SCAN\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + pdf + "\r\n--edge--\r\n";
        return body.getBytes(StandardCharsets.US_ASCII);
    }

    private static HttpRequest.Builder document(
            LoneService service, String contract, String key, HttpRequest.BodyPublisher body) {
        return service.request(CONTRACTS + "/" + contract + "/documents")
                .header("Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(body);
    }

    /// What is kept under its digest.
    private static List<Path> contents(Path work) {
        return files(work.resolve("documents")).stream()
                .filter(file -> !file.toString().contains("arriving"))
                .toList();
    }

    /// What requests have put down in passing, in the store and beside it.
    private static List<Path> passing(Path work) {
        return Stream.of("documents/arriving", "tmp/zhuanhua-contract-uploads", "tmp")
                .flatMap(folder -> files(work.resolve(folder)).stream())
                .filter(file -> !file.toString().contains("vertx-cache"))
                .filter(file -> !file.toString().contains("hsperfdata"))
                .distinct()
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException moved) {
            // between two looks; the next one sees it
            return List.of();
        }
    }

    private void nothingHalf(Path work, int documents) throws Exception {
        assertThat(contents(work)).hasSize(documents);
        assertThat(sql("SELECT count(*) FROM journal WHERE kind = 'contract.document-added'"))
                .isEqualTo("" + documents);
        assertThat(sql("SELECT count(*) FROM document_arrival")).isEqualTo("0");
    }

    @Test
    void killed_in_the_middle_of_a_document_upload_the_same_sent_again_finishes_it_and_nothing_is_left_over(
            @TempDir Path work) throws Exception {
        String contract;
        try (LoneService service = LoneService.contracts(database, work, Map.of())) {
            contract = JSON.readTree(service.send(service.request(CONTRACTS)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(contract(1))))
                            .body())
                    .path("id")
                    .asText();
            byte[] first = upload("first");
            HttpRequest.Builder half =
                    document(service, contract, "first", BodyPublishers.ofInputStream(() -> halfOf(first, service)));
            assertThatThrownBy(() -> service.send(half)).isInstanceOf(IOException.class);
        }
        nothingHalf(work, 0);
        try (LoneService service = LoneService.contracts(database, work, Map.of())) {
            again(service, contract, "first");
            nothingHalf(work, 1);
            killBeforeTheJournalSpeaks(service, contract, "second", work, false);
        }
        assertThat(contents(work)).as("kept, and not spoken of").hasSize(2);
        try (LoneService service = LoneService.contracts(database, work, Map.of())) {
            again(service, contract, "second");
            again(service, contract, "second");
            nothingHalf(work, 2);
            killBeforeTheJournalSpeaks(service, contract, "never-again", work, true);
        }
        grownOld(work);
        try (LoneService service =
                LoneService.contracts(database, work, Map.of("ZHUANHUA_DOCUMENTS_SWEEP_EVERY", "PT0.2S"))) {
            await().atMost(PATIENCE).untilAsserted(() -> nothingHalf(work, 2));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(passing(work)).isEmpty());
        }
    }

    private static void again(LoneService service, String contract, String marker) throws Exception {
        HttpResponse<String> answer =
                service.send(document(service, contract, marker, BodyPublishers.ofByteArray(upload(marker))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /// Nobody can append while this holds the table: what comes before is done. What PostgreSQL had been told to
    /// append it may still do when the service is long dead, unless it dies as well.
    ///
    /// @param unheard whether it does
    private void killBeforeTheJournalSpeaks(
            LoneService service, String contract, String marker, Path work, boolean unheard) throws Exception {
        int before = contents(work).size();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE journal IN SHARE MODE");
            CompletableFuture<?> sent = service.http()
                    .sendAsync(
                            document(service, contract, marker, BodyPublishers.ofByteArray(upload(marker)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(contents(work)).hasSize(before + 1));
            service.kill();
            if (unheard) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }
            connection.rollback();
            assertThatThrownBy(sent::get).hasCauseInstanceOf(IOException.class);
        }
    }

    /// Two days go by.
    private void grownOld(Path work) throws Exception {
        sql("UPDATE document_arrival SET begun_at = begun_at - interval '2 days'");
        for (Path file : passing(work)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
    }
}
