package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.policy.CapBy;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the grants to one unit are counted in against its cap: its ledger of a year under a policy, and those of the
/// units it shares the cap with.
///
/// @param year of the ledger, see [io.zhuanhua.subsidy.rules.policy.CapPeriod]
/// @param group the units that share the cap in the order of their codes, the unit itself among them
public record CapBucket(String policyId, CreditCode unit, int year, List<CreditCode> group) {

    public CapBucket {
        group = List.copyOf(group);
    }

    /// @param groups asked only under a policy whose caps are shared
    public static CapBucket of(
            Policy policy, CreditCode unit, LocalDate appliedOn, LocalDate decidedOn, ControlGroups groups) {
        List<CreditCode> sharing =
                policy.terms().capBy() == CapBy.CONTROL_GROUP ? List.copyOf(groups.of(unit)) : List.of(unit);
        return new CapBucket(policy.id(), unit, policy.capYear(appliedOn, decidedOn), sharing);
    }

    /// Of a unit that shares it with nobody.
    public static CapBucket alone(String policyId, CreditCode unit, int year) {
        return new CapBucket(policyId, unit, year, List.of(unit));
    }

    /// Whether others use the same cap.
    public boolean isShared() {
        return group.size() > 1;
    }

    /// The unit's own ledger, the one that is written to.
    public String own() {
        return Streams.cap(policyId, unit, year);
    }

    /// All ledgers that are read.
    public Set<String> streams() {
        return group.stream()
                .map(member -> Streams.cap(policyId, member, year))
                .collect(Collectors.toUnmodifiableSet());
    }
}
