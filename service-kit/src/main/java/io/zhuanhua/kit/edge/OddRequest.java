package io.zhuanhua.kit.edge;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Refuses addresses that are not text and bodies that say themselves that they are too large.
final class OddRequest {

    private static final int LONGEST_VALUE = 2_000;

    private OddRequest() {}

    static void refuse(HttpServerRequest request, long largestBody) {
        Refused.unless(isText(request.path()), KitProblem.PARAMETER_INVALID, "");
        Refused.unless(isText(request.query()), KitProblem.PARAMETER_INVALID, "");
        @Nullable String length = request.getHeader("Content-Length");
        Refused.unless(
                length == null || isAtMost(length, largestBody),
                KitProblem.BODY_TOO_LARGE,
                "",
                String.valueOf(largestBody));
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
