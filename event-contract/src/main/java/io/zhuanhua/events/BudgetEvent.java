package io.zhuanhua.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The budget of one year (年度预算).
public sealed interface BudgetEvent extends SubsidyEvent {

    int year();

    @Override
    default String stream() {
        return "budget-" + year();
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// Money was put into the budget of the year, by the document named.
    ///
    /// @param source who gives it: 区, 市, 自治区 or 中央
    /// @param document 文号 of the decision
    @Kind("budget.allocated")
    record BudgetAllocated(int year, Money amount, String source, String document, LocalDate allocatedOn)
            implements BudgetEvent {}

    /// Money that nobody has been promised was taken out of the budget of the year, by the document named: given back,
    /// or carried over (结转) to another year.
    ///
    /// @param source who had given it
    /// @param document 文号 of the decision
    /// @param carriedTo the year whose budget it went to; null when it was given back
    @Kind("budget.reduced")
    record BudgetReduced(
            int year,
            Money amount,
            String source,
            String document,
            @Nullable Integer carriedTo,
            LocalDate reducedOn) implements BudgetEvent {}

    /// Part of the budget is held for a proposal.
    ///
    /// @param source whose money, where the policy shares the cost between levels; null where any will do. It stays
    /// the
    ///     same until the money is spent or free
    @Kind("budget.reserved")
    record BudgetReserved(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate reservedOn)
            implements BudgetEvent {}

    /// What was held is due to the agency: the subsidy is granted.
    @Kind("budget.committed")
    record BudgetCommitted(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate committedOn)
            implements BudgetEvent {}

    /// What was held is free again: rejected or withdrawn.
    @Kind("budget.released")
    record BudgetReleased(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate releasedOn)
            implements BudgetEvent {}

    /// What was due has been paid: the money has left the budget.
    @Kind("budget.spent")
    record BudgetSpent(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate spentOn)
            implements BudgetEvent {}
}
