package io.zhuanhua.monitoring.inbox;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.monitoring.figures.FactsStore;
import io.zhuanhua.monitoring.figures.ReferenceData;
import io.zhuanhua.monitoring.rules.Task;
import io.zhuanhua.monitoring.rules.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/// What waits for the caller.
@ApplicationScoped
public class Inbox {

    private final FactsStore facts;
    private final ReferenceData reference;
    private final Caller caller;
    private final LegalClock clock;

    Inbox(FactsStore facts, ReferenceData reference, Caller caller, LegalClock clock) {
        this.facts = facts;
        this.reference = reference;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param confirmed whether the bureau has set the terms that say what is overdue
    public record Contents(
            List<Task> overdue, List<Task> returned, List<Task> waiting, LocalDate today, boolean confirmed) {

        public boolean isEmpty() {
            return overdue.isEmpty() && returned.isEmpty() && waiting.isEmpty();
        }
    }

    Contents open() {
        LocalDate today = clock.today();
        ReferenceData.Terms terms = reference.terms(today);
        Role role = caller.role();
        CreditCode unit = caller.unit();
        String code = unit == null ? null : unit.text();
        List<Task> mine = Waiting.tasks(facts.read(), terms.days(), today).stream()
                .filter(task -> task.waitsFor(role, code, caller.account()))
                .toList();
        return new Contents(
                mine.stream()
                        .filter(task -> task.isOverdue(today) && task.reason() == null)
                        .toList(),
                mine.stream().filter(task -> task.reason() != null).toList(),
                mine.stream()
                        .filter(task -> !task.isOverdue(today) && task.reason() == null)
                        .toList(),
                today,
                terms.confirmed());
    }
}
