package io.zhuanhua.subsidy.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.subsidy.rules.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = Given.calendar();

    @ParameterizedTest
    @CsvSource({
        "2025-09-26, 2025-10-10",
        "2025-01-22, 2025-02-05",
        "2025-04-25, 2025-05-06",
        "2025-04-10, 2025-04-17",
    })
    void five_working_days_after_publication_end_where_the_state_council_says(LocalDate published, LocalDate last) {
        assertThat(CALENDAR.lastDay(published, 5)).isEqualTo(last);
    }

    @Test
    void a_make_up_sunday_is_worked_and_a_holiday_friday_is_not() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 9, 28))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 10, 3))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-25, 0",
        "2025-09-26, 0",
        "2025-09-27, 0",
        "2025-09-28, 1",
        "2025-09-30, 3",
        "2025-10-08, 3",
        "2025-10-10, 5",
        "2025-10-11, 6"
    })
    void counts_the_days_of_a_notice_that_have_begun(LocalDate today, int days) {
        assertThat(CALENDAR.elapsed(LocalDate.of(2025, 9, 26), today)).isEqualTo(days);
    }

    @Test
    void a_year_without_a_table_is_an_error_and_never_monday_to_friday() {
        assertThatThrownBy(() -> CALENDAR.lastDay(LocalDate.of(2026, 12, 30), 5))
                .hasMessageContaining("CALENDAR_YEAR_MISSING")
                .hasMessageContaining("2027");
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2019, 12, 31)))
                .hasMessageContaining("CALENDAR_YEAR_MISSING");
    }

    @Test
    void ends_in_the_old_year_as_long_as_the_new_one_is_not_reached() {
        assertThat(CALENDAR.lastDay(LocalDate.of(2026, 12, 24), 5)).isEqualTo("2026-12-31");
    }
}
