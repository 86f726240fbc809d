package io.zhuanhua.matching.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Every gram ever seen, and in how many of the present texts it stands: rare grams weigh more. Counts are exact, also
/// after removals, so that an index rebuilt from events ranks as the one that grew with them.
final class Vocabulary {

    private static final float SINGLE_CHARACTER = 1.5f;

    /// Texts imagined beside the real ones, holding nothing but commonplaces: so that with five texts, too, what they
    /// share by chance counts little and what they share of substance much. With thousands it makes no difference.
    private static final int IMAGINED = 300;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> grams = new ArrayList<>();
    private int[] texts = new int[1024];
    private int total;
    private double[] rarities = {};
    private boolean settled;

    /// Counts a text in.
    TextVector add(SortedMap<String, Integer> counts) {
        int[] present = new int[counts.size()];
        float[] weights = new float[counts.size()];
        int at = 0;
        for (Map.Entry<String, Integer> gram : counts.entrySet()) {
            present[at] = id(gram.getKey());
            weights[at] = (float) Math.log1p(gram.getValue()) * emphasis(gram.getKey());
            texts[present[at++]]++;
        }
        total++;
        settled = false;
        return new TextVector(present, weights);
    }

    /// Counts it out again.
    void remove(TextVector text) {
        for (int gram : text.grams()) {
            texts[gram]--;
        }
        total--;
        settled = false;
    }

    /// The id of a gram seen before, otherwise -1.
    int find(String gram) {
        return ids.getOrDefault(gram, -1);
    }

    String gram(int id) {
        return grams.get(id);
    }

    int size() {
        return ids.size();
    }

    /// Single characters carry much of the meaning of Chinese: measured, not assumed.
    static float emphasis(String gram) {
        return ChineseText.isSingle(gram) ? SINGLE_CHARACTER : 1;
    }

    /// Works the rarities out again if texts have come or gone. Before [#rarity] may be asked.
    void settle() {
        if (settled) {
            return;
        }
        rarities = new double[ids.size()];
        for (int gram = 0; gram < rarities.length; gram++) {
            double present = texts[gram] + (Commonplace.has(grams.get(gram)) ? IMAGINED : 0);
            rarities[gram] = Math.log1p((total + IMAGINED - present + 0.5) / (present + 0.5));
        }
        settled = true;
    }

    /// Never negative; about 0 for a gram of every text.
    double rarity(int gram) {
        return gram < 0 ? 0 : rarities[gram];
    }

    private int id(String gram) {
        Integer known = ids.putIfAbsent(gram, ids.size());
        if (known != null) {
            return known;
        }
        grams.add(gram);
        if (ids.size() > texts.length) {
            texts = Arrays.copyOf(texts, texts.length * 2);
        }
        return ids.size() - 1;
    }
}
