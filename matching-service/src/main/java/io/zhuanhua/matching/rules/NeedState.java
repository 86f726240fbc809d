package io.zhuanhua.matching.rules;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.NeedEvent;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.NeedWithdrawn;
import org.jspecify.annotations.Nullable;

/// What one need's history adds up to.
///
/// ```
/// ABSENT ──registered──> OPEN ──withdrawn──> WITHDRAWN
/// ```
public record NeedState(
        Status status,
        @Nullable NeedRegistered registered,
        @Nullable NeedWithdrawn withdrawn) {

    public enum Status {
        ABSENT,
        OPEN,
        WITHDRAWN
    }

    private static final NeedState ABSENT = new NeedState(Status.ABSENT, null, null);

    public static NeedState of(Iterable<NeedEvent> history) {
        NeedState state = ABSENT;
        for (NeedEvent event : history) {
            state = state.after(event);
        }
        return state;
    }

    NeedState after(NeedEvent event) {
        return switch (event) {
            case NeedRegistered first -> new NeedState(Status.OPEN, first, null);
            case NeedWithdrawn last -> new NeedState(Status.WITHDRAWN, registered, last);
        };
    }

    /// Whether a need addressed to `invited` may be seen by that unit: everybody sees an open one.
    public static boolean isAddressedTo(NeedRegistered need, @Nullable CreditCode unit) {
        return need.invited().isEmpty() || (unit != null && need.invited().contains(unit));
    }
}
