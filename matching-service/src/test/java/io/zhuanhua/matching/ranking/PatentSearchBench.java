package io.zhuanhua.matching.ranking;

import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.matching.SharedData;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Not a test: prints how long the ranking takes over the real patents of the shared data. Run by its `main`.
final class PatentSearchBench {

    private PatentSearchBench() {}

    public static void main(String[] arguments) {
        try (MatchIndex index = new MatchIndex(128, 1_000)) {
            long start = System.nanoTime();
            int patents = patents(index, "patents-g06f/patents.csv", "publication_number")
                    + patents(index, "patents-fewshot/patents.csv", "id");
            List<NeedId> needs = needs(index);
            index.offersFor(needs.getFirst(), null, 0, 1);
            System.out.printf(
                    "%d patents and %d needs indexed in %.1f s%n",
                    patents, needs.size(), (System.nanoTime() - start) / 1e9);
            for (int round = 1; round <= 5; round++) {
                measure("round " + round, index, needs);
            }
            System.out.println(index.offersFor(needs.get(5), null, 0, 3));
        }
    }

    private static void measure(String name, MatchIndex index, List<NeedId> needs) {
        long[] took = new long[needs.size()];
        for (int i = 0; i < needs.size(); i++) {
            long begin = System.nanoTime();
            index.offersFor(needs.get(i), null, 0, 20);
            took[i] = System.nanoTime() - begin;
        }
        Arrays.sort(took);
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                name,
                took[took.length / 2] / 1e6,
                took[took.length * 95 / 100] / 1e6,
                took[took.length * 99 / 100] / 1e6);
    }

    private static int patents(MatchIndex index, String file, String id) {
        List<Map<String, String>> rows = SharedData.rows(file);
        rows.forEach(row -> index.put(new OfferCard(
                new OfferId(row.getOrDefault(id, "")),
                LabelledNeeds.UNIVERSITY,
                row.getOrDefault("title", ""),
                row.getOrDefault("abstract", ""),
                List.of())));
        return rows.size();
    }

    private static List<NeedId> needs(MatchIndex index) {
        return SharedData.rows("need-achievement/needs.csv").stream()
                .map(row -> {
                    NeedId id = new NeedId(row.getOrDefault("need_id", ""));
                    index.put(new NeedCard(
                            id,
                            LabelledNeeds.ENTERPRISE,
                            row.getOrDefault("title", ""),
                            row.getOrDefault("content", ""),
                            List.of(),
                            List.of(),
                            Set.of()));
                    return id;
                })
                .toList();
    }
}
