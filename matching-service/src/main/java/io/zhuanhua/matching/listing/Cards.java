package io.zhuanhua.matching.listing;

import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.util.Set;

/// What of a need and an offer goes into the ranking: never the budget.
final class Cards {

    private Cards() {}

    static NeedCard of(NeedRegistered need) {
        return new NeedCard(
                need.need(),
                need.enterprise(),
                need.title(),
                need.content(),
                need.keywords(),
                need.ipc(),
                Set.copyOf(need.invited()));
    }

    static OfferCard of(PatentOffered offer) {
        return new OfferCard(offer.offer(), offer.holder(), offer.title(), offer.summary(), offer.ipc());
    }
}
