package io.zhuanhua.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Reads a running service's OpenAPI and sends every operation, as every role and as nobody, requests that are wrong,
/// odd or too large. A service passes when it never answers 5xx, and when whatever it refuses it refuses with problem
/// details.
///
/// ```java
/// OpenApiFuzz.run(RestAssured.baseURI + ":" + RestAssured.port);
/// ```
/// Which requests are sent follows from a seed alone. A build always sends the same, so that it fails for what has been
/// changed; `-Dzhuanhua.test.seed=…` sends others,
/// `-Dzhuanhua.test.cases=…` sends more to each operation.
public final class OpenApiFuzz {

    /// Demo users, one of each role, and nobody; the password is the name.
    private static final List<String> ACCOUNTS = List.of(
            "agency-a",
            "enterprise-a",
            "university-a",
            "clerk-a",
            "reviewer-a",
            "director-a",
            "finance-a",
            "auditor-a",
            "platform-a",
            "admin-a",
            "");

    private static final long USUAL_SEED = 20_250_310;
    private static final int CASES = 120;
    private static final int SHOWN = 15;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final List<String> failures = new ArrayList<>();
    private final TreeMap<Integer, Integer> answers = new TreeMap<>();

    private OpenApiFuzz(String address) {
        this.address = address;
    }

    /// Requests sent, by status of the answer.
    public record Report(long seed, TreeMap<Integer, Integer> answers) {

        public int sent() {
            return answers.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// @param address e.g. `http://localhost:8081`
    /// @throws AssertionError naming every request that was answered wrongly, with the seed
    public static Report run(String address) {
        long seed = Long.getLong("zhuanhua.test.seed", USUAL_SEED);
        int cases = Integer.getInteger("zhuanhua.test.cases", CASES);
        System.out.printf("fuzz %s: -Dzhuanhua.test.seed=%d%n", address, seed);
        try {
            return new OpenApiFuzz(address).run(seed, cases);
        } catch (IOException e) {
            throw new AssertionError("the service at " + address + " does not answer; seed " + seed, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private Report run(long seed, int cases) throws IOException, InterruptedException {
        JsonNode api = JSON.readTree(client.send(
                        HttpRequest.newBuilder(URI.create(address + "/q/openapi?format=json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
        List<Operation> operations = Operation.all(api);
        if (operations.isEmpty()) {
            throw new AssertionError("no operation in " + address + "/q/openapi");
        }
        for (Operation operation : operations) {
            Random random = new Random(seed ^ operation.name().hashCode());
            OddRequests odd = new OddRequests(operation, api, random);
            for (int i = 0; i < cases; i++) {
                send(odd.next(ACCOUNTS.get(i % ACCOUNTS.size())));
            }
        }
        RawRequests.sendAll(URI.create(address)).forEach(this::judge);
        System.out.printf("fuzz %s: %d operations, answers %s%n", address, operations.size(), answers);
        if (!failures.isEmpty()) {
            throw new AssertionError("%d requests were answered wrongly, seed %d:%n%s"
                    .formatted(
                            failures.size(),
                            seed,
                            String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size())))));
        }
        return new Report(seed, answers);
    }

    private void send(OddRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request.to(address), HttpResponse.BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            judge(new Answer(request.toString(), answer.statusCode(), type, answer.body()));
        } catch (IOException closed) {
            // An oversized request may be cut off before it was sent whole; the refusal is then lost on the way.
            if (!request.isLarge()) {
                failures.add(request + "\n  → no answer: " + closed);
            }
        }
    }

    private void judge(Answer answer) {
        answers.merge(answer.status(), 1, Integer::sum);
        if (!answer.isRight()) {
            failures.add(answer.request() + "\n  → " + answer.status() + " " + answer.type() + " " + answer.start());
        }
    }
}
