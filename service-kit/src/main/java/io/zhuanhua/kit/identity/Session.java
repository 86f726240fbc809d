package io.zhuanhua.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import io.zhuanhua.kit.KitConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The login cookie of the demo users: encrypted with the session key that all services behind one front door share,
/// so that a login at one is a login at all; sent by pages of this site only; ends some time after the last request.
@Singleton
final class Session {

    static final String COOKIE = "zhuanhua-session";
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(1);

    private final @Nullable PersistentLoginManager cookies;

    Session(KitConfig config) {
        this.cookies = config.sessionKey().isEmpty() ? null : manager(config);
    }

    private static PersistentLoginManager manager(KitConfig config) {
        return new PersistentLoginManager(
                config.sessionKey().orElseThrow(),
                COOKIE,
                config.sessionTimeout().toMillis(),
                RENEWED_AFTER.toMillis(),
                true,
                "STRICT",
                "/",
                -1,
                null);
    }

    /// The account of the cookie, null without a valid one. Renews a cookie that is getting old.
    @Nullable
    String account(RoutingContext request) {
        PersistentLoginManager.@Nullable RestoreResult found = cookies == null ? null : cookies.restore(request);
        if (found == null || cookies == null) {
            return null;
        }
        cookies.save(found.getPrincipal(), request, COOKIE, found, isSecure(request));
        return found.getPrincipal();
    }

    void begin(SecurityIdentity identity, RoutingContext request) {
        if (cookies == null) {
            throw new IllegalStateException("SESSION_KEY is not set");
        }
        cookies.save(identity, request, null, isSecure(request));
    }

    void end(RoutingContext request) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT));
    }

    private static boolean isSecure(RoutingContext request) {
        return request.request().isSSL();
    }
}
