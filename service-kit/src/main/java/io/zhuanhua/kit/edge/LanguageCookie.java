package io.zhuanhua.kit.edge;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.kit.problem.RequestLanguage;

/// Remembers `?lang=en` for a year, so that the language holds on every page.
final class LanguageCookie {

    private static final long YEAR_SECONDS = 365L * 24 * 60 * 60;

    private LanguageCookie() {}

    static void remember(HttpServerRequest request) {
        String query = request.query();
        if (query == null || !query.contains("lang=")) {
            return;
        }
        request.response()
                .addCookie(Cookie.cookie("lang", RequestLanguage.of(request).getLanguage())
                        .setPath("/")
                        .setMaxAge(YEAR_SECONDS)
                        .setSameSite(CookieSameSite.LAX)
                        .setHttpOnly(true));
    }
}
