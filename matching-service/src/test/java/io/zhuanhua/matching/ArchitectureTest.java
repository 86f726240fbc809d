package io.zhuanhua.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.kit.problem.Catalogue;
import io.zhuanhua.matching.intake.IntakeProblem;
import io.zhuanhua.matching.rules.MatchingProblem;
import io.zhuanhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keeps_the_house_rules() {
        ArchitectureRules.check("io.zhuanhua.matching");
    }

    @Test
    void says_every_refusal_in_both_languages() {
        assertThat(Catalogue.missing(MatchingProblem.values())).isEmpty();
        assertThat(Catalogue.missing(IntakeProblem.values())).isEmpty();
    }
}
