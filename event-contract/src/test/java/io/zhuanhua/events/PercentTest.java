package io.zhuanhua.events;

import static io.zhuanhua.events.Refusals.problems;
import static io.zhuanhua.events.ValueProblem.PERCENT_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({"100, 100", "60, 60", "33.34, 33.34", "60.00, 60", "0.0001, 0.0001", "' 40 ', 40", "６０．５, 60.5"})
    void reads_a_share_as_typed_and_keeps_one_form_of_it(String typed, String text) {
        assertThat(Percent.parse(typed)).isEqualTo(new Percent(text));
        assertThat(Percent.parse(typed).value()).isEqualByComparingTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "0.0000", "100.0001", "101", "-1", "60%", "0.00001", "1e1", "六十", "1000"})
    void refuses_what_is_no_share(String wrong) {
        assertThat(problems(() -> Percent.parse(wrong))).containsExactly(Problem.of(PERCENT_INVALID, ""));
    }

    @Test
    void what_is_shown_reads_back_as_the_same_share() {
        Seeded.texts("0123456789", 6).always(digits -> {
            BigDecimal share = new BigDecimal(digits).movePointLeft(4);
            if (share.signum() > 0) {
                Percent percent = Percent.parse(share.toPlainString());
                assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
            }
        });
    }
}
