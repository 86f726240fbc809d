package io.zhuanhua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The short way of reading dates and times comes to what `java.time` comes to.
class IsoTextTest {

    private static final Generator<Instant> INSTANTS = choices -> Instant.ofEpochSecond(
            Generators.longs(-62_000_000_000L, 250_000_000_000L).from(choices),
            Generators.oneOf(List.of(0L, 1L, 1_000L, 123_456_000L, 120_000_000L, 999_999_999L))
                    .from(choices));

    @Test
    void every_time_is_read_as_it_was_written() {
        Property.forAll(INSTANTS, instant -> assertThat(IsoText.instant(instant.toString()))
                .isEqualTo(instant));
    }

    @Test
    void every_date_is_read_as_it_was_written() {
        Property.forAll(
                Generators.dates(LocalDate.of(-50, 1, 1), LocalDate.of(11_000, 12, 31)),
                date -> assertThat(IsoText.date(date.toString())).isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-03-10",
                "2025-02-30T08:00:00Z",
                "2025-03-10T25:00:00Z",
                "2025-03-10 08:00:00Z",
                "2025-03-10T08:00:00",
                "2025-03-10T08:00:0:Z",
                "+025-03-10T08:00:00Z",
                "２０２５-03-10T08:00:00Z"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> IsoText.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-02-30", "2025-13-01", "2025/03/10", "2025-3-10", "-025-03-10"})
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> IsoText.date(text)).isInstanceOf(DateTimeException.class);
    }
}
