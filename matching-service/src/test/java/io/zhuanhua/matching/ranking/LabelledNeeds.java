package io.zhuanhua.matching.ranking;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.matching.SharedData;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/// Real needs with achievements that transfer staff marked as fitting or not, and the measure of how well a ranking
/// puts the fitting ones first.
final class LabelledNeeds {

    static final CreditCode ENTERPRISE = new CreditCode("91150602MA0N3R4W5M");
    static final CreditCode UNIVERSITY = new CreditCode("12100000400000624D");

    private static final int[] GAINS = {0, 0, 1, 3, 7};
    private static final int LOOKED_AT = 10;

    /// Need → achievement → level, 1 (none) to 4 (strong).
    private final Map<String, Map<String, Integer>> levels = new TreeMap<>();

    LabelledNeeds() {
        for (Map<String, String> pair : SharedData.rows("need-achievement/pairs.csv")) {
            levels.computeIfAbsent(pair.getOrDefault("need_id", ""), any -> new TreeMap<>())
                    .put(pair.getOrDefault("achievement_id", ""), Integer.valueOf(pair.getOrDefault("level", "")));
        }
        levels.values().removeIf(judged -> judged.values().stream().noneMatch(level -> level >= 3));
    }

    /// An index of all needs and achievements.
    static MatchIndex index(int mostCompared) {
        MatchIndex index = new MatchIndex(128, mostCompared);
        for (Map<String, String> row : SharedData.rows("need-achievement/needs.csv")) {
            index.put(new NeedCard(
                    new NeedId(row.getOrDefault("need_id", "")),
                    ENTERPRISE,
                    row.getOrDefault("title", ""),
                    row.getOrDefault("content", ""),
                    List.of(),
                    List.of(),
                    Set.of()));
        }
        for (Map<String, String> row : SharedData.rows("need-achievement/achievements.csv")) {
            index.put(new OfferCard(
                    new OfferId(row.getOrDefault("achievement_id", "")),
                    UNIVERSITY,
                    row.getOrDefault("title_keywords", ""),
                    "",
                    List.of()));
        }
        return index;
    }

    /// The needs that weights were chosen on, and those kept apart from it. The split knows nothing of the texts.
    static boolean isHeldOut(String need) {
        CRC32 crc = new CRC32();
        crc.update(need.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1;
    }

    /// Mean nDCG@10 of the needs asked for, gains 0/1/3/7, each need's own judged achievements in the index's order.
    double quality(MatchIndex index, Predicate<String> which) {
        return levels.keySet().stream()
                .filter(which)
                .mapToDouble(need -> quality(index, need))
                .average()
                .orElseThrow();
    }

    private double quality(MatchIndex index, String need) {
        Map<String, Integer> judged = levels.getOrDefault(need, Map.of());
        Map<String, Integer> place = new HashMap<>();
        index.orderFor(new NeedId(need)).forEach(id -> place.put(id.text(), place.size()));
        List<String> order = new ArrayList<>(judged.keySet());
        order.sort(Comparator.<String>comparingInt(id -> place.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()));
        List<Integer> best =
                judged.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(order.stream().map(id -> judged.getOrDefault(id, 1)).toList()) / gain(best);
    }

    private static double gain(List<Integer> ordered) {
        double sum = 0;
        for (int at = 0; at < Math.min(LOOKED_AT, ordered.size()); at++) {
            sum += GAINS[ordered.get(at)] * Math.log(2) / Math.log(at + 2);
        }
        return sum;
    }
}
