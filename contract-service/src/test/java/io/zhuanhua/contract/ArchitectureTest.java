package io.zhuanhua.contract;

import io.zhuanhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_house_rules_hold() {
        ArchitectureRules.check("io.zhuanhua.contract");
    }
}
