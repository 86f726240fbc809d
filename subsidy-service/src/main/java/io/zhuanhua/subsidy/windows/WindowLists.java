package io.zhuanhua.subsidy.windows;

import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.window.Announcing;
import io.zhuanhua.subsidy.rules.window.Windows.Status;
import io.zhuanhua.subsidy.rules.window.Windows.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The windows with what has become of their money, the latest first.
@ApplicationScoped
class WindowLists {

    private final WindowBook windows;
    private final Journal journal;
    private final LegalClock clock;

    WindowLists(WindowBook windows, Journal journal, LegalClock clock) {
        this.windows = windows;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param staff whether drafts are shown
    List<ShownWindow> all(boolean staff) {
        List<Window> shown = windows.all().all().stream()
                .filter(window -> staff || window.status() == Status.ANNOUNCED || window.status() == Status.DECIDED)
                .sorted(Comparator.comparing((Window window) -> window.text().from())
                        .reversed())
                .toList();
        return shown(shown);
    }

    /// @throws Refused `WINDOW_UNKNOWN`
    ShownWindow get(WindowId id) {
        return shown(List.of(Announcing.find(windows.all(), id))).getFirst();
    }

    private List<ShownWindow> shown(List<Window> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<String> pools =
                all.stream().map(window -> Streams.pool(window.id())).collect(Collectors.toSet());
        return journal.ask(pools, (Histories histories) -> all.stream()
                .map(window -> ShownWindow.of(window, Ledgers.pool(histories, window.id()), clock.today()))
                .toList());
    }
}
