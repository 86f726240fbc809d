package io.zhuanhua.contract;

import static io.zhuanhua.contract.rules.ContractProblem.AGENCY_NOT_CALLER;

import io.zhuanhua.contract.identity.IdentityVault;
import io.zhuanhua.contract.payment.RateDesk;
import io.zhuanhua.contract.rules.AmendContract;
import io.zhuanhua.contract.rules.AmendRules;
import io.zhuanhua.contract.rules.CloseContract;
import io.zhuanhua.contract.rules.ClosingRules;
import io.zhuanhua.contract.rules.CompletionRules;
import io.zhuanhua.contract.rules.Identities;
import io.zhuanhua.contract.rules.ResubmitContract;
import io.zhuanhua.contract.rules.ReturnContract;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can happen to a contract besides signatures and the register: handed back and in again, amended, performed,
/// undone.
@ApplicationScoped
public class LifeDesk {

    private final DossierDesk dossiers;
    private final RateDesk rates;
    private final IdentityVault identities;
    private final LegalClock clock;
    private final Caller caller;

    LifeDesk(DossierDesk dossiers, RateDesk rates, IdentityVault identities, LegalClock clock, Caller caller) {
        this.dossiers = dossiers;
        this.rates = rates;
        this.identities = identities;
        this.clock = clock;
        this.caller = caller;
    }

    /// A clerk hands it back for completion.
    public Dossier handBack(Command command, ContractId id, @Nullable String ifMatch, ReturnContract typed) {
        caller.require(Role.CLERK);
        return dossiers.change(
                command,
                id,
                ifMatch,
                dossier -> List.of(CompletionRules.handBack(dossier.state(), typed, clock.today())));
    }

    /// Its agency, or a clerk for it, hands it in again.
    public Dossier handIn(Command command, ContractId id, @Nullable String ifMatch, ResubmitContract typed) {
        caller.require(Role.AGENCY, Role.CLERK);
        return dossiers.change(command, id, ifMatch, dossier -> {
            requireOwn(dossier);
            return CompletionRules.handIn(dossier.state(), typed, clock.today());
        });
    }

    /// The sides have agreed on another text, says its agency, or a clerk for it.
    ///
    /// @throws Refused also when the agency is none of the amended contract's
    public Dossier amend(Command command, ContractId id, @Nullable String ifMatch, AmendContract typed) {
        caller.require(Role.AGENCY, Role.CLERK);
        Dossier before = dossiers.show(id);
        requireOwn(before);
        Identities papers =
                identities.identities(command, before.state().submitted().parties());
        AmendRules.Amendment amendment = AmendRules.read(typed, rates.of(typed.contract()), papers, clock.today());
        boolean own = caller.is(Role.CLERK) || amendment.intake().isAgency(caller.unit());
        Refused.unless(own, AGENCY_NOT_CALLER, "/contract/parties");
        return dossiers.change(command, id, ifMatch, dossier -> {
            requireOwn(dossier);
            ContractAmended amended = AmendRules.amend(dossier.state(), amendment, clock.today());
            identities.keep(amendment.intake().papers());
            return List.of(amended);
        });
    }

    /// It has been performed in full, says its agency, or a clerk.
    public Dossier complete(Command command, ContractId id, @Nullable String ifMatch, CloseContract typed) {
        caller.require(Role.AGENCY, Role.CLERK);
        return dossiers.change(command, id, ifMatch, dossier -> {
            requireOwn(dossier);
            return List.of(ClosingRules.complete(dossier.state(), typed, clock.today()));
        });
    }

    /// It has been undone, a clerk has found.
    public Dossier reverse(Command command, ContractId id, @Nullable String ifMatch, CloseContract typed) {
        caller.require(Role.CLERK);
        return dossiers.change(
                command, id, ifMatch, dossier -> List.of(ClosingRules.reverse(dossier.state(), typed, clock.today())));
    }

    private void requireOwn(Dossier dossier) {
        caller.require(caller.is(Role.CLERK) || dossier.isAgency(caller.unit()));
    }
}
