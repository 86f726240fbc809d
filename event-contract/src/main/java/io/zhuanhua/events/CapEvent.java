package io.zhuanhua.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The cap of one unit in one year under one policy (同一单位上限).
public sealed interface CapEvent extends SubsidyEvent {

    String policyId();

    CreditCode unit();

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
    /// unit's
    ///     next amounts; null in messages that did not say it
    @Kind("cap.reserved")
    record CapReserved(
            String policyId,
            CreditCode unit,
            int year,
            ApplicationId application,
            Money amount,
            @Nullable Money base,
            LocalDate reservedOn)
            implements CapEvent {}

    /// What the unit had brought about in the period before, where only what goes beyond it counts (增量).
    ///
    /// @param document that shows it
    @Kind("cap.baseline-set")
    record CapBaselineSet(String policyId, CreditCode unit, int year, Money amount, String document, LocalDate setOn)
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
