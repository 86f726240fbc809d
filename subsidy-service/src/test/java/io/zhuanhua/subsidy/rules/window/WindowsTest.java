package io.zhuanhua.subsidy.rules.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.WindowEvent;
import io.zhuanhua.events.WindowEvent.Strategy;
import io.zhuanhua.events.WindowEvent.WindowAnnounced;
import io.zhuanhua.events.WindowEvent.WindowDecided;
import io.zhuanhua.events.WindowEvent.WindowDrafted;
import io.zhuanhua.events.WindowEvent.WindowWithdrawn;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.subsidy.rules.window.Windows.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When one can apply, and what of a window can still be changed.
class WindowsTest {

    private static final WindowId ID = new WindowId("w-1");
    private static final LocalDate FROM = LocalDate.of(2025, 3, 3);
    private static final LocalDate UNTIL = LocalDate.of(2025, 3, 31);
    private static final LocalDate BEFORE = FROM.minusDays(10);
    private static final WindowAnnounced ANNOUNCED = new WindowAnnounced(ID, BEFORE);

    private static WindowDrafted draft(String id, String policy, LocalDate from, LocalDate until) {
        return new WindowDrafted(
                new WindowId(id),
                policy,
                "2025年第一批",
                from,
                until,
                Strategy.PRO_RATA,
                Money.parse("100000.00"),
                "1号",
                BEFORE);
    }

    private static Windows windows(WindowEvent... more) {
        List<WindowEvent> history = new ArrayList<>(List.of(draft("w-1", "P", FROM, UNTIL)));
        history.addAll(List.of(more));
        return Windows.of(history);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02, false", "2025-03-03, true", "2025-03-31, true", "2025-04-01, false"})
    void one_applies_from_the_first_day_to_the_last_both_inclusive(LocalDate day, boolean open) {
        Windows announced = windows(ANNOUNCED);
        if (open) {
            assertThat(announced.open("P", day)).isEqualTo(ID);
        } else {
            assertThatThrownBy(() -> announced.open("P", day)).hasMessageContaining("WINDOW_CLOSED");
        }
    }

    @Test
    void a_policy_without_an_announced_window_is_open_always() {
        assertThat(windows().open("P", UNTIL.plusYears(1))).isNull();
        assertThat(windows(new WindowWithdrawn(ID, "撤", BEFORE)).open("P", FROM))
                .isNull();
        assertThat(windows(ANNOUNCED).open("Q", UNTIL.plusYears(1))).isNull();
    }

    @Test
    void once_it_was_decided_it_stays_closed() {
        Windows decided = windows(ANNOUNCED, new WindowDecided(ID, Money.ZERO, Money.ZERO, UNTIL.plusDays(1)));
        assertThat(decided.find(ID).orElseThrow().status()).isEqualTo(Status.DECIDED);
        assertThat(decided.find(ID).orElseThrow().decidesTogether()).isFalse();
        assertThatThrownBy(() -> decided.open("P", UNTIL)).hasMessageContaining("WINDOW_CLOSED");
    }

    @Test
    void it_opens_after_today_and_after_no_other_of_the_same_policy_has_closed_it() {
        assertThatThrownBy(() -> Announcing.draft(windows(), draft("w-2", "P", BEFORE, UNTIL), BEFORE))
                .hasMessageContaining("WINDOW_DATES_INVALID");
        assertThatThrownBy(() -> Announcing.draft(windows(), draft("w-2", "P", UNTIL, FROM), BEFORE))
                .hasMessageContaining("WINDOW_DATES_INVALID");
        assertThatThrownBy(
                        () -> Announcing.draft(windows(ANNOUNCED), draft("w-2", "P", UNTIL, UNTIL.plusDays(5)), BEFORE))
                .hasMessageContaining("WINDOW_OVERLAPS");
        Announcing.draft(windows(ANNOUNCED), draft("w-2", "P", UNTIL.plusDays(1), UNTIL.plusDays(5)), BEFORE);
        Announcing.draft(windows(ANNOUNCED), draft("w-2", "Q", FROM, UNTIL), BEFORE);
    }

    @Test
    void it_is_given_up_before_it_opens_and_never_after() {
        assertThat(Announcing.withdraw(windows(ANNOUNCED), ID, "撤", FROM.minusDays(1))
                        .window())
                .isEqualTo(ID);
        assertThatThrownBy(() -> Announcing.withdraw(windows(ANNOUNCED), ID, "撤", FROM))
                .hasMessageContaining("WINDOW_OPEN");
        assertThatThrownBy(() -> Announcing.announce(windows(), List.of(), ID, "director-a", FROM))
                .hasMessageContaining("WINDOW_DATES_INVALID");
    }
}
