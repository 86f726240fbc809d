package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.zhuanhua.testkit.Database;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// One service alone, as it is shipped: a process that can be killed as the kernel kills, and started again on what it
/// left. Kafka is away, which is no reason not to answer.
final class LoneService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private LoneService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// contract-service, while Kafka is away.
    ///
    /// @param work holds its documents, its files in passing and its log
    static LoneService contracts(Database database, Path work, Map<String, String> more) throws IOException {
        return of("contract-service", database, work, more);
    }

    /// @param module what it is called
    /// @param work holds its documents, its files in passing and its log
    /// @param more settings that differ: Kafka is away unless they say where it is
    static LoneService of(String module, Database database, Path work, Map<String, String> more) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path home = Files.exists(here.resolve("zhuanhua"))
                ? here
                : here.resolve("..").normalize();
        Path jar = home.resolve(module + "/target/quarkus-app/quarkus-run.jar");
        assumeThat(jar).as("built by ./mvnw verify").exists();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(work.resolve("tmp"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + work.resolve("tmp"),
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(work.resolve("log").toFile()));
        Map<String, String> settings = builder.environment();
        settings.putAll(Map.of("QUARKUS_PROFILE", "local", "HTTP_HOST", "127.0.0.1", "HTTP_PORT", "" + port));
        settings.put("DATABASE_URL", database.url());
        settings.put("DATABASE_USER", database.user());
        settings.put("DATABASE_PASSWORD", database.password());
        settings.put("KAFKA_SERVERS", "127.0.0.1:9");
        settings.put("SESSION_KEY", "local session key, for demo users only");
        settings.put("VAULT_KEY", "local vault key, for demo accounts only");
        settings.put("DOCUMENTS_DIRECTORY", work.resolve("documents").toString());
        settings.put("LEGAL_TODAY", "2025-03-20");
        settings.putAll(more);
        LoneService service = new LoneService(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroyForcibly));
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .failFast(() -> assertThat(service.process.isAlive()).isTrue())
                .until(() -> service.send(service.request("/q/health/live")).statusCode() == 200);
        return service;
    }

    HttpRequest.Builder request(String path) {
        return request("agency-a", path);
    }

    HttpRequest.Builder request(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + login);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpClient http() {
        return http;
    }

    /// SIGKILL: nothing is said, nothing is closed.
    void kill() {
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
