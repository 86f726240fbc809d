package io.zhuanhua.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.bridge.rules.BridgeProblem;
import io.zhuanhua.kit.problem.Catalogue;
import io.zhuanhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keeps_the_house_rules() {
        ArchitectureRules.check("io.zhuanhua.bridge");
    }

    @Test
    void every_code_has_its_text_in_both_languages() {
        assertThat(Catalogue.missing(BridgeProblem.values())).isEmpty();
    }
}
