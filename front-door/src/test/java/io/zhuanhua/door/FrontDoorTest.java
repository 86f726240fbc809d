package io.zhuanhua.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    private final List<HttpServer> services = new ArrayList<>();
    private final Map<String, URI> addresses = new HashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private FrontDoor door;

    @BeforeEach
    void open() throws IOException {
        for (Routes.Service service : Routes.SERVICES) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> echo(service.module(), exchange));
            server.start();
            services.add(server);
            addresses.put(
                    service.address(),
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        }
        door = FrontDoor.open("127.0.0.1", 0, addresses);
    }

    @AfterEach
    void close() {
        door.close();
        services.forEach(server -> server.stop(0));
    }

    @Test
    void every_path_reaches_the_service_that_owns_it() throws Exception {
        assertThat(get("/api/v1/contracts/7?x=1").body()).startsWith("contract-service GET /api/v1/contracts/7?x=1");
        assertThat(get("/api/v1/units/9/caps").body()).startsWith("subsidy-service");
        assertThat(get("/notices").body()).startsWith("subsidy-service");
        assertThat(get("/register").body()).startsWith("platform-bridge");
        assertThat(get("/operations/matching-service").body()).startsWith("matching-service");
        assertThat(get("/products/coverage").body()).startsWith("product-filing-service");
        assertThat(get("/").body()).startsWith("monitoring-service");
        assertThat(get("/contractsx").body()).startsWith("monitoring-service");
    }

    @Test
    void the_service_learns_by_which_name_it_was_asked() throws Exception {
        assertThat(get("/contracts").body()).contains("forwarded=127.0.0.1:" + door.port() + " http 127.0.0.1");
    }

    @Test
    void a_service_that_is_away_is_told_in_both_languages_and_with_a_hint_when_to_try_again() throws Exception {
        addresses.put("BRIDGE_URL", URI.create("http://127.0.0.1:" + freePort()));
        try (FrontDoor other = FrontDoor.open("127.0.0.1", 0, addresses)) {
            HttpResponse<String> answer = send(request(other, "/register").GET());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("请稍后再试").contains("please try again");
        }
    }

    @Test
    void a_new_date_is_told_to_every_service_and_answered_when_all_have_it() throws Exception {
        HttpResponse<String> answer = send(request(door, "/api/v1/local-clock")
                .header("Authorization", "Basic abc")
                .POST(HttpRequest.BodyPublishers.ofString("{\"today\":\"2025-04-10\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(heard).hasSize(6).allMatch(line -> line.contains("POST /api/v1/local-clock auth=Basic abc"));
    }

    @Test
    void the_first_service_that_refuses_a_new_date_is_heard() throws Exception {
        services.get(2).removeContext("/");
        HttpResponse<String> answer = send(
                request(door, "/api/v1/local-clock").POST(HttpRequest.BodyPublishers.ofString("{\"today\":\"x\"}")));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void a_date_of_many_pages_is_refused_and_told_to_nobody() throws Exception {
        HttpResponse<String> answer = send(
                request(door, "/api/v1/local-clock").POST(HttpRequest.BodyPublishers.ofString("x".repeat(70_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
        assertThat(heard).isEmpty();
    }

    @Test
    void a_stream_of_events_is_passed_on_while_it_is_still_going() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        HttpServer monitoring = services.get(Routes.SERVICES.indexOf(Routes.of("/monitoring")));
        monitoring.createContext("/monitoring/stream", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            awaitQuietly(seen);
            exchange.getResponseBody().write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        HttpResponse<Stream<String>> stream =
                client.send(request(door, "/monitoring/stream").GET().build(), HttpResponse.BodyHandlers.ofLines());
        Iterator<String> lines = stream.body().iterator();
        assertThat(lines.next()).isEqualTo("data: first");
        seen.countDown();
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("data: second");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_services_own_management_paths_are_not_for_the_public() throws Exception {
        assertThat(get("/q/health/ready").body()).contains("UP");
        assertThat(get("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(heard).isEmpty();
    }

    private void echo(String name, HttpExchange exchange) throws IOException {
        String line = name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + " auth="
                + exchange.getRequestHeaders().getFirst("Authorization") + " forwarded="
                + exchange.getRequestHeaders().getFirst("X-Forwarded-Host") + " "
                + exchange.getRequestHeaders().getFirst("X-Forwarded-Proto") + " "
                + exchange.getRequestHeaders().getFirst("X-Forwarded-For");
        heard.add(line);
        byte[] body = line.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(door, path).GET());
    }

    private static HttpRequest.Builder request(FrontDoor door, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
