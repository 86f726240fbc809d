package io.zhuanhua.matching.matches;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchDeclined;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.NeedWithdrawn;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import io.zhuanhua.events.MatchEvent.PushEvent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.matching.MatchingConfig;
import io.zhuanhua.matching.listing.MatchBoard;
import io.zhuanhua.matching.rules.ProposalRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Proposes: for every new need the patents that answer it best, for every new patent the needs it answers best.
/// Follows the service's own topic; of a need and an offer that arrive together, the later one finds the earlier.
@ApplicationScoped
class ProposalsIn implements Projection {

    private static final int WEEK = 7;

    private final MatchBoard board;
    private final MatchingConfig config;
    private final LegalClock clock;

    ProposalsIn(MatchBoard board, MatchingConfig config, LegalClock clock) {
        this.board = board;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "match_proposals";
    }

    @Override
    public String ddl() {
        return Pushes.TABLE;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.MATCH_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        Pushes pushes = new Pushes(effects.connection());
        board.take(batch);
        for (Envelope envelope : batch) {
            if (envelope.event() instanceof MatchEvent event) {
                take(envelope, event, pushes, effects);
            }
        }
    }

    private void take(Envelope envelope, MatchEvent event, Pushes pushes, Effects effects) throws SQLException {
        switch (event) {
            case NeedRegistered need -> {
                if (effects.owesReactionTo(envelope)) {
                    react(envelope, forNeed(need), pushes, effects);
                }
            }
            case PatentOffered offer -> {
                if (effects.owesReactionTo(envelope)) {
                    react(envelope, forOffer(offer), pushes, effects);
                }
            }
            case MatchProposed match -> {
                if (envelope.causation() != null) { // proposed by this reader, not found by the enterprise itself
                    pushes.note(List.of(match));
                }
            }
            case NeedWithdrawn withdrawn -> {}
            case PatentWithdrawn withdrawn -> {}
            case MatchAccepted accepted -> {}
            case MatchDeclined declined -> {}
            case PushEvent push -> {}
        }
    }

    private List<Found> forNeed(NeedRegistered need) {
        return board.offersFor(need.need(), null, 0, config.proposeMost()).stream()
                .filter(found -> found.score() >= config.proposeFrom())
                .map(found -> new Found(
                        need.need(),
                        need.enterprise(),
                        found.card().offer(),
                        found.score(),
                        Reasons.written(found.reasons())))
                .toList();
    }

    private List<Found> forOffer(PatentOffered offer) {
        return board.needsFor(offer.offer(), 0, config.proposeMost()).stream()
                .filter(found -> found.score() >= config.proposeFrom())
                .map(found -> new Found(
                        found.card().need(),
                        found.card().owner(),
                        offer.offer(),
                        found.score(),
                        Reasons.written(found.reasons())))
                .toList();
    }

    private void react(Envelope source, List<Found> found, Pushes pushes, Effects effects) throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        Map<CreditCode, Integer> left = new HashMap<>();
        for (Found each : found) {
            left.put(
                    each.enterprise(),
                    config.pushesPerWeek() - pushes.since(each.enterprise(), today.minusDays(WEEK - 1)));
        }
        List<MatchProposed> proposed = new ArrayList<>();
        effects.react(source, Found.streams(found), histories -> {
            proposed.addAll(propose(found, histories, left, today));
            return List.copyOf(proposed);
        });
        pushes.note(proposed);
    }

    private static List<MatchProposed> propose(
            List<Found> found, Histories histories, Map<CreditCode, Integer> left, LocalDate today) {
        return ProposalRules.propose(
                found.stream().map(each -> each.candidate(histories)).toList(), left, today);
    }
}
