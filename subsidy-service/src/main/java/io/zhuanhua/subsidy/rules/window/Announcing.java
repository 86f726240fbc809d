package io.zhuanhua.subsidy.rules.window;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.WindowEvent.WindowAnnounced;
import io.zhuanhua.events.WindowEvent.WindowDrafted;
import io.zhuanhua.events.WindowEvent.WindowWithdrawn;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.window.Windows.Status;
import io.zhuanhua.subsidy.rules.window.Windows.Window;
import java.time.LocalDate;
import java.util.List;

/// A window is laid down by one person and announced by another, before it opens: how its money is given out is fixed
/// before anybody has seen who applies (story 20).
public final class Announcing {

    private Announcing() {}

    /// @throws Refused `WINDOW_DATES_INVALID` unless it opens after today and not after it closes, `WINDOW_OVERLAPS`
    ///     another of the same policy, `AMOUNT_NOT_POSITIVE`
    public static WindowDrafted draft(Windows windows, WindowDrafted text, LocalDate today) {
        Checks checks = new Checks();
        boolean ordered = text.from().isAfter(today) && !text.until().isBefore(text.from());
        checks.that(ordered, SubsidyProblem.WINDOW_DATES_INVALID, "/from", today.toString());
        checks.that(text.pool() == null || text.pool().isPositive(), SubsidyProblem.AMOUNT_NOT_POSITIVE, "/pool");
        checks.refuseIfAny();
        refuseOverlap(windows, text);
        return text;
    }

    /// @throws Refused `WINDOW_UNKNOWN`, `WINDOW_NOT_DRAFTED`, `FOUR_EYES`, `WINDOW_DATES_INVALID` once it would be
    /// open
    public static WindowAnnounced announce(
            Windows windows, List<Envelope> history, WindowId id, String account, LocalDate today) {
        Window window = drafted(windows, id);
        boolean own = history.stream()
                .filter(entry -> entry.event() instanceof WindowDrafted draft
                        && draft.window().equals(id))
                .anyMatch(entry -> entry.actor().account().equals(account));
        Refused.unless(!own, SubsidyProblem.FOUR_EYES, "");
        Refused.unless(window.text().from().isAfter(today), SubsidyProblem.WINDOW_DATES_INVALID, "", today.toString());
        refuseOverlap(windows, window.text());
        return new WindowAnnounced(id, today);
    }

    /// @throws Refused `WINDOW_UNKNOWN`, `WINDOW_OPEN` once it has opened
    public static WindowWithdrawn withdraw(Windows windows, WindowId id, String reason, LocalDate today) {
        Window window = find(windows, id);
        Refused.unless(window.isAhead(today), SubsidyProblem.WINDOW_OPEN, "");
        return new WindowWithdrawn(id, reason, today);
    }

    /// @throws Refused `WINDOW_UNKNOWN`
    public static Window find(Windows windows, WindowId id) {
        return windows.find(id).orElseThrow(() -> new Refused(SubsidyProblem.WINDOW_UNKNOWN, ""));
    }

    private static Window drafted(Windows windows, WindowId id) {
        Window window = find(windows, id);
        Refused.unless(window.status() == Status.DRAFTED, SubsidyProblem.WINDOW_NOT_DRAFTED, "");
        return window;
    }

    private static void refuseOverlap(Windows windows, WindowDrafted text) {
        boolean free = windows.all().stream()
                .filter(other -> other.status() == Status.ANNOUNCED || other.status() == Status.DECIDED)
                .map(Window::text)
                .filter(other -> other.policyId().equals(text.policyId()))
                .allMatch(other ->
                        other.until().isBefore(text.from()) || other.from().isAfter(text.until()));
        Refused.unless(free, SubsidyProblem.WINDOW_OVERLAPS, "/from");
    }
}
