package io.zhuanhua.matching.ranking;

import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From the comparison of two texts and their classes to a score with its reasons. The text decides; a shared IPC
/// class lifts what the text already says, by at most [#IPC_LIFT].
final class Scoring {

    /// Of the text's share, for the same subgroup.
    static final double IPC_LIFT = 0.3;

    private final Card asked;
    private final Comparison comparison;
    private final Vocabulary vocabulary;
    private final ChineseText text;

    Scoring(Card asked, TextVector vector, Vocabulary vocabulary, ChineseText text) {
        this.asked = asked;
        this.comparison = new Comparison(vector, vocabulary);
        this.vocabulary = vocabulary;
        this.text = text;
    }

    /// One card measured, before anybody is told.
    ///
    /// @param fromText cosine of the texts
    record Measured<T extends Card>(
            T card,
            TextVector vector,
            double fromText,
            @Nullable IpcAffinity ipc) {

        /// 0 to 1: what the order follows.
        double value() {
            return Math.min(1, fromText * (1 + lift()));
        }

        double lift() {
            return ipc == null ? 0 : IPC_LIFT * ipc.level().strength;
        }
    }

    /// What to look for first.
    List<Map.Entry<String, Double>> heaviest(int most) {
        return comparison.heaviest(most);
    }

    <T extends Card> Measured<T> measure(T card, TextVector vector) {
        return new Measured<>(card, vector, comparison.with(vector), IpcAffinity.between(asked.ipc(), card.ipc()));
    }

    <T extends Card> Ranked<T> explain(Measured<T> found) {
        Card offer = asked instanceof OfferCard ? asked : found.card();
        NeedCard need = (NeedCard) (asked instanceof NeedCard ? asked : found.card());
        Set<Integer> titleGrams = new HashSet<>();
        text.grams(offer.title(), gram -> titleGrams.add(vocabulary.find(gram)));
        double title = comparison.with(found.vector(), titleGrams::contains);
        Points points =
                Points.of(found.value(), List.of(title, found.fromText() - title, found.fromText() * found.lift()));
        String wanted =
                ChineseText.plain(String.join("\n", need.title(), String.join("\n", need.keywords()), need.body()));
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Reason.Kind.TITLE_TERMS, points.parts().get(0), shared(wanted, offer.title()));
        add(reasons, Reason.Kind.SUMMARY_TERMS, points.parts().get(1), shared(wanted, offer.body()));
        if (found.ipc() != null) {
            add(
                    reasons,
                    kind(found.ipc().level()),
                    points.parts().get(2),
                    List.of(found.ipc().symbol()));
        }
        return new Ranked<>(found.card(), points.total(), reasons);
    }

    private static void add(List<Reason> reasons, Reason.Kind kind, int points, List<String> terms) {
        if (points > 0 || !terms.isEmpty()) {
            reasons.add(new Reason(kind, points, terms));
        }
    }

    private List<String> shared(String wanted, String offered) {
        return SharedTerms.between(wanted, ChineseText.plain(offered), this::weight);
    }

    /// A term is worth what its pairs of characters are worth.
    private double weight(String term) {
        double[] sum = {0};
        text.grams(term, gram -> sum[0] += ChineseText.isSingle(gram) ? 0 : vocabulary.rarity(vocabulary.find(gram)));
        return sum[0];
    }

    private static Reason.Kind kind(IpcAffinity.Level level) {
        return switch (level) {
            case CLASS -> Reason.Kind.IPC_CLASS;
            case SUBCLASS -> Reason.Kind.IPC_SUBCLASS;
            case GROUP -> Reason.Kind.IPC_GROUP;
            case SUBGROUP -> Reason.Kind.IPC_SUBGROUP;
        };
    }
}
