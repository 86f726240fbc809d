package io.zhuanhua.events;

import static io.zhuanhua.events.Refusals.problems;
import static io.zhuanhua.events.ValueProblem.DATE_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-10", " 2025-03-10 ", "２０２５－０３－１０"})
    void reads_a_date_as_typed(String typed) {
        assertThat(LegalDates.parse(typed)).isEqualTo(LocalDate.of(2025, 3, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-3-10",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "1899-12-31",
                "0000-01-01",
                "99999-01-01",
                "2025/03/10",
                "20250310",
                "2025-03-10T00:00:00",
                "2025年3月10日",
                "٢٠٢٥-٠٣-١٠"
            })
    void refuses_everything_else(String wrong) {
        assertThat(problems(() -> LegalDates.parse(wrong))).containsExactly(Problem.of(DATE_INVALID, ""));
    }

    @Test
    void a_leap_day_is_a_day_in_a_leap_year() {
        assertThat(LegalDates.parse("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
