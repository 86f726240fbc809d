package io.zhuanhua.kit.list;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version of a stream as the HTTP headers `ETag` and `If-Match`.
public final class StreamVersion {

    private static final Pattern TAG = Pattern.compile("\"\\d{1,9}\"");

    private StreamVersion() {}

    /// The value of `ETag`, e.g. `"7"`.
    public static String etag(int version) {
        return '"' + String.valueOf(version) + '"';
    }

    /// Checks what the caller last saw; nobody is forced to say it.
    ///
    /// @param ifMatch the header, null when it was not sent
    /// @throws Refused `VERSION_STALE` (412) if the stream has moved on, `VERSION_INVALID` if it is no version
    public static void check(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return;
        }
        Refused.unless(TAG.matcher(ifMatch).matches(), KitProblem.VERSION_INVALID, "");
        Refused.unless(ifMatch.equals(etag(version)), KitProblem.VERSION_STALE, "", String.valueOf(version));
    }
}
