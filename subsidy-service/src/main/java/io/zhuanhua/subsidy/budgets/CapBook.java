package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.policy.CapBy;
import io.zhuanhua.subsidy.rules.policy.CapPeriod;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Standing;
import io.zhuanhua.subsidy.rules.policy.Terms;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    public record UnitCaps(CreditCode unit, int year, List<CapUse> caps) {}

    /// One cap under one policy.
    ///
    /// @param period whose grants count
    /// @param by who shares it
    /// @param limit most the unit can get in the period
    /// @param group the units that share it, itself among them
    /// @param reserved held for the unit's own for proposals that are not granted yet
    /// @param committed granted
    /// @param available what a next proposal can have of this cap
    /// @param periodStanding whether the period is confirmed
    public record CapUse(
            String policyId,
            int policyVersion,
            CapPeriod period,
            CapBy by,
            Money limit,
            List<CreditCode> group,
            Money reserved,
            Money committed,
            Money available,
            Standing periodStanding) {}

    /// @param year in which the unit would apply, and be decided
    public UnitCaps of(CreditCode unit, int year) {
        return new UnitCaps(
                unit,
                year,
                policies.all().newest().stream()
                        .flatMap(policy -> uses(policy, unit, year))
                        .toList());
    }

    private Stream<CapUse> uses(Policy policy, CreditCode unit, int year) {
        LocalDate on = LocalDate.of(year, 12, 31);
        CapBucket bucket = buckets.of(policy, unit, on, on);
        Histories histories = journal.read(bucket.streams());
        CapStanding standing = Ledgers.capStanding(histories, bucket);
        return IntStream.range(0, bucket.caps().size()).mapToObj(i -> {
            CapBucket.Cap cap = bucket.caps().get(i);
            CapLedger.Sums own = Ledgers.own(histories, bucket, cap);
            UnitCap limit = cap.limit();
            Money used = standing.used().get(i);
            return new CapUse(
                    policy.id(),
                    policy.version(),
                    limit.period(),
                    limit.by(),
                    limit.amount(),
                    cap.units(),
                    own.reserved(),
                    own.committed(),
                    limit.amount().isMoreThan(used) ? limit.amount().minus(used) : Money.ZERO,
                    policy.parameter(i == 0 ? Terms.CAP_PERIOD : Terms.MORE_CAPS)
                            .standing());
        });
    }
}
