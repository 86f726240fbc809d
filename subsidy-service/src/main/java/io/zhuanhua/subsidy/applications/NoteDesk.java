package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.budgets.CapBuckets;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.review.Noting;
import io.zhuanhua.subsidy.rules.review.Noting.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/// The clerk's notes of what an amount depends on.
@ApplicationScoped
class NoteDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final CapBuckets buckets;
    private final LegalClock clock;

    NoteDesk(Journal journal, ApplicationBook applications, CapBuckets buckets, LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.buckets = buckets;
        this.clock = clock;
    }

    /// @throws io.zhuanhua.events.Refused whatever [Noting#note] refuses
    Case note(Command command, ApplicationId id, Fact fact) {
        Case seen = applications.get(id);
        CapBucket cap = buckets.of(seen.state().asked());
        Set<String> streams = Set.of(Streams.application(id), cap.own());
        Decided decided = journal.decide(command.inCase(seen.caseNumber()), streams, histories -> {
            Case now = applications.of(histories, id);
            return Noting.note(now.state(), now.history(), command.actor().account(), fact, cap, clock.today());
        });
        return applications.asLeftBy(seen, decided);
    }
}
