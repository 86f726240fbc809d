package io.zhuanhua.matching.rules;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.PushEvent;
import io.zhuanhua.events.MatchEvent.PushResumed;
import io.zhuanhua.events.MatchEvent.PushStopped;
import java.time.LocalDate;
import java.util.List;

/// Whether an enterprise is sent proposals.
public final class PushRules {

    private PushRules() {}

    /// Asking for what is so already changes nothing.
    public static List<PushEvent> want(CreditCode enterprise, boolean wanted, PushState state, LocalDate today) {
        if (wanted == state.wanted()) {
            return List.of();
        }
        return List.of(wanted ? new PushResumed(enterprise, today) : new PushStopped(enterprise, today));
    }
}
