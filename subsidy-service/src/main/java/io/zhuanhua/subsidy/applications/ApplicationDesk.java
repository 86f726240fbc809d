package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.budgets.CapBuckets;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.clawback.SanctionBook;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Applying;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import io.zhuanhua.subsidy.rules.review.Reservation;
import io.zhuanhua.subsidy.vault.BankAccount;
import io.zhuanhua.subsidy.windows.WindowBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The agency's side: apply, hand in again, take back.
@ApplicationScoped
public class ApplicationDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final ContractBook contracts;
    private final PolicyBook policies;
    private final Vault vault;
    private final SanctionBook sanctions;
    private final WindowBook windows;
    private final CapBuckets buckets;
    private final LegalClock clock;

    ApplicationDesk(
            Journal journal,
            ApplicationBook applications,
            ContractBook contracts,
            PolicyBook policies,
            Vault vault,
            SanctionBook sanctions,
            WindowBook windows,
            CapBuckets buckets,
            LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.contracts = contracts;
        this.policies = policies;
        this.vault = vault;
        this.sanctions = sanctions;
        this.windows = windows;
        this.buckets = buckets;
        this.clock = clock;
    }

    /// @param account null where it is put in for the agency, which will name one
    /// @param entry who puts it in for the agency; null where it does so itself
    /// @throws io.zhuanhua.events.Refused `CONTRACT_UNKNOWN`, `ALREADY_APPLIED`, and whatever [Eligibility]
    ///     refuses
    public Case apply(
            Command command,
            CreditCode unit,
            ContractId contract,
            @Nullable BankAccount account,
            @Nullable Entry entry) {
        ContractFacts facts = contracts.awaited(contract);
        Party agency = Eligibility.party(facts, unit);
        Policy policy = policies.all().forSigning(facts.submitted().signedOn());
        CapBucket cap = buckets.of(policy, unit, clock.today());
        String reference = account == null ? "" : Vault.reference(command);
        Set<String> streams = Claims.streams(contract, unit);
        streams.addAll(cap.streams());
        WindowsNow windows = windows(policy);
        windows.pool().ifPresent(window -> streams.add(Streams.pool(window)));
        Decided decided =
                journal.decide(command.inCase(facts.submitted().caseNumber().text()), streams, histories -> {
                    Claims claims = new Claims(contract, unit, histories);
                    ApplicationId id = claims.next(policy.terms().instalments(), clock.today());
                    Eligibility.check(facts, agency, policy);
                    WindowId window = null;
                    if (claims.isFirst(id)) {
                        Eligibility.checkPeriod(policy, clock.today());
                        window = windows.required();
                    }
                    sanctions.check(unit);
                    Computation estimate = Computing.estimate(
                            policy, facts, agency, Ledgers.capStanding(histories, cap), claims.noted(id));
                    Refused.unless(
                            claims.isFirst(id) || estimate.amount().isPositive(),
                            SubsidyProblem.NOTHING_MORE_DUE,
                            "/contractId");
                    if (account != null) {
                        vault.keep(reference, account);
                    }
                    return Applying.apply(id, facts, agency, reference, estimate, entry, window, clock.today());
                });
        ApplicationId made = decided.recorded().stream()
                .map(Envelope::event)
                .filter(SubsidyApplied.class::isInstance)
                .map(event -> ((SubsidyApplied) event).application())
                .findFirst()
                .orElseThrow();
        return applications.asLeftBy(made, decided);
    }

    /// The window that is open now, if any; what was announced does not change any more.
    private WindowsNow windows(Policy policy) {
        try {
            return new WindowsNow(windows.all().open(policy.id(), clock.today()), null);
        } catch (Refused closed) {
            return new WindowsNow(null, closed);
        }
    }

    /// @param closed why nobody can apply now; null when one can
    private record WindowsNow(
            @Nullable WindowId open, @Nullable Refused closed) {

        Optional<WindowId> pool() {
            return Optional.ofNullable(open);
        }

        @Nullable
        WindowId required() {
            if (closed != null) {
                throw closed;
            }
            return open;
        }
    }

    /// Hands in again what was returned, with another account if there is one.
    ///
    /// @throws io.zhuanhua.events.Refused `NOT_RETURNED`, and whatever [Eligibility] refuses
    public Case resubmit(Command command, ApplicationId id, @Nullable BankAccount corrected) {
        ApplicationState.Claim claim = applications.get(id).state().asked();
        ContractFacts facts = contracts.of(claim.applied().contract());
        CreditCode unit = claim.applied().agency();
        Policy policy = policies.of(claim.computed());
        Set<String> streams = new HashSet<>(Claims.streams(claim));
        CapBucket cap = buckets.of(claim);
        streams.addAll(cap.streams());
        return decide(command, id, streams, histories -> {
            ApplicationState state = state(histories, id);
            Applying.checkReturned(state);
            Party agency = Eligibility.party(facts, unit);
            Eligibility.check(facts, agency, policy);
            Computation estimate = Computing.estimate(
                    policy,
                    facts,
                    agency,
                    Ledgers.capStanding(histories, cap),
                    Claims.of(claim, histories).noted(id));
            String account = claim.account();
            if (corrected != null) {
                account = Vault.reference(command);
                vault.keep(account, corrected);
            }
            return Applying.resubmit(state, account, estimate, clock.today());
        });
    }

    /// The agency confirms what was put in for it, with another account if there is one.
    ///
    /// @throws io.zhuanhua.events.Refused whatever [Applying#confirm] refuses
    public Case confirm(Command command, ApplicationId id, @Nullable BankAccount named) {
        return decide(command, id, Set.of(Streams.application(id)), histories -> {
            String account = null;
            if (named != null) {
                account = Vault.reference(command);
                vault.keep(account, named);
            }
            return Applying.confirm(state(histories, id), account, clock.today());
        });
    }

    /// Takes it back; what it held is free.
    ///
    /// @throws io.zhuanhua.events.Refused `WITHDRAWAL_TOO_LATE`
    public Case withdraw(Command command, ApplicationId id, String reason) {
        Case seen = applications.get(id);
        Set<String> streams = ledgers(
                seen.state(), buckets.of(seen.state().asked()), clock.today().getYear());
        streams.add(Streams.application(id));
        return decide(
                command, id, streams, histories -> Applying.withdraw(state(histories, id), reason, clock.today()));
    }

    /// The ledgers an application's proposal can be held in, now or by a decision made at this moment.
    ///
    /// @param cap where a decision made now would count
    static Set<String> ledgers(ApplicationState state, CapBucket cap, int thisYear) {
        Set<String> streams = new HashSet<>(cap.streams());
        streams.add(Streams.budget(thisYear));
        if (state.proposal() != null) {
            streams.addAll(Reservation.of(state).streams());
        }
        WindowId window = state.asked().applied().window();
        if (window != null) {
            streams.add(Streams.pool(window));
        }
        return streams;
    }

    private Case decide(
            Command command, ApplicationId id, Set<String> streams, Function<Histories, List<DomainEvent>> decision) {
        return applications.asLeftBy(id, journal.decide(command, streams, decision));
    }

    static ApplicationState state(Histories histories, ApplicationId id) {
        return ApplicationState.of(histories.of(Streams.application(id)).entries());
    }
}
