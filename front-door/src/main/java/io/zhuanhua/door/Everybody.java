package io.zhuanhua.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The one request that concerns every service: a new legal date (local profile). It is answered when all have taken
/// it; the first that refuses is heard.
final class Everybody {

    private static final String PATH = "/api/v1/local-clock";
    private static final Set<String> PASSED_ON =
            Set.of("authorization", "content-type", "accept", "accept-language", "cookie", "origin", "host");
    private static final int LARGEST_BODY = 64 * 1024;
    private static final String TOO_LARGE = """
            {"type":"about:blank","title":"请求过大","status":413,"code":"BODY_TOO_LARGE",\
            "detail":"请求内容过大。 The request is too large.","errors":[]}""";

    private record Answer(int status, String contentType, Buffer body) {}

    private final HttpClient client;
    private final List<URI> services;

    Everybody(HttpClient client, Collection<URI> services) {
        this.client = client;
        this.services = List.copyOf(services);
    }

    boolean concerns(HttpServerRequest request) {
        return HttpMethod.POST.equals(request.method()) && PATH.equals(request.path());
    }

    void tell(HttpServerRequest request) {
        Buffer asked = Buffer.buffer();
        request.handler(part -> {
            if (asked.length() + part.length() <= LARGEST_BODY) {
                asked.appendBuffer(part);
            } else if (!request.response().ended()) {
                refuse(request);
            }
        });
        request.endHandler(end -> {
            if (!request.response().ended()) {
                List<Future<Answer>> answers = services.stream()
                        .map(service -> ask(service, request, asked))
                        .toList();
                Future.join(answers).onComplete(done -> reply(request.response(), answers));
            }
        });
    }

    private static void refuse(HttpServerRequest request) {
        request.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json;charset=UTF-8")
                .end(TOO_LARGE);
    }

    private Future<Answer> ask(URI service, HttpServerRequest asked, Buffer body) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost(service.getHost())
                .setPort(FrontDoor.port(service))
                .setURI(asked.uri());
        return client.request(options)
                .compose(request -> {
                    asked.headers().forEach(header -> {
                        if (PASSED_ON.contains(header.getKey().toLowerCase(java.util.Locale.ROOT))) {
                            request.putHeader(header.getKey(), header.getValue());
                        }
                    });
                    return request.send(body);
                })
                .compose(response -> response.body()
                        .map(text -> new Answer(
                                response.statusCode(), String.valueOf(response.getHeader("Content-Type")), text)))
                .otherwise(new Answer(503, "application/problem+json;charset=UTF-8", Buffer.buffer(Passage.away())));
    }

    private static void reply(HttpServerResponse response, List<Future<Answer>> answers) {
        Answer answer = answers.stream()
                .map(Future::result)
                .filter(each -> each.status() >= 300)
                .findFirst()
                .orElseGet(() -> answers.getFirst().result());
        response.setStatusCode(answer.status())
                .putHeader("Content-Type", answer.contentType())
                .end(answer.body());
    }
}
