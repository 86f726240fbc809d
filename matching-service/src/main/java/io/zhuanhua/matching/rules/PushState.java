package io.zhuanhua.matching.rules;

import io.zhuanhua.events.MatchEvent.PushEvent;
import io.zhuanhua.events.MatchEvent.PushResumed;
import io.zhuanhua.events.MatchEvent.PushStopped;

/// Whether an enterprise wants proposals: yes, until it says no.
public record PushState(boolean wanted) {

    public static PushState of(Iterable<PushEvent> history) {
        PushState state = new PushState(true);
        for (PushEvent event : history) {
            state = state.after(event);
        }
        return state;
    }

    PushState after(PushEvent event) {
        return switch (event) {
            case PushStopped stopped -> new PushState(false);
            case PushResumed resumed -> new PushState(true);
        };
    }
}
