package io.zhuanhua.contract;

import static io.zhuanhua.contract.rules.ContractProblem.AGENCY_NOT_CALLER;

import io.zhuanhua.contract.rules.CancelContract;
import io.zhuanhua.contract.rules.EnterEvidence;
import io.zhuanhua.contract.rules.EvidenceRules;
import io.zhuanhua.contract.rules.Intake;
import io.zhuanhua.contract.rules.IntakeRules;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.contract.rules.LinkName;
import io.zhuanhua.contract.rules.SignContract;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The only class that appends to contracts: load → fold → decide → append. Whoever may not see a contract hears the
/// same as of one that is not there.
@ApplicationScoped
public class ContractDesk {

    private static final int LONGEST_REASON = 500;

    private final Journal journal;
    private final CaseNumbers numbers;
    private final LegalClock clock;
    private final Caller caller;

    ContractDesk(Journal journal, CaseNumbers numbers, LegalClock clock, Caller caller) {
        this.journal = journal;
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
        Intake intake = IntakeRules.read(typed, today);
        boolean own = caller.is(Role.CLERK) || intake.isAgency(caller.unit());
        Refused.unless(own, AGENCY_NOT_CALLER, "/parties");
        CaseNumber number = numbers.next(today.getYear());
        ContractSubmitted submitted = intake.submitted(new ContractId(Ids.text()), number, today);
        return journal.decide(command.inCase(number.text()), Set.of(), nothing -> List.of(submitted));
    }

    /// One contract the caller may see.
    ///
    /// @throws NotFoundException for any other
    public Dossier show(ContractId id) {
        return visible(Dossier.of(journal.read(stream(id)).entries()).orElseThrow(NotFoundException::new));
    }

    /// A side confirms it: for itself, or a clerk from the paper original.
    public Dossier sign(Command command, ContractId id, @Nullable String ifMatch, SignContract typed) {
        caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY, Role.CLERK);
        Checks checks = new Checks();
        LocalDate signedOn = checks.required("/signedOn", typed.signedOn(), LegalDates::parse);
        boolean proxy = caller.is(Role.CLERK);
        CreditCode named = proxy
                ? checks.required("/onBehalfOf", typed.onBehalfOf(), CreditCode::parse)
                : checks.optional("/onBehalfOf", typed.onBehalfOf(), CreditCode::parse);
        return change(command, id, ifMatch, dossier -> {
            checks.refuseIfAny();
            CreditCode party = Signatures.signer(dossier, named, caller);
            return LifeRules.sign(dossier.state(), party, Objects.requireNonNull(signedOn), proxy, clock.today());
        });
    }

    /// It will not be carried out, says its agency, or a clerk.
    public Dossier cancel(Command command, ContractId id, @Nullable String ifMatch, CancelContract typed) {
        caller.require(Role.AGENCY, Role.CLERK);
        Checks checks = new Checks();
        String reason = checks.text("/reason", typed.reason(), LONGEST_REASON);
        return change(command, id, ifMatch, dossier -> {
            caller.require(caller.is(Role.CLERK) || dossier.isAgency(caller.unit()));
            checks.refuseIfAny();
            return LifeRules.cancel(dossier.state(), Objects.requireNonNull(reason), clock.today());
        });
    }

    /// A clerk links another name of a side, so that the register can be read.
    public Dossier linkName(Command command, ContractId id, @Nullable String ifMatch, LinkName typed) {
        caller.require(Role.CLERK);
        return change(
                command, id, ifMatch, dossier -> List.of(EvidenceRules.link(dossier.state(), typed, clock.today())));
    }

    /// A clerk enters a paper that speaks for the transfer.
    public Dossier enterEvidence(Command command, ContractId id, @Nullable String ifMatch, EnterEvidence typed) {
        caller.require(Role.CLERK);
        RecordId record = new RecordId("E-" + Ids.text());
        return change(
                command,
                id,
                ifMatch,
                dossier -> List.of(EvidenceRules.enter(dossier.state(), typed, record, clock.today())));
    }

    private Dossier change(
            Command command, ContractId id, @Nullable String ifMatch, Function<Dossier, List<ContractEvent>> rule) {
        Decided decided = journal.decide(command, Set.of(stream(id)), histories -> {
            Dossier dossier =
                    visible(Dossier.of(histories.of(stream(id)).entries()).orElseThrow(NotFoundException::new));
            StreamVersion.check(ifMatch, dossier.version());
            return List.<DomainEvent>copyOf(rule.apply(dossier));
        });
        int version = decided.recorded().getLast().version();
        return Dossier.of(journal.read(stream(id)).entries()).orElseThrow().asOf(version);
    }

    private Dossier visible(Dossier dossier) {
        boolean own = dossier.state().party(caller.unit()).isPresent();
        if (!own && !caller.readsAll()) {
            throw new NotFoundException();
        }
        return dossier;
    }

    private static String stream(ContractId id) {
        return "contract-" + id.text();
    }
}
