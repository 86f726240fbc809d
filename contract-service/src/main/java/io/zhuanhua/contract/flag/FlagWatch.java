package io.zhuanhua.contract.flag;

import io.zhuanhua.contract.ProjectionText;
import io.zhuanhua.contract.flag.rules.Deal;
import io.zhuanhua.contract.flag.rules.FlagLimits;
import io.zhuanhua.contract.flag.rules.FlagRules;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.kit.clock.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks at every contract that comes in or is amended beside those before it, and raises doubts. Each contract is
/// compared with what
/// came before it, so every pair is looked at once, whichever agency was first.
@ApplicationScoped
public class FlagWatch implements Projection {

    private final LegalClock clock;
    private final FlagLimits limits;

    FlagWatch(LegalClock clock, FlagConfig config) {
        this.clock = clock;
        this.limits = config.limits();
    }

    @Override
    public String name() {
        return "contract_flags";
    }

    @Override
    public String ddl() {
        return ProjectionText.of(name());
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        Deals deals = new Deals(effects.connection());
        FlagTable flags = new FlagTable(effects.connection());
        List<Envelope> fresh = new ArrayList<>();
        for (Envelope entry : batch) {
            switch (entry.event()) {
                case ContractSubmitted submitted -> fresh.add(entry);
                case ContractAmended amended -> {
                    compare(fresh, deals, effects);
                    deals.remove(amended.contract());
                    fresh.add(entry);
                }
                case ContractCancelled end -> {
                    compare(fresh, deals, effects);
                    deals.remove(end.contract());
                }
                case ContractReversed end -> {
                    compare(fresh, deals, effects);
                    deals.remove(end.contract());
                }
                case UnitsRelated relation -> {
                    compare(fresh, deals, effects);
                    deals.put(relation);
                    relate(entry, relation, deals, effects);
                }
                case FlagRaised raised -> flags.raised(raised);
                case FlagResolutionProposed proposal -> flags.proposed(proposal);
                case FlagResolved resolved -> flags.resolved(resolved);
                default -> {
                    // says nothing of whether a contract is doubtful
                }
            }
        }
        compare(fresh, deals, effects);
    }

    /// Contracts in a row, as a set: each with those before it, also those of the same set. Empties the list.
    private void compare(List<Envelope> fresh, Deals deals, Effects effects) throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        List<ContractSubmitted> contracts = fresh.stream().map(FlagWatch::text).toList();
        deals.put(contracts);
        Map<String, List<Deal>> like = deals.like(contracts, limits.splitDays());
        Map<String, List<UnitsRelated>> related = deals.relationsWithin(contracts);
        LocalDate today = clock.today();
        for (Envelope entry : fresh) {
            Deal deal = Deal.of(text(entry));
            String id = deal.contract().text();
            List<Deal> known = like.getOrDefault(id, List.of());
            List<UnitsRelated> relations = related.getOrDefault(id, List.of());
            raise(entry, FlagRules.whenSubmitted(deal, known, relations, limits, today), effects);
        }
        fresh.clear();
    }

    /// The contract as the event says it reads.
    private static ContractSubmitted text(Envelope entry) {
        return entry.event() instanceof ContractAmended amended ? amended.text() : (ContractSubmitted) entry.event();
    }

    private void relate(Envelope source, UnitsRelated relation, Deals deals, Effects effects) throws SQLException {
        LocalDate today = clock.today();
        List<FlagRaised> found = new ArrayList<>();
        for (Deal deal : deals.between(relation)) {
            FlagRules.whenRelated(deal, relation, today).ifPresent(found::add);
        }
        raise(source, found, effects);
    }

    /// A doubt that was raised before is not raised again.
    private static void raise(Envelope source, List<FlagRaised> found, Effects effects) throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        Set<String> streams = new HashSet<>();
        found.forEach(flag -> streams.add(flag.stream()));
        effects.react(source, streams, histories -> found.stream()
                .filter(flag -> histories.of(flag.stream()).isEmpty())
                .<DomainEvent>map(flag -> flag)
                .toList());
    }
}
