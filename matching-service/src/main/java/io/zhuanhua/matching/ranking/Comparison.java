package io.zhuanhua.matching.ranking;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// One text compared with many: the cosine of the two vectors, 0 (nothing in common) to 1 (the same words).
/// Symmetric: a need finds an offer as near as the offer finds the need.
final class Comparison {

    private final Vocabulary vocabulary;
    private final double[] asked;
    private final double askedLength;

    Comparison(TextVector text, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.asked = new double[vocabulary.size()];
        for (int at = 0; at < text.grams().length; at++) {
            asked[text.grams()[at]] = text.weight(at, vocabulary);
        }
        this.askedLength = text.length(vocabulary);
    }

    double with(TextVector other) {
        double product = 0;
        for (int at = 0; at < other.grams().length; at++) {
            product += share(other, at);
        }
        return scaled(product, other);
    }

    /// The part of [#with] that comes from the grams `counts` says yes to.
    double with(TextVector other, IntPredicate counts) {
        double product = 0;
        for (int at = 0; at < other.grams().length; at++) {
            if (counts.test(other.grams()[at])) {
                product += share(other, at);
            }
        }
        return scaled(product, other);
    }

    /// The grams that can make most of a difference, with the weight they have there.
    List<Map.Entry<String, Double>> heaviest(int most) {
        return IntStream.range(0, asked.length)
                .filter(gram -> asked[gram] > 0)
                .mapToObj(gram -> Map.entry(
                        vocabulary.gram(gram),
                        asked[gram] * vocabulary.rarity(gram) * Vocabulary.emphasis(vocabulary.gram(gram))))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
    }

    private double share(TextVector other, int at) {
        double weight = asked[other.grams()[at]];
        return weight == 0 ? 0 : weight * other.weight(at, vocabulary);
    }

    private double scaled(double product, TextVector other) {
        double lengths = askedLength * other.length(vocabulary);
        return lengths == 0 ? 0 : product / lengths;
    }
}
