package io.zhuanhua.monitoring.reports;

import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReportEvent.ReportPublished;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.monitoring.figures.FactsStore;
import io.zhuanhua.monitoring.rules.Facts;
import io.zhuanhua.monitoring.rules.MonitoringProblem;
import io.zhuanhua.monitoring.rules.Period;
import io.zhuanhua.monitoring.rules.ReportRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Publishes reports, each period once.
@ApplicationScoped
class ReportDesk {

    private final Journal journal;
    private final FactsStore facts;
    private final LegalClock clock;
    private final Caller caller;

    ReportDesk(Journal journal, FactsStore facts, LegalClock clock, Caller caller) {
        this.journal = journal;
        this.facts = facts;
        this.clock = clock;
        this.caller = caller;
    }

    /// @param asked period as typed
    /// @throws Refused `PERIOD_INVALID`, `PERIOD_NOT_OVER`, `REPORT_PUBLISHED_ALREADY`
    ReportPublished publish(Command command, @Nullable String asked) {
        caller.require(Role.DIRECTOR, Role.CLERK);
        Refused.unless(asked != null, MonitoringProblem.PERIOD_INVALID, "/period");
        Period period = Period.parse(String.valueOf(asked));
        Facts known = facts.read();
        String stream = stream(period);
        return journal.decide(
                        command,
                        Set.of(stream),
                        histories -> List.of(ReportRules.publish(
                                period, histories.of(stream).events(ReportPublished.class), known, clock.today())))
                .only(ReportPublished.class);
    }

    /// What was published of a period, if anything; straight from the journal.
    Optional<History> published(Period period) {
        return Optional.of(journal.read(stream(period))).filter(history -> !history.isEmpty());
    }

    private static String stream(Period period) {
        return "report-" + period.text();
    }
}
