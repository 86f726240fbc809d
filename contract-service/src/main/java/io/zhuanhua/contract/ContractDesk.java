package io.zhuanhua.contract;

import static io.zhuanhua.contract.rules.ContractProblem.AGENCY_NOT_CALLER;

import io.zhuanhua.contract.identity.IdentityVault;
import io.zhuanhua.contract.payment.RateDesk;
import io.zhuanhua.contract.rules.CancelContract;
import io.zhuanhua.contract.rules.ConfirmEvidence;
import io.zhuanhua.contract.rules.EnterEvidence;
import io.zhuanhua.contract.rules.EvidenceRules;
import io.zhuanhua.contract.rules.Identities;
import io.zhuanhua.contract.rules.Intake;
import io.zhuanhua.contract.rules.IntakeRules;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.contract.rules.LinkName;
import io.zhuanhua.contract.rules.SignContract;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.contract.rules.UnlinkName;
import io.zhuanhua.contract.verification.rules.Followed;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes contracts in, and what the sides and a clerk say of them on their way to the verification.
@ApplicationScoped
public class ContractDesk {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_RECORD = 100;

    private final Journal journal;
    private final DossierDesk dossiers;
    private final RateDesk rates;
    private final IdentityVault identities;
    private final CaseNumbers numbers;
    private final LegalClock clock;
    private final Caller caller;

    ContractDesk(
            Journal journal,
            DossierDesk dossiers,
            RateDesk rates,
            IdentityVault identities,
            CaseNumbers numbers,
            LegalClock clock,
            Caller caller) {
        this.journal = journal;
        this.dossiers = dossiers;
        this.rates = rates;
        this.identities = identities;
        this.numbers = numbers;
        this.clock = clock;
        this.caller = caller;
    }

    /// Takes a contract in, by its agency or for it by a clerk. The hot path: one append, nothing read before it.
    public ContractSubmitted submit(Command command, SubmitContract typed) {
        return take(command, typed).only(ContractSubmitted.class);
    }

    /// The same, with word of whether the command had been carried out before.
    public Decided take(Command command, SubmitContract typed) {
        caller.require(Role.AGENCY, Role.CLERK);
        LocalDate today = clock.today();
        Identities papers = identities.identities(command, List.of());
        Intake intake = IntakeRules.read(typed, rates.of(typed), papers, today);
        boolean own = caller.is(Role.CLERK) || intake.isAgency(caller.unit());
        Refused.unless(own, AGENCY_NOT_CALLER, "/parties");
        CaseNumber number = numbers.next(today.getYear());
        ContractSubmitted submitted = intake.submitted(new ContractId(Ids.text()), number, today);
        return journal.decide(command.inCase(number.text()), Set.of(), nothing -> {
            identities.keep(intake.papers());
            return List.of(submitted);
        });
    }

    /// One contract the caller may see.
    ///
    /// @throws jakarta.ws.rs.NotFoundException for any other
    public Dossier show(ContractId id) {
        return dossiers.show(id);
    }

    /// A side confirms it: for itself, or a clerk from the paper original.
    public Dossier sign(Command command, ContractId id, @Nullable String ifMatch, SignContract typed) {
        caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY, Role.CLERK);
        Checks checks = new Checks();
        LocalDate signedOn = checks.required("/signedOn", typed.signedOn(), LegalDates::parse);
        boolean proxy = caller.is(Role.CLERK);
        PartyId named = proxy
                ? checks.required("/onBehalfOf", typed.onBehalfOf(), PartyId::parse)
                : checks.optional("/onBehalfOf", typed.onBehalfOf(), PartyId::parse);
        return dossiers.change(command, id, ifMatch, dossier -> {
            checks.refuseIfAny();
            PartyId party = Signatures.signer(dossier, named, caller);
            return LifeRules.sign(dossier.state(), party, Objects.requireNonNull(signedOn), proxy, clock.today());
        });
    }

    /// It will not be carried out, says its agency, or a clerk.
    public Dossier cancel(Command command, ContractId id, @Nullable String ifMatch, CancelContract typed) {
        caller.require(Role.AGENCY, Role.CLERK);
        return dossiers.change(command, id, ifMatch, dossier -> {
            caller.require(caller.is(Role.CLERK) || dossier.isAgency(caller.unit()));
            String reason = Checks.onlyText("/reason", typed.reason(), LONGEST_REASON);
            return LifeRules.cancel(dossier.state(), reason, clock.today());
        });
    }

    /// A clerk links another name of a side, so that the register can be read.
    public Dossier linkName(Command command, ContractId id, @Nullable String ifMatch, LinkName typed) {
        caller.require(Role.CLERK);
        return dossiers.change(
                command, id, ifMatch, dossier -> List.of(EvidenceRules.link(dossier.state(), typed, clock.today())));
    }

    /// A clerk takes such a link back.
    public Dossier unlinkName(Command command, ContractId id, @Nullable String ifMatch, UnlinkName typed) {
        caller.require(Role.CLERK);
        return dossiers.change(
                command,
                id,
                ifMatch,
                dossier -> List.of(EvidenceRules.unlink(
                        dossier.state(), Followed.of(dossier.events()).names(), typed, clock.today())));
    }

    /// Another clerk confirms a scan.
    public Dossier confirmEvidence(Command command, ContractId id, @Nullable String ifMatch, ConfirmEvidence typed) {
        caller.require(Role.CLERK);
        return dossiers.change(command, id, ifMatch, dossier -> {
            RecordId number = new RecordId(Checks.onlyText("/record", typed.record(), LONGEST_RECORD));
            boolean confirmed = Followed.of(dossier.events()).confirmed().contains(number);
            return List.of(EvidenceRules.confirm(
                    dossier.state(),
                    dossier.paper(number),
                    confirmed,
                    dossier.isPaperOf(number, caller.account()),
                    clock.today()));
        });
    }

    /// A clerk enters a paper that speaks for the transfer.
    public Dossier enterEvidence(Command command, ContractId id, @Nullable String ifMatch, EnterEvidence typed) {
        caller.require(Role.CLERK);
        RecordId record = new RecordId("E-" + Ids.text());
        return dossiers.change(
                command,
                id,
                ifMatch,
                dossier -> List.of(EvidenceRules.enter(dossier.state(), typed, record, clock.today())));
    }
}
