package io.zhuanhua.subsidy.rules.window;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.WindowEvent;
import io.zhuanhua.events.WindowEvent.Strategy;
import io.zhuanhua.events.WindowEvent.WindowAnnounced;
import io.zhuanhua.events.WindowEvent.WindowDecided;
import io.zhuanhua.events.WindowEvent.WindowDrafted;
import io.zhuanhua.events.WindowEvent.WindowWithdrawn;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All windows as their events left them, the first drafted first.
public record Windows(List<Window> all) {

    /// Where a window stands.
    public enum Status {
        DRAFTED,
        /// Nothing of it can be changed any more.
        ANNOUNCED,
        WITHDRAWN,
        /// Shared out.
        DECIDED
    }

    /// @param decided what was shared out; null before
    public record Window(
            WindowDrafted text, Status status, @Nullable WindowDecided decided) {

        public WindowId id() {
            return text.window();
        }

        public boolean isOpen(LocalDate day) {
            return status == Status.ANNOUNCED && !day.isBefore(text.from()) && !day.isAfter(text.until());
        }

        /// Whether it has not opened, so that it can still be given up.
        public boolean isAhead(LocalDate day) {
            return switch (status) {
                case DRAFTED -> true;
                case ANNOUNCED -> text.from().isAfter(day);
                case WITHDRAWN, DECIDED -> false;
            };
        }

        /// Whether its money waits to be shared out among all of it.
        public boolean decidesTogether() {
            return text.strategy() == Strategy.PRO_RATA && status == Status.ANNOUNCED;
        }

        /// What is left of its money.
        ///
        /// @return null where the budget alone limits it
        public @Nullable Money left(Money held) {
            Money pool = text.pool();
            return pool == null ? null : pool.minus(held);
        }
    }

    public static Windows of(List<WindowEvent> history) {
        Map<WindowId, Window> all = new LinkedHashMap<>();
        for (WindowEvent event : history) {
            all.compute(event.window(), (id, before) -> after(before, event));
        }
        return new Windows(List.copyOf(all.values()));
    }

    private static Window after(@Nullable Window before, WindowEvent event) {
        WindowDrafted text = before == null ? null : before.text();
        return switch (event) {
            case WindowDrafted drafted -> new Window(drafted, Status.DRAFTED, null);
            case WindowAnnounced e -> new Window(there(text), Status.ANNOUNCED, null);
            case WindowWithdrawn e -> new Window(there(text), Status.WITHDRAWN, null);
            case WindowDecided e -> new Window(there(text), Status.DECIDED, e);
        };
    }

    public Optional<Window> find(WindowId id) {
        return all.stream().filter(window -> window.id().equals(id)).findFirst();
    }

    /// The window an application falls into.
    ///
    /// @return null under a policy that never had one
    /// @throws Refused `WINDOW_CLOSED` outside of all windows of the policy
    public @Nullable WindowId open(String policyId, LocalDate today) {
        List<Window> own = all.stream()
                .filter(window -> window.text().policyId().equals(policyId))
                .filter(window -> window.status() == Status.ANNOUNCED || window.status() == Status.DECIDED)
                .toList();
        if (own.isEmpty()) {
            return null;
        }
        String next = own.stream()
                .map(window -> window.text().from())
                .filter(from -> from.isAfter(today))
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("–");
        return own.stream()
                .filter(window -> window.isOpen(today))
                .map(Window::id)
                .findFirst()
                .orElseThrow(() -> new Refused(SubsidyProblem.WINDOW_CLOSED, "", next));
    }

    private static WindowDrafted there(@Nullable WindowDrafted text) {
        if (text == null) {
            throw new IllegalStateException("a window begins with its draft");
        }
        return text;
    }
}
