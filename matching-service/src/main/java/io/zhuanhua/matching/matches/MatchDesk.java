package io.zhuanhua.matching.matches;

import static java.util.Objects.requireNonNull;

import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.listing.MatchBoard;
import io.zhuanhua.matching.needs.NeedDesk;
import io.zhuanhua.matching.patents.PatentDesk;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import io.zhuanhua.matching.ranking.Ranked;
import io.zhuanhua.matching.rules.Candidate;
import io.zhuanhua.matching.rules.Ids;
import io.zhuanhua.matching.rules.Ids.Pair;
import io.zhuanhua.matching.rules.MatchRules;
import io.zhuanhua.matching.rules.MatchRules.Outcome;
import io.zhuanhua.matching.rules.MatchState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the enterprise's answer, to a proposal or to a patent it found in the ranked list.
@ApplicationScoped
public class MatchDesk {

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;
    private final Viewers viewers;
    private final MatchBoard board;
    private final NeedDesk needs;
    private final PatentDesk patents;

    MatchDesk(
            Journal journal,
            LegalClock clock,
            Caller caller,
            Viewers viewers,
            MatchBoard board,
            NeedDesk needs,
            PatentDesk patents) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
        this.viewers = viewers;
        this.board = board;
        this.needs = needs;
        this.patents = patents;
    }

    /// Interested or not: an answer of the enterprise whose need it is, or of a clerk who was told.
    public Candidate respond(Command command, MatchId id, Outcome outcome, @Nullable String reason) {
        Found found = find(id);
        caller.require(caller.owns(found.enterprise()) || caller.is(Role.CLERK));
        journal.decide(
                command,
                Set.copyOf(Found.streams(List.of(found))),
                histories ->
                        List.copyOf(MatchRules.respond(found.candidate(histories), outcome, reason, clock.today())));
        return found.candidate(read(found));
    }

    /// A match on record, as it stands now.
    ///
    /// @throws NotFoundException if there is none, or none for the caller's eyes
    public Candidate show(MatchId id) {
        Pair pair = Ids.pair(id).orElseThrow(NotFoundException::new);
        MatchProposed recorded = recorded(id).proposed();
        if (recorded == null) {
            throw new NotFoundException();
        }
        Found found = new Found(pair.need(), recorded.enterprise(), pair.offer(), recorded.score(), recorded.reasons());
        Candidate match = found.candidate(read(found));
        NeedRegistered need = requireNonNull(match.need().registered());
        if (!viewers.viewer().sees(recorded, match.match().status(), need)) {
            throw new NotFoundException();
        }
        return match;
    }

    /// The pair the id names: a match on record, or one the ranking would show.
    private Found find(MatchId id) {
        Pair pair = Ids.pair(id).orElseThrow(NotFoundException::new);
        if (recorded(id).proposed() != null) {
            Candidate match = show(id);
            return new Found(
                    pair.need(),
                    requireNonNull(match.need().registered()).enterprise(),
                    pair.offer(),
                    match.score(),
                    match.reasons());
        }
        NeedRegistered need = needs.show(pair.need()).registered();
        patents.show(pair.offer());
        Optional<Ranked<OfferCard>> ranked = board.pair(pair.need(), pair.offer());
        return new Found(
                pair.need(),
                need.enterprise(),
                pair.offer(),
                ranked.map(Ranked::score).orElse(0),
                ranked.map(found -> Reasons.written(found.reasons())).orElse(List.of()));
    }

    private MatchState recorded(MatchId id) {
        return MatchState.of(
                journal.read("match-" + id.text()).events(io.zhuanhua.events.MatchEvent.ProposalEvent.class));
    }

    private Histories read(Found found) {
        return journal.read(Found.streams(List.of(found)));
    }
}
