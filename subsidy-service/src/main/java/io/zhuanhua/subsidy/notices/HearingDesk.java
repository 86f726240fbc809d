package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.notice.NoticeState;
import io.zhuanhua.subsidy.rules.notice.Objecting;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.Reservation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.Set;

/// Hears objections: dismissed, the item goes on; upheld, it is rejected or begins again.
@ApplicationScoped
public class HearingDesk {

    private final Journal journal;
    private final NoticeBook notices;
    private final LegalClock clock;

    HearingDesk(Journal journal, NoticeBook notices, LegalClock clock) {
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /// @throws io.zhuanhua.events.Refused `OBJECTION_SETTLED`, `FOUR_EYES`
    public ApplicationState hear(
            Command command, NoticeId id, String objection, Objecting.Outcome outcome, String reason) {
        NoticeState seen = notices.get(id).state();
        ApplicationId application =
                seen.objection(objection).orElseThrow(NotFoundException::new).application();
        String stream = Streams.application(application);
        Set<String> streams =
                touched(application, ApplicationState.of(journal.read(stream).entries()));
        streams.add(Streams.notice(id));
        journal.decide(command, streams, histories -> {
            History item = histories.of(stream);
            FourEyes.checkHearing(item.entries(), command.actor().account());
            return Objecting.decide(
                    NoticeDesk.notice(histories, id),
                    ApplicationState.of(item.entries()),
                    objection,
                    outcome,
                    reason,
                    clock.today());
        });
        return ApplicationState.of(journal.read(stream).entries());
    }

    /// The streams that are written to when an item of a notice is granted or rejected.
    static Set<String> touched(ApplicationId application, ApplicationState state) {
        Set<String> streams = new HashSet<>(Set.of(Streams.application(application)));
        if (state.proposal() != null) {
            streams.addAll(Reservation.of(state).streams());
        }
        return streams;
    }
}
