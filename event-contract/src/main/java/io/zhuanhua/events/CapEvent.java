package io.zhuanhua.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one unit is granted under one policy, as its caps count it (同一单位上限): a ledger for every year in which it
/// applied. A cap of several years reads several of them.
public sealed interface CapEvent extends SubsidyEvent {

    String policyId();

    CreditCode unit();

    /// The calendar year in which it applied.
    int year();

    @Override
    default String stream() {
        return "cap-" + policyId() + "-" + unit().text() + "-" + year();
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// Part of the cap is held for a proposal.
    ///
    /// @param base what the amount was worked out of: counts towards slices, thresholds and increments of the
    ///     unit's next amounts; null in messages that did not say it
    /// @param termFrom first day of the term of the policy's version; null in messages that did not say it
    @Kind(value = "cap.reserved", version = 2)
    record CapReserved(
            String policyId,
            CreditCode unit,
            int year,
            ApplicationId application,
            Money amount,
            @Nullable Money base,
            LocalDate reservedOn,
            @Nullable LocalDate termFrom)
            implements CapEvent {}

    /// What the unit had brought about in the period before, where only what goes beyond it counts (增量).
    ///
    /// @param document that shows it
    /// @param termFrom first day of the term of the policy's version; null in messages that did not say it
    @Kind(value = "cap.baseline-set", version = 2)
    record CapBaselineSet(
            String policyId,
            CreditCode unit,
            int year,
            Money amount,
            String document,
            LocalDate setOn,
            @Nullable LocalDate termFrom)
            implements CapEvent {}

    /// What was held is used: the subsidy is granted.
    @Kind("cap.committed")
    record CapCommitted(
            String policyId, CreditCode unit, int year, ApplicationId application, Money amount, LocalDate committedOn)
            implements CapEvent {}

    /// What was held is free again: rejected or withdrawn.
    @Kind("cap.released")
    record CapReleased(
            String policyId, CreditCode unit, int year, ApplicationId application, Money amount, LocalDate releasedOn)
            implements CapEvent {}
}
