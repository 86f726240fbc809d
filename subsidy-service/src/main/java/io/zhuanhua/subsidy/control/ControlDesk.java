package io.zhuanhua.subsidy.control;

import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.events.ControlEvent.ControlNoted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.control.Linking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// Notes, confirms and ends that two units are under common control.
@ApplicationScoped
class ControlDesk {

    private final Journal journal;
    private final LegalClock clock;

    ControlDesk(Journal journal, LegalClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws io.zhuanhua.events.Refused see [Linking#note]
    void note(Command command, ControlNoted asked) {
        decide(command, (groups, history) -> Linking.note(groups, asked));
    }

    /// @throws io.zhuanhua.events.Refused see [Linking#confirm]
    void confirm(Command command, CreditCode unit, CreditCode other) {
        String account = command.actor().account();
        decide(command, (groups, history) -> Linking.confirm(groups, history, unit, other, account, clock.today()));
    }

    /// @throws io.zhuanhua.events.Refused see [Linking#end]
    void end(Command command, CreditCode unit, CreditCode other, String reason) {
        String account = command.actor().account();
        decide(command, (groups, history) -> Linking.end(groups, history, unit, other, reason, account, clock.today()));
    }

    private void decide(Command command, BiFunction<ControlGroups, List<Envelope>, ControlEvent> rule) {
        journal.decide(command, Set.of(ControlEvent.STREAM), histories -> {
            History history = histories.of(ControlEvent.STREAM);
            return List.of(rule.apply(ControlGroups.of(history.events(ControlEvent.class)), history.entries()));
        });
    }
}
