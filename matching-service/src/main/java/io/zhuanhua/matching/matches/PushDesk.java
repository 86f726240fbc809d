package io.zhuanhua.matching.matches;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.PushEvent;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.matching.rules.PushRules;
import io.zhuanhua.matching.rules.PushState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether the caller's enterprise is sent proposals.
@ApplicationScoped
public class PushDesk {

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;

    PushDesk(Journal journal, LegalClock clock, Caller caller) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
    }

    public boolean isWanted() {
        String stream = stream(enterprise());
        return state(journal.read(Set.of(stream)), stream).wanted();
    }

    public boolean want(Command command, boolean wanted) {
        CreditCode enterprise = enterprise();
        String stream = stream(enterprise);
        journal.decide(
                command,
                Set.of(stream),
                histories -> List.copyOf(PushRules.want(enterprise, wanted, state(histories, stream), clock.today())));
        return isWanted();
    }

    private CreditCode enterprise() {
        caller.require(Role.ENTERPRISE);
        @Nullable CreditCode unit = caller.unit();
        if (unit == null) {
            throw new ForbiddenException();
        }
        return unit;
    }

    private static String stream(CreditCode enterprise) {
        return "push-" + enterprise.text();
    }

    private static PushState state(Histories histories, String stream) {
        return PushState.of(histories.of(stream).events(PushEvent.class));
    }
}
