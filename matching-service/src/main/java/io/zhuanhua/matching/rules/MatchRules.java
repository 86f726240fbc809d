package io.zhuanhua.matching.rules;

import static java.util.Objects.requireNonNull;

import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchDeclined;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.ProposalEvent;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may happen between a need and an offer.
public final class MatchRules {

    private MatchRules() {}

    /// What the enterprise says to a match.
    public enum Outcome {
        INTERESTED,
        DECLINED
    }

    /// Whether the holder may hear of the need at all, and is not the enterprise itself.
    static boolean mayMeet(NeedRegistered need, PatentOffered offer) {
        return NeedState.isAddressedTo(need, offer.holder())
                && !need.enterprise().equals(offer.holder());
    }

    static MatchProposed proposed(
            NeedRegistered need, PatentOffered offer, int score, List<String> reasons, LocalDate today) {
        return new MatchProposed(
                Ids.match(need.need(), offer.offer()),
                need.need(),
                offer.offer(),
                need.enterprise(),
                offer.holder(),
                score,
                reasons,
                today);
    }

    /// The enterprise's answer, to a proposal or to a patent it found in the ranked list itself, which is put on record
    /// first. The same answer again changes nothing; who declined may think better of it, but who accepted has an
    /// introduction under way.
    ///
    /// @throws Refused `NEED_WITHDRAWN`, `OFFER_WITHDRAWN` for interest in what is no longer there,
    ///     `ANSWERED_OTHERWISE`, `MATCH_NOT_POSSIBLE` for a holder who may not hear of the need
    public static List<ProposalEvent> respond(
            Candidate pair, Outcome outcome, @Nullable String reason, LocalDate today) {
        String said = NeedRules.reason(reason);
        List<ProposalEvent> events = new ArrayList<>();
        MatchProposed match = pair.match().proposed();
        if (match == null) {
            match = met(pair, today);
            events.add(match);
        }
        events.addAll(
                switch (outcome) {
                    case INTERESTED -> accept(match, pair, today);
                    case DECLINED -> decline(match, pair.match(), said, today);
                });
        return events;
    }

    private static MatchProposed met(Candidate pair, LocalDate today) {
        NeedRegistered need = requireNonNull(pair.need().registered());
        PatentOffered offer = requireNonNull(pair.offer().offered());
        Refused.unless(mayMeet(need, offer), MatchingProblem.MATCH_NOT_POSSIBLE, "");
        return proposed(need, offer, pair.score(), pair.reasons(), today);
    }

    private static List<ProposalEvent> accept(MatchProposed match, Candidate pair, LocalDate today) {
        if (pair.match().status() == MatchState.Status.INTERESTED) {
            return List.of();
        }
        Refused.unless(pair.need().status() == NeedState.Status.OPEN, MatchingProblem.NEED_WITHDRAWN, "");
        Refused.unless(pair.offer().status() == OfferState.Status.OPEN, MatchingProblem.OFFER_WITHDRAWN, "");
        return List.of(new MatchAccepted(match.match(), match.need(), match.offer(), today));
    }

    private static List<ProposalEvent> decline(MatchProposed match, MatchState state, String reason, LocalDate today) {
        Refused.unless(state.status() != MatchState.Status.INTERESTED, MatchingProblem.ANSWERED_OTHERWISE, "/outcome");
        return state.status() == MatchState.Status.DECLINED
                ? List.of()
                : List.of(new MatchDeclined(match.match(), today, reason));
    }
}
