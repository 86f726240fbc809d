package io.zhuanhua.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactAmountTest {

    @ParameterizedTest
    @CsvSource({
        "40000, 40000.00",
        "4E+4, 40000.00",
        "617283.945, 617283.945",
        "617283.9450, 617283.945",
        "0.5, 0.50",
        "0, 0.00",
        "-0.001, -0.001"
    })
    void has_one_form_with_at_least_two_places(String yuan, String text) {
        assertThat(ExactAmount.of(new BigDecimal(yuan))).isEqualTo(new ExactAmount(text));
    }

    @Test
    void loses_nothing() {
        Seeded.texts("0123456789", 17).always(digits -> {
            BigDecimal yuan = new BigDecimal(digits).movePointLeft(7);
            assertThat(ExactAmount.of(yuan).value()).isEqualByComparingTo(yuan);
        });
    }
}
