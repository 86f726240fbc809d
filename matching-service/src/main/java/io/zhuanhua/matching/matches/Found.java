package io.zhuanhua.matching.matches;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.NeedEvent;
import io.zhuanhua.events.MatchEvent.OfferEvent;
import io.zhuanhua.events.MatchEvent.ProposalEvent;
import io.zhuanhua.events.MatchEvent.PushEvent;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.matching.rules.Candidate;
import io.zhuanhua.matching.rules.Ids;
import io.zhuanhua.matching.rules.MatchState;
import io.zhuanhua.matching.rules.NeedState;
import io.zhuanhua.matching.rules.OfferState;
import io.zhuanhua.matching.rules.PushState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A need and an offer that may meet, and the streams that decide it.
///
/// @param score 0 to 100
/// @param reasons as events carry them
record Found(NeedId need, CreditCode enterprise, OfferId offer, int score, List<String> reasons) {

    static Set<String> streams(List<Found> found) {
        return found.stream().flatMap(Found::streams).collect(Collectors.toSet());
    }

    Candidate candidate(Histories histories) {
        return new Candidate(
                NeedState.of(histories.of(needStream()).events(NeedEvent.class)),
                OfferState.of(histories.of(offerStream()).events(OfferEvent.class)),
                MatchState.of(histories.of(matchStream()).events(ProposalEvent.class)),
                PushState.of(histories.of(pushStream()).events(PushEvent.class)),
                score,
                reasons);
    }

    private Stream<String> streams() {
        return Stream.of(needStream(), offerStream(), matchStream(), pushStream());
    }

    private String needStream() {
        return "need-" + need.text();
    }

    private String offerStream() {
        return "offer-" + offer.text();
    }

    private String matchStream() {
        return "match-" + Ids.match(need, offer).text();
    }

    private String pushStream() {
        return "push-" + enterprise.text();
    }
}
