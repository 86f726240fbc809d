package io.zhuanhua.kit.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/// What the browser is told to forbid, on every answer.
final class SecurityHeaders {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void set(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", CONTENT_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        if (request.isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        String path = request.path();
        if (path != null && !path.startsWith("/ui/")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
