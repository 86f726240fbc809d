package io.zhuanhua.contract.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private final Waits waits = new Waits(Duration.ofSeconds(10), Duration.ofHours(8), 12);

    @Test
    void each_wait_is_four_times_as_long_up_to_the_longest() {
        assertThat(waits.after(1, 0.5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(waits.after(2, 0.5)).isEqualTo(Duration.ofSeconds(40));
        assertThat(waits.after(3, 0.5)).isEqualTo(Duration.ofSeconds(160));
        assertThat(waits.after(11, 0.5)).isEqualTo(Duration.ofHours(8));
        assertThat(waits.after(Integer.MAX_VALUE, 0.5)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void chance_makes_it_a_fifth_shorter_or_longer() {
        assertThat(waits.after(1, 0)).isEqualTo(Duration.ofSeconds(8));
        assertThat(waits.after(1, 1)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void after_the_last_try_it_is_over() {
        assertThat(waits.isOver(11)).isFalse();
        assertThat(waits.isOver(12)).isTrue();
    }
}
