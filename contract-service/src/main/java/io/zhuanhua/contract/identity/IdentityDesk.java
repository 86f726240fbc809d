package io.zhuanhua.contract.identity;

import static io.zhuanhua.contract.rules.ContractProblem.NOT_A_PARTY;
import static io.zhuanhua.contract.rules.ContractProblem.PAPERS_GONE;

import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.DossierDesk;
import io.zhuanhua.contract.rules.Papers;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.IdentityDisclosed;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Identity;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows a clerk what is on the papers of a side, and records it first.
@ApplicationScoped
public class IdentityDesk {

    private static final int LONGEST_REASON = 500;

    private final DossierDesk dossiers;
    private final IdentityVault vault;
    private final LegalClock clock;
    private final Caller caller;

    IdentityDesk(DossierDesk dossiers, IdentityVault vault, LegalClock clock, Caller caller) {
        this.dossiers = dossiers;
        this.vault = vault;
        this.clock = clock;
        this.caller = caller;
    }

    /// Which side's papers, and why.
    ///
    /// @param party id of the side
    public record AskPapers(
            @Nullable String party, @Nullable String reason) {}

    /// Number of the contract.
    public String number(ContractId id) {
        return dossiers.show(id).state().submitted().contractNumber();
    }

    /// Sides whose papers are kept.
    public List<Party> sides(ContractId id) {
        caller.require(Role.CLERK);
        return dossiers.show(id).state().submitted().parties().stream()
                .filter(party -> party.identity() != null)
                .toList();
    }

    /// @throws Refused `NOT_A_PARTY` also for a side that has a credit code, `PAPERS_GONE`
    public Papers disclose(Command command, ContractId id, AskPapers asked) {
        caller.require(Role.CLERK);
        Checks checks = new Checks();
        PartyId party = checks.required("/party", asked.party(), PartyId::parse);
        String reason = checks.text("/reason", asked.reason(), LONGEST_REASON);
        Dossier dossier = dossiers.change(command, id, null, now -> {
            checks.refuseIfAny();
            PartyId side = Objects.requireNonNull(party);
            Refused.unless(papers(now, side).isPresent(), NOT_A_PARTY, "/party", side.text());
            return List.of(new IdentityDisclosed(id, side, Objects.requireNonNull(reason), clock.today()));
        });
        return papers(dossier, Objects.requireNonNull(party))
                .flatMap(vault::open)
                .orElseThrow(() -> new Refused(PAPERS_GONE, "/party"));
    }

    private static Optional<Identity> papers(Dossier dossier, PartyId side) {
        return dossier.state().party(side).map(Party::identity);
    }
}
