package io.zhuanhua.monitoring;

import io.zhuanhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keeps_the_house_rules() {
        ArchitectureRules.check("io.zhuanhua.monitoring");
    }
}
