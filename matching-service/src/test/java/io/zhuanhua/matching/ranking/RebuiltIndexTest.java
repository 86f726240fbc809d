package io.zhuanhua.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The same cards rank the same, whatever the index has been through.
class RebuiltIndexTest {

    private static final CreditCode ENTERPRISE = new CreditCode("91150602MA0N3R4W5M");
    private static final CreditCode UNIVERSITY = new CreditCode("12100000400000624D");
    private static final String[] WORDS = {"气化炉", "耐火砖", "储能", "电池", "隔膜", "光伏", "煤矸石", "甲醇", "合成", "催化剂", "传感器", "检测"};

    private final Random random = new Random(20_251);

    @Test
    void an_index_rebuilt_in_another_order_equals_the_one_that_lived() throws Exception {
        List<Card> kept = new ArrayList<>();
        try (MatchIndex lived = new MatchIndex(16, 40);
                MatchIndex rebuilt = new MatchIndex(16, 40)) {
            for (int i = 0; i < 200; i++) {
                Card card = card(i);
                lived.put(card(i)); // an earlier text of the same card
                lived.put(card);
                if (i % 3 == 0) {
                    forget(lived, card);
                } else {
                    kept.add(card);
                }
                lived.offersFor(new NeedId("1"), null, 0, 1);
            }
            Collections.shuffle(kept, random);
            kept.forEach(rebuilt::put);
            for (int i = 0; i < 200; i++) {
                NeedId need = new NeedId(String.valueOf(i));
                assertThat(rebuilt.offersFor(need, null, 0, 20)).isEqualTo(lived.offersFor(need, null, 0, 20));
            }
        }
    }

    @Test
    void many_may_ask_while_it_changes() throws Exception {
        try (MatchIndex index = new MatchIndex(16, 40);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Card> cards = IntStream.range(0, 300).mapToObj(this::card).toList();
            List<Future<?>> work = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int mine = t;
                work.add(threads.submit(() -> {
                    for (int i = mine; i < cards.size(); i += 4) {
                        index.put(cards.get(i));
                        index.offersFor(new NeedId(String.valueOf(i)), null, 0, 5);
                        if (i % 5 == 0) {
                            forget(index, cards.get(i));
                        }
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
            assertThat(index.offersFor(new NeedId("1"), null, 0, 50)).isNotEmpty();
        }
    }

    private Card card(int i) {
        String title = words(3);
        String body = words(12);
        return i % 4 == 1
                ? new NeedCard(new NeedId("" + i), ENTERPRISE, title, body, List.of(), List.of("C04B"), Set.of())
                : new OfferCard(new OfferId("" + i), UNIVERSITY, title, body, List.of("C04B35/66"));
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < most; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 4 == 3 ? "," : "");
        }
        return text.toString();
    }

    private static void forget(MatchIndex index, Card card) {
        switch (card) {
            case NeedCard need -> index.remove(need.need());
            case OfferCard offer -> index.remove(offer.offer());
        }
    }
}
