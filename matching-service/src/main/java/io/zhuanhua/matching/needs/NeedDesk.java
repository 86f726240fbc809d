package io.zhuanhua.matching.needs;

import io.zhuanhua.events.MatchEvent.NeedEvent;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.MatchBoard;
import io.zhuanhua.matching.rules.NeedRules;
import io.zhuanhua.matching.rules.NeedState;
import io.zhuanhua.matching.rules.RegisterNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes needs in and away again.
@ApplicationScoped
public class NeedDesk {

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;
    private final Viewers viewers;
    private final MatchBoard board;

    NeedDesk(Journal journal, LegalClock clock, Caller caller, Viewers viewers, MatchBoard board) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
        this.viewers = viewers;
        this.board = board;
    }

    /// A need with its stream's version.
    public record Need(NeedState state, NeedRegistered registered, int version) {}

    /// Registers a need of the caller's enterprise, or of any when a clerk does it.
    public NeedRegistered register(Command command, RegisterNeed asked) {
        caller.require(Role.ENTERPRISE, Role.CLERK);
        NeedId id = new NeedId(UUID.randomUUID().toString());
        NeedRegistered need = NeedRules.register(id, asked, viewers.own(), clock.today());
        caller.require(caller.owns(need.enterprise()) || caller.is(Role.CLERK));
        Decided decided = journal.decide(command, Set.of(), nothing -> List.of(need));
        board.take(decided.recorded());
        return decided.only(NeedRegistered.class);
    }

    /// Withdraws a need of the caller's enterprise, or any when a clerk does it.
    public Need withdraw(Command command, NeedId id, @Nullable String reason, @Nullable String ifMatch) {
        NeedRegistered need = show(id).registered();
        caller.require(caller.owns(need.enterprise()) || caller.is(Role.CLERK));
        Decided decided = journal.decide(command, Set.of(need.stream()), histories -> {
            History history = histories.of(need.stream());
            StreamVersion.check(ifMatch, history.version());
            return List.copyOf(NeedRules.withdraw(id, state(history), reason, clock.today()));
        });
        board.take(decided.recorded());
        return show(id);
    }

    /// One need, as it stands now.
    ///
    /// @throws NotFoundException if there is none, or none for the caller's eyes
    public Need show(NeedId id) {
        History history = journal.read("need-" + id.text());
        NeedState state = state(history);
        NeedRegistered registered = state.registered();
        if (registered == null || !viewers.viewer().sees(registered, state.status())) {
            throw new NotFoundException();
        }
        board.take(history.entries());
        return new Need(state, registered, history.version());
    }

    private static NeedState state(History history) {
        return NeedState.of(history.events(NeedEvent.class));
    }
}
