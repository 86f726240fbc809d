package io.zhuanhua.door;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/// What happens to a request on its way through: who asked, by which name and scheme, goes along; a service that cannot
/// be reached is answered for.
final class Passage implements ProxyInterceptor {

    private static final String AWAY = """
            {"type":"about:blank","title":"服务暂不可用","status":503,"code":"UNAVAILABLE",\
            "detail":"服务正在启动或暂时无法访问，请稍后再试。 The service is starting or cannot be reached, please try again.",\
            "errors":[]}""";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest asked = request.proxiedRequest();
        request.headers().set("X-Forwarded-For", asked.remoteAddress().hostAddress());
        request.headers().set("X-Forwarded-Proto", asked.isSSL() ? "https" : "http");
        if (asked.authority() != null) {
            request.headers().set("X-Forwarded-Host", asked.authority().toString());
        }
        return context.sendRequest().recover(away -> Future.succeededFuture(unavailable(request)));
    }

    private static ProxyResponse unavailable(ProxyRequest request) {
        return request.release()
                .response()
                .setStatusCode(503)
                .putHeader("Retry-After", "2")
                .putHeader("Content-Type", "application/problem+json;charset=UTF-8")
                .setBody(Body.body(Buffer.buffer(AWAY)));
    }

    static String away() {
        return AWAY;
    }
}
