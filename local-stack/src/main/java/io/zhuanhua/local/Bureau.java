package io.zhuanhua.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// The house as a program outside sees it: the public REST interface behind the front door, as one of the demo users.
final class Bureau {

    /// The house refused what the demo asked; the message is its own.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(150);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI front;

    Bureau(URI front) {
        this.front = front;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(text, defect);
        }
    }

    JsonNode get(String user, String path) throws IOException, InterruptedException, Refused {
        return send(request(user, path).GET());
    }

    /// The same key again is the same command: a second demo on the same data changes nothing.
    JsonNode post(String user, String path, String key, String body) throws IOException, InterruptedException, Refused {
        return send(request(user, path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Asks until the answer is as expected: events take a moment to arrive everywhere.
    JsonNode await(String user, String path, Predicate<JsonNode> expected)
            throws IOException, InterruptedException, Refused {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode answer = get(user, path);
            if (expected.test(answer)) {
                return answer;
            }
            waitOrGiveUp(until, path + " → " + answer);
        }
    }

    /// Posts until it is no longer refused with `code`: the service has yet to hear of something.
    JsonNode postOnce(String user, String path, String key, String body, String... codes)
            throws IOException, InterruptedException, Refused {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return post(user, path, key, body);
            } catch (Refused refused) {
                boolean notYet = java.util.Arrays.stream(codes)
                        .anyMatch(code -> String.valueOf(refused.getMessage()).contains(code));
                if (!notYet) {
                    throw refused;
                }
                waitOrGiveUp(until, String.valueOf(refused.getMessage()));
            }
        }
    }

    private static void waitOrGiveUp(long until, String last) throws Refused {
        if (System.nanoTime() > until) {
            throw new Refused(0, "等待超时 / waited too long: " + last);
        }
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(front.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + login);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException, Refused {
        HttpRequest asked = request.build();
        HttpResponse<String> answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new Refused(
                    answer.statusCode(),
                    asked.method() + " " + asked.uri().getPath() + " → " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank() ? JSON.createObjectNode() : json(answer.body());
    }
}
