package io.zhuanhua.subsidy;

import io.zhuanhua.events.Checks;
import org.jspecify.annotations.Nullable;

/// Why something is withdrawn, ended, appealed against or shared out: required wherever it is asked for.
public record AskedReason(@Nullable String reason) {

    /// Characters a reason may have, in every step of this service.
    public static final int LONGEST = 1_000;

    /// @throws io.zhuanhua.events.Refused when nothing or too much is said
    public String said() {
        return Checks.onlyText("/reason", reason, LONGEST);
    }
}
