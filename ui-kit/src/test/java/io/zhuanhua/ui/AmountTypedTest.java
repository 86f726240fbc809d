package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456.78", "１２３４５６．７８", " 123,456.78 ", "¥123,456.78元", "１２３，４５６．７８"})
    void reads_what_people_paste(String typed) {
        assertThat(AmountTyped.read(typed)).contains(new BigDecimal("123456.78"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e9", "1.234", "12万", "0x10", "1.2.3", "9999999999999"})
    void is_silent_about_the_rest(String typed) {
        assertThat(AmountTyped.read(typed)).isEmpty();
    }

    @Test
    void does_not_look_at_a_novel() {
        assertThat(AmountTyped.read("1".repeat(1_000_000))).isEmpty();
    }
}
