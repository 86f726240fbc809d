package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Noting;
import io.zhuanhua.subsidy.rules.review.Noting.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/// The clerk's notes of what an amount depends on.
@ApplicationScoped
class NoteDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final LegalClock clock;

    NoteDesk(Journal journal, ApplicationBook applications, LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.clock = clock;
    }

    /// @throws io.zhuanhua.events.Refused whatever [Noting#note] refuses
    Case note(Command command, ApplicationId id, Fact fact) {
        Case seen = applications.get(id);
        ApplicationState.Claim claim = seen.state().asked();
        Set<String> streams = Set.of(
                Streams.application(id),
                Streams.cap(claim.computed().policyId(), claim.applied().agency(), claim.year()));
        Decided decided = journal.decide(command.inCase(seen.caseNumber()), streams, histories -> {
            Case now = applications.of(histories, id);
            return Noting.note(now.state(), now.history(), command.actor().account(), fact, clock.today());
        });
        return applications.asLeftBy(seen, decided);
    }
}
