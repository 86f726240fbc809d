package io.zhuanhua.matching.ranking;

/// One text as a sparse vector, in the order of its grams: the order makes sums come out the same after a rebuild.
///
/// @param grams ids in the [Vocabulary]
/// @param weights logarithm of how often each counts; without rarity, which changes as texts come and go
@SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves the package
record TextVector(int[] grams, float[] weights) {

    double weight(int at, Vocabulary vocabulary) {
        return weights[at] * vocabulary.rarity(grams[at]);
    }

    double length(Vocabulary vocabulary) {
        double sum = 0;
        for (int at = 0; at < grams.length; at++) {
            double weight = weight(at, vocabulary);
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }
}
