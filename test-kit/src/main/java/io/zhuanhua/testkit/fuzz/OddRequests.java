package io.zhuanhua.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes odd requests for one operation: usually one thing is odd and the rest is as it should be, so that the oddity
/// gets as far into the service as it can.
final class OddRequests {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final List<String> ANY_HEADER = List.of(
            "Idempotency-Key",
            "If-Match",
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Cookie",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-For");

    private final Operation operation;
    private final OddBodies bodies;
    private final Random random;

    OddRequests(Operation operation, JsonNode api, Random random) {
        this.operation = operation;
        this.bodies = new OddBodies(operation.schema(), new Samples(api, random), random);
        this.random = random;
    }

    OddRequest next(String account) {
        int odd = random.nextInt(10);
        boolean hasBody = !operation.media().isEmpty();
        Map<String, String> headers = new HashMap<>();
        byte @Nullable [] body = null;
        if (hasBody) {
            headers.put("Content-Type", operation.media());
            body = odd < 6 ? bodies.odd() : bodies.fitting();
        }
        if (odd == 6 || (!hasBody && odd < 3)) {
            header(headers);
        }
        return new OddRequest(account, operation.method(), target(odd >= 7 || !hasBody), headers, body);
    }

    private void header(Map<String, String> headers) {
        String name = operation.headers().isEmpty() || random.nextBoolean()
                ? OddValues.any(ANY_HEADER, random)
                : OddValues.any(operation.headers(), random);
        headers.put(name, OddValues.any(OddValues.HEADERS, random));
    }

    private String target(boolean odd) {
        Matcher parameters = PARAMETER.matcher(operation.path());
        String path = parameters.replaceAll(match -> Matcher.quoteReplacement(odd ? part() : "x"));
        if (!odd || operation.query().isEmpty() || random.nextInt(4) == 0) {
            return path;
        }
        return path
                + "?"
                + operation.query().stream()
                        .filter(name -> random.nextBoolean())
                        .map(name -> name + "=" + part())
                        .collect(Collectors.joining("&"));
    }

    private String part() {
        return random.nextInt(4) == 0
                ? OddValues.any(OddValues.BROKEN_ENCODINGS, random)
                : URLEncoder.encode(OddValues.any(OddValues.PLAIN, random), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }
}
