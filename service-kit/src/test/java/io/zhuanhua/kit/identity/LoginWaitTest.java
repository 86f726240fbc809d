package io.zhuanhua.kit.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginWaitTest {

    private Instant now = Instant.parse("2025-03-10T00:00:00Z");
    private final LoginWait wait = new LoginWait(
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
            3,
            Duration.ofMinutes(1));

    @Test
    void makes_an_account_wait_after_the_third_failure_and_only_that_one() {
        fail("a", 3);
        assertThatThrownBy(() -> wait.check("a")).isInstanceOf(Refused.class);
        assertThatCode(() -> wait.check("b")).doesNotThrowAnyException();
    }

    @Test
    void two_failures_are_forgiven_at_once_and_three_after_a_minute() {
        fail("a", 2);
        assertThatCode(() -> wait.check("a")).doesNotThrowAnyException();
        fail("a", 1);
        now = now.plusSeconds(59);
        assertThatThrownBy(() -> wait.check("a")).isInstanceOf(Refused.class);
        now = now.plusSeconds(1);
        assertThatCode(() -> wait.check("a")).doesNotThrowAnyException();
    }

    @Test
    void a_right_password_clears_the_count() {
        fail("a", 2);
        wait.succeeded("a");
        fail("a", 2);
        assertThatCode(() -> wait.check("a")).doesNotThrowAnyException();
    }

    private void fail(String account, int times) {
        for (int i = 0; i < times; i++) {
            wait.failed(account);
        }
    }
}
