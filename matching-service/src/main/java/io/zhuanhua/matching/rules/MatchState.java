package io.zhuanhua.matching.rules;

import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchDeclined;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.ProposalEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one match's history adds up to.
///
/// ```
/// ABSENT ──proposed──> PROPOSED ──┬─accepted──> INTERESTED
///                                 └─declined──> DECLINED ──accepted──> INTERESTED
/// ```
///
/// @param answeredOn when the enterprise answered, null while it has not
/// @param note why it declined
public record MatchState(
        Status status,
        @Nullable MatchProposed proposed,
        @Nullable LocalDate answeredOn,
        @Nullable String note) {

    public enum Status {
        ABSENT,
        PROPOSED,
        INTERESTED,
        DECLINED
    }

    private static final MatchState ABSENT = new MatchState(Status.ABSENT, null, null, null);

    public static MatchState of(Iterable<ProposalEvent> history) {
        MatchState state = ABSENT;
        for (ProposalEvent event : history) {
            state = state.after(event);
        }
        return state;
    }

    MatchState after(ProposalEvent event) {
        return switch (event) {
            case MatchProposed first -> new MatchState(Status.PROPOSED, first, null, null);
            case MatchAccepted accepted -> new MatchState(Status.INTERESTED, proposed, accepted.acceptedOn(), null);
            case MatchDeclined declined ->
                new MatchState(Status.DECLINED, proposed, declined.declinedOn(), declined.reason());
        };
    }
}
