package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.policy.CapBy;
import io.zhuanhua.subsidy.rules.policy.CapPeriod;
import io.zhuanhua.subsidy.rules.policy.CapTime;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a grant to one unit is counted in against its caps: the unit's ledger of the year in which it applied, which is
/// the one that is written to, and those of other years and other units that count towards the same caps.
///
/// @param since first year of which there can be ledgers
/// @param caps those of the policy, in its order
public record CapBucket(String policyId, CreditCode unit, CapTime time, int since, List<Cap> caps) {

    public CapBucket {
        caps = List.copyOf(caps);
    }

    /// One of the caps.
    ///
    /// @param units that share it, in the order of their codes, the unit itself among them
    public record Cap(UnitCap limit, List<CreditCode> units) {

        public Cap {
            units = List.copyOf(units);
        }

        public boolean isShared() {
            return units.size() > 1;
        }
    }

    /// @param since first year in which anybody can have applied under the policy
    /// @param groups asked only under a policy with a cap that is shared
    public static CapBucket of(
            Policy policy, CreditCode unit, LocalDate appliedOn, LocalDate decidedOn, int since, ControlGroups groups) {
        List<Cap> caps = policy.terms().unitCaps().stream()
                .map(limit -> new Cap(
                        limit, limit.by() == CapBy.CONTROL_GROUP ? List.copyOf(groups.of(unit)) : List.of(unit)))
                .toList();
        return new CapBucket(policy.id(), unit, policy.capTime(appliedOn, decidedOn), since, caps);
    }

    /// The unit's ledger that is written to.
    public String own() {
        return Streams.cap(policyId, unit, time.appliedIn());
    }

    /// All ledgers that are read.
    public Set<String> streams() {
        return caps.stream().flatMap(this::streams).collect(Collectors.toUnmodifiableSet());
    }

    /// Those that count towards one of the caps.
    private Stream<String> streams(Cap cap) {
        return cap.units().stream()
                .flatMap(member -> streams(member, cap.limit().period()));
    }

    /// What a computation is told of the caps.
    ///
    /// @param ledgers by the names of their streams
    /// @param newest event of the ledger that is written to; null when there is none
    public CapStanding standing(Function<String, CapLedger> ledgers, @Nullable UUID newest) {
        UnitCap first = caps.getFirst().limit();
        Money baseline = null;
        for (String stream : streams(unit, first.period()).toList()) {
            Money later = ledgers.apply(stream).baseline(first.period(), time);
            baseline = later == null ? baseline : later;
        }
        return new CapStanding(
                this,
                caps.stream().map(cap -> sums(cap, ledgers).used()).toList(),
                sums(new Cap(first, List.of(unit)), ledgers).counted(),
                baseline,
                newest);
    }

    /// What stands against one of the caps.
    public CapLedger.Sums sums(Cap cap, Function<String, CapLedger> ledgers) {
        return streams(cap)
                .map(stream -> ledgers.apply(stream).in(cap.limit().period(), time))
                .reduce(CapLedger.Sums.NONE, CapLedger.Sums::plus);
    }

    private Stream<String> streams(CreditCode member, CapPeriod period) {
        IntStream years = period == CapPeriod.APPLICATION_YEAR
                ? IntStream.of(time.appliedIn())
                : IntStream.rangeClosed(since, time.decidedIn());
        return years.mapToObj(year -> Streams.cap(policyId, member, year));
    }
}
