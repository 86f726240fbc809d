package io.zhuanhua.subsidy.contracts;

import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.budgets.CapBuckets;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.money.Noted;
import io.zhuanhua.subsidy.rules.policy.ApplicationMode;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.Applying;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import io.zhuanhua.subsidy.windows.WindowBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 免申即享: where the policy asks for no application, a verified transfer makes one for each agency, which confirms it
/// and names its account. Whoever is not eligible at that moment can still apply.
@ApplicationScoped
class AutomaticEntries {

    /// Asked for late: the journal is made together with the readers, and this is asked by one of them.
    private final Provider<Journal> journal;

    private final Provider<PolicyBook> policies;

    private final Provider<WindowBook> windows;
    private final Provider<CapBuckets> buckets;
    private final LegalClock clock;

    AutomaticEntries(
            Provider<Journal> journal,
            Provider<PolicyBook> policies,
            Provider<WindowBook> windows,
            Provider<CapBuckets> buckets,
            LegalClock clock) {
        this.journal = journal;
        this.policies = policies;
        this.windows = windows;
        this.buckets = buckets;
        this.clock = clock;
    }

    void verified(Envelope source, ContractId contract, Effects effects) throws SQLException {
        if (!effects.owesReactionTo(source)) {
            return;
        }
        Optional<ContractFacts> known = ContractBook.find(effects.connection(), contract);
        Optional<Policy> policy = known.flatMap(
                        facts -> policies.get().all().find(facts.submitted().signedOn()))
                .filter(one -> one.terms().mode() == ApplicationMode.AUTOMATIC);
        if (known.isPresent() && policy.isPresent()) {
            enter(source, known.get(), policy.get(), effects);
        }
    }

    private void enter(Envelope source, ContractFacts facts, Policy policy, Effects effects) throws SQLException {
        LocalDate today = clock.today();
        WindowId window;
        try {
            window = windows.get().all().open(policy.id(), today);
        } catch (Refused closed) {
            // one applies within a window then
            return;
        }
        Set<String> streams = new HashSet<>();
        if (window != null) {
            streams.add(Streams.pool(window));
        }
        Map<ApplicationId, List<DomainEvent>> entries = new LinkedHashMap<>();
        for (Party agency : facts.agencies()) {
            if (isEligible(facts, agency, policy, today)) {
                ApplicationId id = id(facts, agency.unit());
                streams.add(Streams.application(id));
                entries.put(id, entered(id, facts, agency, policy, window, today));
            }
        }
        effects.react(source, streams, histories -> entries.entrySet().stream()
                .filter(entry ->
                        histories.of(Streams.application(entry.getKey())).isEmpty())
                .flatMap(entry -> entry.getValue().stream())
                .toList());
    }

    /// The cap is asked before the reaction, which would not see all of a ledger.
    private List<DomainEvent> entered(
            ApplicationId id,
            ContractFacts facts,
            Party agency,
            Policy policy,
            @Nullable WindowId window,
            LocalDate today) {
        CapBucket bucket = buckets.get().of(policy, agency.unit(), today);
        CapStanding cap = journal.get().ask(bucket.streams(), histories -> Ledgers.capStanding(histories, bucket));
        Computation estimate = Computing.estimate(policy, facts, agency, cap, Noted.NOTHING);
        return Applying.apply(id, facts, agency, "", estimate, Entry.AUTOMATIC, window, today);
    }

    private static boolean isEligible(ContractFacts facts, Party agency, Policy policy, LocalDate today) {
        try {
            Eligibility.check(facts, agency, policy);
            Eligibility.checkPeriod(policy, today);
            return true;
        } catch (Refused notNow) {
            return false;
        }
    }

    private static ApplicationId id(ContractFacts facts, CreditCode unit) {
        return ApplicationIds.of(facts.submitted().contract(), unit);
    }
}
