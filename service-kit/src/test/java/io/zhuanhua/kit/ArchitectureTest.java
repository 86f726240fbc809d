package io.zhuanhua.kit;

import io.zhuanhua.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keeps_the_shape_of_the_house() {
        ArchitectureRules.check("io.zhuanhua.kit");
    }
}
