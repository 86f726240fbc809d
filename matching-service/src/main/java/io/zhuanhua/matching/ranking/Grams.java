package io.zhuanhua.matching.ranking;

import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.util.SortedMap;
import java.util.TreeMap;

/// The grams of a card with how often they count. A title says what a text is about, so its grams count several
/// times; the weights were chosen on labelled needs and checked on others (docs/performance.md).
final class Grams {

    private static final int NEED_TITLE = 12;
    private static final int OFFER_TITLE = 3;

    private Grams() {}

    static SortedMap<String, Integer> of(Card card, ChineseText text) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        switch (card) {
            case NeedCard need -> {
                add(counts, text, need.title(), NEED_TITLE);
                need.keywords().forEach(keyword -> add(counts, text, keyword, NEED_TITLE));
            }
            case OfferCard offer -> add(counts, text, offer.title(), OFFER_TITLE);
        }
        add(counts, text, card.body(), 1);
        return counts;
    }

    private static void add(SortedMap<String, Integer> counts, ChineseText text, String part, int times) {
        text.grams(part, gram -> counts.merge(gram, times, Integer::sum));
    }
}
