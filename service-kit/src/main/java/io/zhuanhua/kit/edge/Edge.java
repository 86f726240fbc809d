package io.zhuanhua.kit.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.ProblemAnswer;
import io.zhuanhua.kit.problem.ProblemBody;
import io.zhuanhua.kit.problem.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sees every request before anything else does: sets the security headers, refuses what no service could handle, and
/// remembers the language asked for.
@ApplicationScoped
final class Edge {

    private final ObjectMapper json;
    private final MemorySize largest;

    Edge(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.json = json;
        this.largest = largest;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        SecurityHeaders.set(request);
        try {
            OddRequest.refuse(request, largest.asLongValue());
            OtherSite.refuse(request);
        } catch (Refused refused) {
            answer(context, refused);
            return;
        }
        LanguageCookie.remember(request);
        context.next();
    }

    private void answer(RoutingContext context, Refused refused) {
        ProblemBody body = ProblemBody.of(refused, RequestLanguage.of(context.request()));
        HttpServerResponse response = context.response().setStatusCode(body.status());
        if (context.request().version() != HttpVersion.HTTP_2) {
            response.putHeader("Connection", "close");
        }
        response.putHeader("Content-Type", ProblemAnswer.MEDIA_TYPE).end(text(body));
    }

    private Buffer text(ProblemBody body) {
        try {
            return Buffer.buffer(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}
