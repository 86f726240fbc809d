package io.zhuanhua.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void working_days_of_a_notice_pass_over_the_holidays() {
        WorkingDays days = new WorkingDays(
                Set.of(2025),
                Map.of(
                        LocalDate.of(2025, 5, 1),
                        false,
                        LocalDate.of(2025, 5, 2),
                        false,
                        LocalDate.of(2025, 5, 5),
                        false,
                        LocalDate.of(2025, 4, 27),
                        true));
        assertThat(days.between(LocalDate.of(2025, 4, 25), LocalDate.of(2025, 5, 6)))
                .hasValue(5);
        assertThat(days.between(LocalDate.of(2025, 4, 25), LocalDate.of(2025, 4, 25)))
                .hasValue(0);
        assertThat(days.between(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 5)))
                .isEmpty();
    }

    @Test
    void of_a_year_nobody_has_published_nothing_is_assumed() {
        WorkingDays days = new WorkingDays(Set.of(2025, 2027), Map.of());

        assertThatIllegalArgumentException().isThrownBy(() -> days.isWorked(LocalDate.of(2026, 1, 5)));
        assertThat(days.between(LocalDate.of(2025, 12, 30), LocalDate.of(2027, 1, 5)))
                .as("2026 lies between")
                .isEmpty();
    }
}
