package io.zhuanhua.contract.flag.rules;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the history of one doubt adds up to.
///
/// @param proposal what waits for a second person, and who proposed it
public record FlagState(
        FlagRaised raised,
        @Nullable FlagResolutionProposed proposal,
        @Nullable Actor proposer,
        @Nullable FlagResolved resolved) {

    /// Empty without a history.
    public static Optional<FlagState> of(List<Envelope> history) {
        FlagState state = null;
        for (Envelope entry : history) {
            FlagEvent event = (FlagEvent) entry.event();
            state = switch (event) {
                case FlagRaised raised -> new FlagState(raised, null, null, null);
                case FlagResolutionProposed proposal -> known(state).proposed(proposal, entry.actor());
                case FlagResolved resolved -> known(state).resolvedBy(resolved);
                case UnitsRelated relation ->
                    throw new IllegalArgumentException("no history of a doubt: " + relation.stream());
            };
        }
        return Optional.ofNullable(state);
    }

    private FlagState proposed(FlagResolutionProposed what, Actor by) {
        return new FlagState(raised, what, by, null);
    }

    private FlagState resolvedBy(FlagResolved what) {
        return new FlagState(raised, proposal, proposer, what);
    }

    private static FlagState known(@Nullable FlagState state) {
        if (state == null) {
            throw new IllegalArgumentException("a doubt begins with being raised");
        }
        return state;
    }
}
