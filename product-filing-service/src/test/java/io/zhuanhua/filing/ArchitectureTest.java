package io.zhuanhua.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.filing.rules.FilingProblem;
import io.zhuanhua.kit.problem.Catalogue;
import io.zhuanhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keeps_the_house_rules() {
        ArchitectureRules.check("io.zhuanhua.filing");
    }

    @Test
    void every_code_has_its_text_in_both_languages() {
        assertThat(Catalogue.missing(FilingProblem.values())).isEmpty();
    }
}
