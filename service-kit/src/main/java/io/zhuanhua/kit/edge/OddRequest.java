package io.zhuanhua.kit.edge;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jspecify.annotations.Nullable;

/// Refuses addresses that are not text, names of this site that are none, an `Accept` nobody can read, and bodies that
/// say themselves that they are too large.
final class OddRequest {

    private static final int LONGEST_VALUE = 2_000;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9._-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:\\d{1,5})?");
    private static final Pattern SCHEME = Pattern.compile("https?");

    private OddRequest() {}

    static void refuse(HttpServerRequest request, long largestBody) {
        Refused.unless(isText(request.path()), KitProblem.PARAMETER_INVALID, "");
        Refused.unless(isText(request.query()), KitProblem.PARAMETER_INVALID, "");
        Refused.unless(isMatched(request, "Host", NAME), KitProblem.REQUEST_INVALID, "");
        Refused.unless(isMatched(request, "X-Forwarded-Host", NAME), KitProblem.REQUEST_INVALID, "");
        Refused.unless(isMatched(request, "X-Forwarded-Proto", SCHEME), KitProblem.REQUEST_INVALID, "");
        Refused.unless(isReadable(request.getHeader("Accept")), KitProblem.REQUEST_INVALID, "");
        @Nullable String length = request.getHeader("Content-Length");
        Refused.unless(
                length == null || isAtMost(length, largestBody),
                KitProblem.BODY_TOO_LARGE,
                "",
                String.valueOf(largestBody));
    }

    /// Addresses in answers are made from these headers.
    private static boolean isMatched(HttpServerRequest request, String header, Pattern form) {
        @Nullable String value = request.getHeader(header);
        return value == null || form.matcher(value).matches();
    }

    /// Whether the framework can read it, which would otherwise find out while it writes the answer, and fail.
    private static boolean isReadable(@Nullable String accept) {
        try {
            return accept == null || MediaTypeHelper.parseHeader(accept) != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /// Whether it decodes to UTF-8 without control characters; half a character decodes to U+FFFD.
    private static boolean isText(@Nullable String encoded) {
        if (encoded == null) {
            return true;
        }
        try {
            String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return text.length() <= LONGEST_VALUE
                    && text.codePoints().noneMatch(c -> c < ' ' || c == 0x7F || c == 0xFFFD);
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    private static boolean isAtMost(String length, long largest) {
        try {
            return Long.parseLong(length) <= largest;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
