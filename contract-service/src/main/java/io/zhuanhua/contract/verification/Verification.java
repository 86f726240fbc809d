package io.zhuanhua.contract.verification;

import io.zhuanhua.contract.ProjectionText;
import io.zhuanhua.contract.identity.IdentityVault;
import io.zhuanhua.contract.verification.rules.Known;
import io.zhuanhua.contract.verification.rules.VerificationPolicy;
import io.zhuanhua.contract.verification.rules.VerificationRules;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.EvidenceConfirmed;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.kit.clock.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Contracts and the register meet here, in one reader, so that neither can slip past the other: a record that comes
/// first lies on the shelf until its contract is handed in.
///
/// Everything of a batch is put down first, then each event is judged by all that is known. Judging looks at the whole
/// contract and the whole shelf, so it is right in any order and says nothing twice.
@ApplicationScoped
public class Verification implements Projection {

    private final LegalClock clock;
    private final VerificationPolicy policy;
    private final IdentityVault identities;

    Verification(LegalClock clock, VerificationConfig config, IdentityVault identities) {
        this.clock = clock;
        this.identities = identities;
        this.policy = config.policy();
    }

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public String ddl() {
        return ProjectionText.of(name());
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS, Topic.NATIONAL_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        Shelf shelf = new Shelf(effects.connection());
        Names names = new Names(effects.connection(), identities::nameUnder);
        List<ContractSubmitted> submitted = new ArrayList<>();
        List<ContractAmended> amended = new ArrayList<>();
        List<RegisterRecorded> recorded = new ArrayList<>();
        for (Envelope entry : batch) {
            if (entry.event() instanceof ContractSubmitted contract) {
                submitted.add(contract);
            } else if (entry.event() instanceof ContractAmended change) {
                amended.add(change);
            } else if (entry.event() instanceof RegisterRecorded fact) {
                recorded.add(fact);
            } else if (entry.event() instanceof NameLinked link) {
                names.link(link);
            } else if (entry.event() instanceof NameUnlinked gone) {
                names.unlink(gone);
            }
        }
        shelf.await(submitted);
        names.sides(submitted);
        for (ContractAmended change : amended) {
            forget(change.contract(), shelf, names);
            shelf.await(List.of(change.text()));
            names.sides(List.of(change.text()));
        }
        shelf.put(recorded);
        Set<PatentNumber> spokenOf = shelf.spokenOf(submitted.stream()
                .flatMap(contract -> contract.patents().stream())
                .map(PricedPatent::number)
                .collect(Collectors.toSet()));
        for (Envelope entry : batch) {
            take(entry, spokenOf, shelf, names, effects);
        }
    }

    private void take(Envelope entry, Set<PatentNumber> spokenOf, Shelf shelf, Names names, Effects effects)
            throws SQLException {
        if (entry.event() instanceof ContractSubmitted contract
                && contract.patents().stream().anyMatch(patent -> spokenOf.contains(patent.number()))) {
            judge(entry, Set.of(contract.stream()), shelf, names, effects);
        } else if (entry.event() instanceof ContractAmended change) {
            judge(entry, Set.of(change.stream()), shelf, names, effects);
        } else if (entry.event() instanceof RegisterRecorded fact) {
            judge(entry, shelf.streamsConcernedBy(fact), shelf, names, effects);
        } else if (entry.event() instanceof NameLinked link) {
            judge(entry, names.streamsTouchedBy(link.unit()), shelf, names, effects);
        } else if (entry.event() instanceof NameUnlinked gone) {
            judge(entry, names.streamsTouchedBy(gone.unit()), shelf, names, effects);
        } else if (entry.event() instanceof EvidenceConfirmed paper) {
            judge(entry, Set.of(paper.stream()), shelf, names, effects);
        } else if (entry.event() instanceof EvidenceEntered paper) {
            judge(entry, Set.of(paper.stream()), shelf, names, effects);
        } else if (entry.event() instanceof ContractCancelled end) {
            forget(end.contract(), shelf, names);
        } else if (entry.event() instanceof ContractReversed end) {
            forget(end.contract(), shelf, names);
        }
    }

    private static void forget(ContractId contract, Shelf shelf, Names names) throws SQLException {
        shelf.forget(contract);
        names.forget(contract);
    }

    private void judge(Envelope source, Set<String> contracts, Shelf shelf, Names names, Effects effects)
            throws SQLException {
        if (contracts.isEmpty()) {
            return;
        }
        Known known = new Known(shelf.about(contracts), names.of(contracts));
        LocalDate today = clock.today();
        effects.react(source, contracts, histories -> decide(contracts, histories, known, today));
    }

    private List<DomainEvent> decide(Set<String> contracts, Histories histories, Known known, LocalDate today) {
        return contracts.stream()
                .flatMap(stream ->
                        VerificationRules.judge(histories.of(stream).events(ContractEvent.class), known, policy, today)
                                .stream())
                .<DomainEvent>map(event -> event)
                .toList();
    }
}
