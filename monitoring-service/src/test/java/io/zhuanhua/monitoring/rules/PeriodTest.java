package io.zhuanhua.monitoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04, 2025-04-01, 2025-04-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-Q2, 2025-04-01, 2025-06-30",
        "2025-Q4, 2025-10-01, 2025-12-31",
        "2025,    2025-01-01, 2025-12-31"
    })
    void a_month_a_quarter_or_a_year(String text, LocalDate from, LocalDate to) {
        assertThat(Period.parse(text)).isEqualTo(new Period(text, from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-13", "2025-00", "2025-Q5", "2025-Q0", "2025-4", "0999", "2025-04-01", "２０２５"})
    void nothing_else_is_a_period(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Period.parse(text));
    }
}
