package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Standing;
import io.zhuanhua.subsidy.rules.policy.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/// What a unit has left of its caps.
@ApplicationScoped
public class CapBook {

    private final Journal journal;
    private final PolicyBook policies;
    private final CapBuckets buckets;

    CapBook(Journal journal, PolicyBook policies, CapBuckets buckets) {
        this.journal = journal;
        this.policies = policies;
        this.buckets = buckets;
    }

    /// One unit's caps in one year.
    public record UnitCaps(CreditCode unit, int year, List<UnitCap> caps) {}

    /// One cap under one policy.
    ///
    /// @param limit most the unit can get in the period
    /// @param group the units that share it, itself among them
    /// @param reserved held for the unit's own for proposals that are not granted yet
    /// @param committed granted
    /// @param available what a next proposal can have
    /// @param periodStanding whether it is confirmed that the cap is one of a year
    public record UnitCap(
            String policyId,
            int policyVersion,
            Money limit,
            List<CreditCode> group,
            Money reserved,
            Money committed,
            Money available,
            Standing periodStanding) {}

    public UnitCaps of(CreditCode unit, int year) {
        return new UnitCaps(
                unit,
                year,
                policies.all().newest().stream()
                        .map(policy -> cap(policy, unit, year))
                        .toList());
    }

    private UnitCap cap(Policy policy, CreditCode unit, int year) {
        LocalDate on = LocalDate.of(year, 12, 31);
        CapBucket bucket = CapBucket.of(policy, unit, on, on, buckets.groups(policy));
        Histories histories = journal.read(bucket.streams());
        CapLedger ledger = Ledgers.cap(histories, bucket);
        Money limit = policy.terms().unitCap();
        Money used = Ledgers.used(histories, bucket);
        return new UnitCap(
                policy.id(),
                policy.version(),
                limit,
                bucket.group(),
                ledger.reserved().sum(),
                ledger.committed().sum(),
                limit.isMoreThan(used) ? limit.minus(used) : Money.ZERO,
                policy.parameter(Terms.CAP_PERIOD).standing());
    }
}
