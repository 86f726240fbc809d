package io.zhuanhua.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Random order gives .36, TF-IDF of character pairs .60 on the same needs.
class RankingQualityTest {

    @Test
    void ranks_needs_it_was_not_tuned_on_well_above_the_baseline() {
        LabelledNeeds needs = new LabelledNeeds();
        try (MatchIndex index = LabelledNeeds.index(1_000)) {
            double heldOut = needs.quality(index, LabelledNeeds::isHeldOut);
            double chosenOn = needs.quality(index, need -> !LabelledNeeds.isHeldOut(need));
            double all = needs.quality(index, need -> true);
            System.out.printf("nDCG@10 held out %.4f, chosen on %.4f, all %.4f%n", heldOut, chosenOn, all);
            assertThat(heldOut).isGreaterThan(0.62);
            assertThat(all).isGreaterThan(0.63);
        }
    }
}
