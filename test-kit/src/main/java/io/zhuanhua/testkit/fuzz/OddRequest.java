package io.zhuanhua.testkit.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One request to be sent.
final class OddRequest {

    private static final int LARGE = 500_000;
    /// What HTTP/2 servers take; they answer more by closing the stream.
    private static final int LARGE_HEAD = 8_000;
    private static final int SHOWN = 400;

    private final String account;
    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final byte @Nullable [] body;

    /// @param account whose it is, empty for nobody
    /// @param target path and query, encoded
    /// @param body null for none
    OddRequest(String account, String method, String target, Map<String, String> headers, byte @Nullable [] body) {
        this.account = account;
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    boolean isLarge() {
        int head = target.length()
                + headers.entrySet().stream()
                        .mapToInt(header ->
                                header.getKey().length() + header.getValue().length())
                        .sum();
        return head > LARGE_HEAD || (body != null && body.length > LARGE);
    }

    HttpRequest to(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + target))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        if (!account.isEmpty()) {
            String login = account + ":" + account;
            request.setHeader(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        return request.build();
    }

    @Override
    public String toString() {
        String sent = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        String shown = sent.length() <= SHOWN ? sent : sent.substring(0, SHOWN) + "… (" + sent.length() + ")";
        return "%s %s as %s {%s} %s"
                .formatted(
                        method,
                        target.length() <= SHOWN ? target : target.substring(0, SHOWN) + "…",
                        account.isEmpty() ? "nobody" : account,
                        headers.entrySet().stream()
                                .map(header -> header.getKey() + ": " + header.getValue())
                                .collect(Collectors.joining(", ")),
                        shown);
    }
}
