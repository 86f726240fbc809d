package io.zhuanhua.subsidy.windows;

import io.zhuanhua.events.WindowEvent;
import io.zhuanhua.events.WindowEvent.WindowAnnounced;
import io.zhuanhua.events.WindowEvent.WindowDrafted;
import io.zhuanhua.events.WindowEvent.WindowWithdrawn;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.rules.window.Announcing;
import io.zhuanhua.subsidy.rules.window.Windows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// Lays windows down, announces and withdraws them.
@ApplicationScoped
class WindowDesk {

    private static final Set<String> STREAMS = Set.of(WindowEvent.STREAM);

    private final Journal journal;
    private final LegalClock clock;

    WindowDesk(Journal journal, LegalClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws io.zhuanhua.events.Refused see [Announcing#draft]
    WindowDrafted draft(Command command, WindowDrafted text) {
        return journal.decide(
                        command,
                        STREAMS,
                        histories -> List.of(
                                Announcing.draft(windows(histories.of(WindowEvent.STREAM)), text, clock.today())))
                .only(WindowDrafted.class);
    }

    /// @throws io.zhuanhua.events.Refused see [Announcing#announce]
    WindowAnnounced announce(Command command, WindowId id) {
        return journal.decide(command, STREAMS, histories -> {
                    History history = histories.of(WindowEvent.STREAM);
                    return List.of(Announcing.announce(
                            windows(history),
                            history.entries(),
                            id,
                            command.actor().account(),
                            clock.today()));
                })
                .only(WindowAnnounced.class);
    }

    /// @throws io.zhuanhua.events.Refused see [Announcing#withdraw]
    WindowWithdrawn withdraw(Command command, WindowId id, String reason) {
        return journal.decide(
                        command,
                        STREAMS,
                        histories -> List.of(Announcing.withdraw(
                                windows(histories.of(WindowEvent.STREAM)), id, reason, clock.today())))
                .only(WindowWithdrawn.class);
    }

    private static Windows windows(History history) {
        return Windows.of(history.events(WindowEvent.class));
    }
}
