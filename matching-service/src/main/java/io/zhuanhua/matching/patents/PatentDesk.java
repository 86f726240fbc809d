package io.zhuanhua.matching.patents;

import io.zhuanhua.events.MatchEvent.OfferEvent;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.OfferId;
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
import io.zhuanhua.matching.rules.OfferPatent;
import io.zhuanhua.matching.rules.OfferRules;
import io.zhuanhua.matching.rules.OfferState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Puts patents on offer and takes them off again.
@ApplicationScoped
public class PatentDesk {

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;
    private final Viewers viewers;
    private final MatchBoard board;

    PatentDesk(Journal journal, LegalClock clock, Caller caller, Viewers viewers, MatchBoard board) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
        this.viewers = viewers;
        this.board = board;
    }

    /// An offer with its stream's version.
    public record Offer(OfferState state, PatentOffered offered, int version) {}

    /// Offers a patent of the caller's own, or anybody's when a clerk does it.
    ///
    /// @return its id; the same patent offered again in the same words changes nothing
    public OfferId offer(Command command, OfferPatent asked) {
        caller.require(Role.UNIVERSITY, Role.CLERK);
        OfferId fresh = new OfferId(UUID.randomUUID().toString());
        PatentOffered offer = OfferRules.read(fresh, asked, viewers.own(), clock.today());
        caller.require(caller.owns(offer.holder()) || caller.is(Role.CLERK));
        Decided decided = journal.decide(
                command,
                Set.of(offer.stream()),
                histories -> List.copyOf(OfferRules.offer(offer, state(histories.of(offer.stream())))));
        board.take(decided.recorded());
        return decided.recorded().isEmpty()
                ? offer.offer()
                : decided.only(PatentOffered.class).offer();
    }

    /// Takes a patent of the caller's own off the list, or anybody's when a clerk does it.
    public Offer withdraw(Command command, OfferId id, @Nullable String reason, @Nullable String ifMatch) {
        PatentOffered offer = show(id).offered();
        caller.require(caller.owns(offer.holder()) || caller.is(Role.CLERK));
        Decided decided = journal.decide(command, Set.of(offer.stream()), histories -> {
            History history = histories.of(offer.stream());
            StreamVersion.check(ifMatch, history.version());
            return List.copyOf(OfferRules.withdraw(id, state(history), reason, clock.today()));
        });
        board.take(decided.recorded());
        return show(id);
    }

    /// One offer, as it stands now.
    ///
    /// @throws NotFoundException if there is none, or none for the caller's eyes
    public Offer show(OfferId id) {
        History history = journal.read("offer-" + id.text());
        OfferState state = state(history);
        PatentOffered offered = state.offered();
        if (offered == null || !viewers.viewer().sees(offered, state.status())) {
            throw new NotFoundException();
        }
        board.take(history.entries());
        return new Offer(state, offered, history.version());
    }

    /// One offer of the caller's own, or any for the bureau.
    public Offer owned(OfferId id) {
        Offer offer = show(id);
        caller.require(caller.readsAll() || caller.owns(offer.offered().holder()));
        return offer;
    }

    private static OfferState state(History history) {
        return OfferState.of(history.events(OfferEvent.class));
    }
}
