package io.zhuanhua.matching.rules;

import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchDeclined;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.ProposalEvent;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may happen between a need and an offer.
public final class MatchRules {

    private MatchRules() {}

    /// What the enterprise says to a proposal.
    public enum Outcome {
        INTERESTED,
        DECLINED
    }

    /// Proposes once; a pair that has met before is left as it is. A need is proposed only to whom it is addressed.
    public static List<ProposalEvent> propose(Proposal found, MatchState state, LocalDate today) {
        boolean meant = NeedState.isAddressedTo(found.need(), found.offer().holder())
                && !found.need().enterprise().equals(found.offer().holder());
        return state.status() == MatchState.Status.ABSENT && meant ? List.of(proposed(found, today)) : List.of();
    }

    private static MatchProposed proposed(Proposal found, LocalDate today) {
        return new MatchProposed(
                Ids.match(found.need().need(), found.offer().offer()),
                found.need().need(),
                found.offer().offer(),
                found.need().enterprise(),
                found.offer().holder(),
                found.score(),
                found.reasons(),
                today);
    }

    /// The enterprise's answer. The same answer again changes nothing; who declined may think better of it, who
    /// accepted has an introduction under way.
    ///
    /// @throws Refused `NEED_WITHDRAWN` and `OFFER_WITHDRAWN` for interest in what is no longer there, and
    ///     `ANSWERED_OTHERWISE`
    public static List<ProposalEvent> respond(
            MatchProposed match,
            MatchState state,
            Outcome outcome,
            @Nullable String reason,
            Standing standing,
            LocalDate today) {
        String said = NeedRules.reason(reason);
        return switch (outcome) {
            case INTERESTED -> accept(match, state, standing, today);
            case DECLINED -> decline(match.match(), state, said, today);
        };
    }

    /// Whether both sides are still there.
    public record Standing(NeedState.Status need, OfferState.Status offer) {}

    private static List<ProposalEvent> accept(
            MatchProposed match, MatchState state, Standing standing, LocalDate today) {
        if (state.status() == MatchState.Status.ACCEPTED) {
            return List.of();
        }
        Refused.unless(standing.need() == NeedState.Status.OPEN, MatchingProblem.NEED_WITHDRAWN, "");
        Refused.unless(standing.offer() == OfferState.Status.OPEN, MatchingProblem.OFFER_WITHDRAWN, "");
        return List.of(new MatchAccepted(match.match(), match.need(), match.offer(), today));
    }

    private static List<ProposalEvent> decline(MatchId match, MatchState state, String reason, LocalDate today) {
        Refused.unless(state.status() != MatchState.Status.ACCEPTED, MatchingProblem.ANSWERED_OTHERWISE, "/outcome");
        return state.status() == MatchState.Status.DECLINED
                ? List.of()
                : List.of(new MatchDeclined(match, today, reason));
    }
}
