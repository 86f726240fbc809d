package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void money_has_separators_and_two_places() {
        assertThat(Formats.money("40000")).isEqualTo("40,000.00");
        assertThat(Formats.money(Optional.of(new BigDecimal("12345678.9")))).isEqualTo("12,345,678.90");
        assertThat(Formats.wan("10002500.00")).isEqualTo("1,000.25");
        assertThat(Formats.count(12345)).isEqualTo("12,345");
        assertThat(Formats.plain(new BigDecimal("617283.945"))).isEqualTo("617,283.945");
    }

    @Test
    void a_ratio_becomes_percent() {
        assertThat(Formats.percent("0.05")).isEqualTo("5%");
        assertThat(Formats.percent("0.6667")).isEqualTo("66.7%");
        assertThat(Formats.percent("1")).isEqualTo("100%");
    }

    @Test
    void instants_are_shown_in_shanghai() {
        assertThat(Formats.date(Instant.parse("2025-03-09T16:00:00Z"))).isEqualTo("2025-03-10");
        assertThat(Formats.time(Instant.parse("2025-03-09T16:00:00Z"))).isEqualTo("2025-03-10 00:00");
        assertThat(Formats.date(LocalDate.of(2025, 3, 10))).isEqualTo("2025-03-10");
    }
}
