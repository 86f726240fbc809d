package io.zhuanhua.kit.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private Instant now = Instant.parse("2025-03-10T00:00:00Z");
    private final Standstill standstill = new Standstill(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            Duration.ofSeconds(30));

    @Test
    void lag_that_does_not_move_for_thirty_seconds_is_a_standstill() {
        assertThat(after(0, 5, 100)).isFalse();
        assertThat(after(29, 5, 100)).isFalse();
        assertThat(after(1, 5, 100)).isTrue();
    }

    @Test
    void lag_that_moves_is_none_however_large() {
        assertThat(after(0, 1_000_000, 100)).isFalse();
        assertThat(after(60, 1_000_000, 101)).isFalse();
        assertThat(after(29, 1_000_000, 101)).isFalse();
    }

    @Test
    void having_nothing_to_do_is_none() {
        assertThat(after(0, 0, 100)).isFalse();
        assertThat(after(600, 0, 100)).isFalse();
        assertThat(after(1, 1, 100)).isFalse();
    }

    @Test
    void failing_again_and_again_is_one() {
        Machine failing = new Machine("relay", false, 0, 7, "the broker is away");
        assertThat(standstill.is(failing)).isFalse();
        now = now.plusSeconds(30);
        assertThat(standstill.is(failing)).isTrue();
    }

    private boolean after(int seconds, long lag, long done) {
        now = now.plusSeconds(seconds);
        return standstill.is(new Machine("reader", true, lag, done, null));
    }
}
