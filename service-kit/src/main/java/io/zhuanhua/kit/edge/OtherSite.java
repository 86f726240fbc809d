package io.zhuanhua.kit.edge;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses whatever changes something and was sent by a page of another site. Browsers always say where such a request
/// comes from; programs say nothing and carry no cookie, so they pass.
final class OtherSite {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private OtherSite() {}

    static void refuse(HttpServerRequest request) {
        if (READING.contains(request.method().name())) {
            return;
        }
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        Refused.unless(site == null || OWN.contains(site), KitProblem.CROSS_SITE, "");
        Refused.unless(origin == null || isOwn(origin, request), KitProblem.CROSS_SITE, "");
    }

    /// Behind a front door the name the browser used stands in `X-Forwarded-Host`, which no page can set.
    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            @Nullable String site = URI.create(origin).getAuthority();
            return site != null
                    && (site.equalsIgnoreCase(request.getHeader("Host"))
                            || site.equalsIgnoreCase(request.getHeader("X-Forwarded-Host")));
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
