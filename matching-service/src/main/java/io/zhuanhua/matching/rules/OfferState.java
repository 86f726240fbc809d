package io.zhuanhua.matching.rules;

import io.zhuanhua.events.MatchEvent.OfferEvent;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import org.jspecify.annotations.Nullable;

/// What one offer's history adds up to. A withdrawn patent may be offered again.
///
/// ```
/// ABSENT ──offered──> OPEN ──withdrawn──> WITHDRAWN ──offered──> OPEN
/// ```
public record OfferState(
        Status status,
        @Nullable PatentOffered offered,
        @Nullable PatentWithdrawn withdrawn) {

    public enum Status {
        ABSENT,
        OPEN,
        WITHDRAWN
    }

    private static final OfferState ABSENT = new OfferState(Status.ABSENT, null, null);

    public static OfferState of(Iterable<OfferEvent> history) {
        OfferState state = ABSENT;
        for (OfferEvent event : history) {
            state = state.after(event);
        }
        return state;
    }

    OfferState after(OfferEvent event) {
        return switch (event) {
            case PatentOffered anew -> new OfferState(Status.OPEN, anew, null);
            case PatentWithdrawn last -> new OfferState(Status.WITHDRAWN, offered, last);
        };
    }
}
