package io.zhuanhua.benchmarks.intake;

import io.zhuanhua.benchmarks.Benchmark;
import io.zhuanhua.benchmarks.Results;
import io.zhuanhua.benchmarks.Settings;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.local.Servers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Lists and searches of contract-service as its table grows: what a page costs with 1,000, 10,000 and 100,000
/// contracts. One reader, one request after the other; each side is a size.
public final class Lists implements Benchmark {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final String CONTRACTS = "/api/v1/contracts";
    private static final int CONNECTIONS = 32;
    private static final int ASKED = 40;
    private static final String LIVE = "heap that outlives a collection after the export, MiB";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /// What is asked: by whom, and where.
    private record Question(String user, String path) {}

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void run(Settings settings, Results results) throws Exception {
        try (Servers servers = Servers.start(settings.work(), Map.of())) {
            String database = servers.database("contracts");
            Map<String, String> environment = Intake.environment(servers, database);
            try (HttpSide service = HttpSide.start(
                    "contract-service",
                    settings.home().resolve("contract-service"),
                    CONTRACTS,
                    environment,
                    settings.work().resolve("logs"))) {
                results.fact("requests a question and round", "" + ASKED);
                for (int size : SIZES) {
                    fill(service, database, size);
                    Sql.execute(database, "ANALYZE");
                    for (int round = 0; round <= settings.rounds(); round++) {
                        for (Map.Entry<String, Question> each : questions().entrySet()) {
                            double millis = median(service, each.getValue());
                            if (round > 0) {
                                results.add(size + " contracts", each.getKey() + ", ms", millis);
                            }
                        }
                        if (round > 0) {
                            export(service, size, results);
                        }
                    }
                }
                results.ratio("100000 contracts", "1000 contracts", LIVE);
                for (String question : questions().keySet()) {
                    results.ratio("100000 contracts", "1000 contracts", question + ", ms");
                }
            }
        }
    }

    private static Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("newest page, clerk", new Question("clerk-a", CONTRACTS + "?limit=50"));
        questions.put("newest page, agency", new Question("agency-a", CONTRACTS + "?limit=50"));
        questions.put("newest page, unit with none", new Question("enterprise-b", CONTRACTS + "?limit=50"));
        questions.put("by status, none there", new Question("clerk-a", CONTRACTS + "?limit=50&status=STALE"));
        questions.put("by number, one there", new Question("clerk-a", CONTRACTS + "?limit=50&q=DS-2025-0000000777"));
        questions.put("by name, all there", new Question("clerk-a", CONTRACTS + "?limit=50&q=%E6%B8%85%E5%8D%8E"));
        questions.put("by name, none there", new Question("clerk-a", CONTRACTS + "?limit=50&q=%E5%86%9C%E6%9C%BA"));
        questions.put("ledger, newest page", new Question("clerk-a", CONTRACTS + "/ledgers/contracts?limit=50"));
        questions.put(
                "ledger, by number",
                new Question("clerk-a", CONTRACTS + "/ledgers/transfers?limit=50&q=DS-2025-0000000777"));
        return questions;
    }

    /// Hands in contracts until there are so many, and waits until the lists know them.
    private static void fill(HttpSide service, String database, int size) throws IOException, SQLException {
        long there = Sql.number(database, "SELECT count(*) FROM journal WHERE kind = 'contract.submitted'");
        while (there < size) {
            service.load(CONNECTIONS, 1, Math.clamp(size - there, 1, 2_000));
            there = Sql.number(database, "SELECT count(*) FROM journal WHERE kind = 'contract.submitted'");
        }
        while (Sql.number(database, "SELECT count(*) FROM contract_listing.contract") < there
                || Sql.number(database, "SELECT count(*) FROM contract_ledger.contract") < there) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /// The whole ledger as a workbook, thrown away as it comes.
    private void export(HttpSide service, int size, Results results) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(
                request(service, new Question("clerk-a", CONTRACTS + "/ledgers/contracts?format=xlsx")),
                HttpResponse.BodyHandlers.ofInputStream());
        long bytes;
        try (InputStream body = answer.body()) {
            bytes = body.transferTo(OutputStream.nullOutputStream());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        String side = size + " contracts";
        results.add(side, "ledger as xlsx, rows/s", size / seconds);
        results.add(side, "ledger as xlsx, KiB", bytes / 1024.0);
        results.add(side, LIVE, live(service));
    }

    /// Memory of the heap that outlives a collection, MiB, as the service itself tells.
    private double live(HttpSide service) throws IOException, InterruptedException {
        String metrics = client.send(
                        request(service, new Question("clerk-a", "/q/metrics")), HttpResponse.BodyHandlers.ofString())
                .body();
        return metrics.lines()
                        .filter(line -> line.startsWith("jvm_gc_live_data_size_bytes"))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum()
                / (1024 * 1024);
    }

    private static HttpRequest request(HttpSide service, Question question) {
        String login = question.user() + ":" + question.user();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + question.path()))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private double median(HttpSide service, Question question) throws IOException, InterruptedException {
        HttpRequest request = request(service, question);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            millis.add((System.nanoTime() - begun) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(question + " answers " + answer.statusCode() + ": " + answer.body());
            }
        }
        return millis.stream().sorted().toList().get(ASKED / 2);
    }
}
