package io.zhuanhua.matching.ranking;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// How Lucene picks candidates: near enough to the cosine that decides. Weight times logarithm of the frequency, over
/// the root of the number of grams; rarity is in the weight.
final class LogFrequency extends Similarity {

    private static final float[] LOGARITHM = new float[64];

    static {
        for (int frequency = 0; frequency < LOGARITHM.length; frequency++) {
            LOGARITHM[frequency] = (float) Math.log1p(frequency);
        }
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return Math.max(1, state.getUniqueTermCount());
    }

    @Override
    public SimScorer scorer(float weight, CollectionStatistics field, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long grams) {
                int known = Math.min((int) frequency, LOGARITHM.length - 1);
                return weight * LOGARITHM[known] / (float) Math.sqrt((double) grams);
            }
        };
    }
}
