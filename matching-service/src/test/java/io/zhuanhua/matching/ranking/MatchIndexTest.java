package io.zhuanhua.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MatchIndexTest {

    private static final CreditCode ENTERPRISE = new CreditCode("91150602MA0N3R4W5M");
    private static final CreditCode UNIVERSITY = new CreditCode("12100000400000624D");
    private static final CreditCode OTHER = new CreditCode("12100000400002259P");
    private static final NeedId NEED = new NeedId("n1");
    private static final String FURNACE = "一种水煤浆气化炉耐火砖及其制备方法";

    private final MatchIndex index = new MatchIndex(128, 1_000);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void puts_the_patent_about_the_same_matter_first_and_names_what_they_share() {
        index.put(need("气化炉耐火砖寿命短", "水煤浆气化炉的耐火砖三个月就要更换,需要更耐侵蚀的材料。"));
        index.put(offer("a", UNIVERSITY, FURNACE, "耐火砖含氧化铬,耐侵蚀,用于水煤浆气化炉。"));
        index.put(offer("b", UNIVERSITY, "一种新能源汽车充电桩", "充电桩可以收缩,避免雨水侵蚀。"));
        Ranked<OfferCard> best = index.offersFor(NEED, null, 0, 10).getFirst();
        assertThat(best.card().title()).isEqualTo(FURNACE);
        assertThat(best.reasons().getFirst().kind()).isEqualTo(Reason.Kind.TITLE_TERMS);
        assertThat(best.reasons().getFirst().terms()).contains("耐火砖", "水煤浆气化炉");
        assertThat(best.score()).isGreaterThan(30);
    }

    @Test
    void accounts_for_every_point_of_a_score() {
        index.put(need("气化炉耐火砖寿命短", "水煤浆气化炉的耐火砖三个月就要更换。"));
        index.put(new OfferCard(new OfferId("a"), UNIVERSITY, FURNACE, "耐火砖含氧化铬。", List.of("C04B 35/66")));
        assertThat(index.offersFor(NEED, null, 0, 10)).allSatisfy(found -> assertThat(
                        found.reasons().stream().mapToInt(Reason::points).sum())
                .isEqualTo(found.score()));
    }

    @Test
    void scores_a_pair_the_same_from_both_sides() {
        index.put(need("气化炉耐火砖", "需要耐侵蚀的耐火砖。"));
        index.put(offer("a", UNIVERSITY, FURNACE, "用于水煤浆气化炉。"));
        Ranked<OfferCard> forNeed = index.offersFor(NEED, null, 0, 1).getFirst();
        Ranked<NeedCard> forOffer = index.needsFor(new OfferId("a"), 0, 1).getFirst();
        assertThat(forNeed.score()).isEqualTo(forOffer.score());
        assertThat(forNeed.reasons()).isEqualTo(forOffer.reasons());
    }

    @Test
    void keeps_a_directed_need_to_the_units_it_is_addressed_to() {
        index.put(new NeedCard(NEED, ENTERPRISE, "气化炉耐火砖", "", List.of(), List.of(), Set.of(OTHER)));
        index.put(offer("a", UNIVERSITY, FURNACE, ""));
        index.put(offer("b", OTHER, FURNACE, ""));
        assertThat(index.offersFor(NEED, null, 0, 10))
                .extracting(found -> found.card().owner())
                .containsExactly(OTHER);
        assertThat(index.needsFor(new OfferId("a"), 0, 10)).isEmpty();
        assertThat(index.needsFor(new OfferId("b"), 0, 10)).hasSize(1);
    }

    @Test
    void offers_nobody_their_own_patent() {
        index.put(need("气化炉耐火砖", ""));
        index.put(offer("a", ENTERPRISE, FURNACE, ""));
        assertThat(index.offersFor(NEED, null, 0, 10)).isEmpty();
    }

    @Test
    void prefers_the_shared_ipc_class_where_the_texts_say_the_same() {
        index.put(new NeedCard(NEED, ENTERPRISE, "耐火砖", "", List.of(), List.of("C04B35/66"), Set.of()));
        index.put(new OfferCard(new OfferId("a"), UNIVERSITY, FURNACE, "", List.of("F27D 1/00")));
        index.put(new OfferCard(new OfferId("b"), UNIVERSITY, FURNACE, "", List.of("C04B 35/66")));
        List<Ranked<OfferCard>> ranked = index.offersFor(NEED, null, 0, 10);
        assertThat(ranked).extracting(found -> found.card().offer().text()).containsExactly("b", "a");
        assertThat(ranked.getFirst().reasons()).extracting(Reason::kind).contains(Reason.Kind.IPC_SUBGROUP);
    }

    @Test
    void reads_full_width_letters_and_characters_beyond_the_first_plane() {
        index.put(need("ＬＮＧ 储罐", "𠮷林地区用 lng 储罐"));
        index.put(offer("a", UNIVERSITY, "一种LNG储罐", "𠮷林"));
        assertThat(index.offersFor(NEED, null, 0, 1).getFirst().reasons())
                .flatExtracting(Reason::terms)
                .contains("lng", "储罐", "𠮷林");
    }

    @Test
    void forgets_what_was_removed_and_takes_the_newer_text() {
        index.put(need("气化炉耐火砖", ""));
        index.put(offer("a", UNIVERSITY, FURNACE, ""));
        index.put(offer("a", UNIVERSITY, "一种充电桩", ""));
        assertThat(index.offersFor(NEED, null, 0, 10)).isEmpty();
        index.put(offer("a", UNIVERSITY, FURNACE, ""));
        index.remove(NEED);
        assertThat(index.needsFor(new OfferId("a"), 0, 10)).isEmpty();
        assertThat(index.offersFor(NEED, null, 0, 10)).isEmpty();
    }

    @Test
    void turns_pages_without_a_gap_or_a_repeat() {
        index.put(need("耐火砖", ""));
        for (int i = 0; i < 9; i++) {
            index.put(offer("p" + i, UNIVERSITY, "耐火砖" + "气化炉".repeat(i % 3), ""));
        }
        List<Ranked<OfferCard>> all = index.offersFor(NEED, null, 0, 100);
        assertThat(all).hasSize(9);
        assertThat(index.offersFor(NEED, null, 4, 3)).isEqualTo(all.subList(4, 7));
        assertThat(index.offersFor(NEED, null, 9, 3)).isEmpty();
    }

    private static NeedCard need(String title, String content) {
        return new NeedCard(NEED, ENTERPRISE, title, content, List.of(), List.of(), Set.of());
    }

    private static OfferCard offer(String id, CreditCode owner, String title, String summary) {
        return new OfferCard(new OfferId(id), owner, title, summary, List.of());
    }
}
