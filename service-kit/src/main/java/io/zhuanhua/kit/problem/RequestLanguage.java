package io.zhuanhua.kit.problem;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language of one request: `?lang=`, else the cookie `lang`, else `Accept-Language`, else Chinese. Never refuses.
public final class RequestLanguage {

    static final String NAME = "lang";
    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private RequestLanguage() {}

    /// [Locale#CHINESE] or [Locale#ENGLISH].
    public static Locale of(HttpServerRequest request) {
        @Nullable Locale asked = named(request.getParam(NAME));
        if (asked != null) {
            return asked;
        }
        @Nullable Cookie cookie = request.getCookie(NAME);
        @Nullable Locale remembered = cookie == null ? null : named(cookie.getValue());
        return remembered != null ? remembered : accepted(request.getHeader("Accept-Language"));
    }

    private static Locale accepted(@Nullable String header) {
        if (header == null || header.length() > 200) {
            return Locale.CHINESE;
        }
        try {
            @Nullable Locale best = Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException nonsense) {
            return Locale.CHINESE;
        }
    }

    private static @Nullable Locale named(@Nullable String code) {
        return KNOWN.stream()
                .filter(known -> known.getLanguage().equals(code))
                .findFirst()
                .orElse(null);
    }
}
