package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.SubsidyEvent.BudgetCommitted;
import io.zhuanhua.events.SubsidyEvent.BudgetReleased;
import io.zhuanhua.events.SubsidyEvent.BudgetReserved;
import io.zhuanhua.events.SubsidyEvent.CapCommitted;
import io.zhuanhua.events.SubsidyEvent.CapReleased;
import io.zhuanhua.events.SubsidyEvent.CapReserved;
import io.zhuanhua.subsidy.rules.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What a proposal holds of its unit's cap and of a year's budget, always both and always the same amount.
///
/// @param capYear the year of the application
/// @param budgetYear the year of the director's decision
public record Reservation(
        ApplicationId application, String policyId, CreditCode unit, int capYear, int budgetYear, Money amount) {

    /// What the proposal of this application holds.
    public static Reservation of(ApplicationState state) {
        ApplicationState.Claim claim = state.asked();
        ApplicationState.Proposal proposal = state.proposed();
        return new Reservation(
                claim.applied().application(),
                proposal.decision().policyId(),
                claim.applied().agency(),
                claim.year(),
                proposal.budgetYear(),
                proposal.amount());
    }

    /// The streams that are written to when it is changed.
    public Set<String> streams() {
        return Set.of(Streams.cap(policyId, unit, capYear), Streams.budget(budgetYear));
    }

    public List<DomainEvent> reserve(LocalDate on) {
        return List.of(
                new CapReserved(policyId, unit, capYear, application, amount, on),
                new BudgetReserved(budgetYear, application, amount, on));
    }

    public List<DomainEvent> commit(LocalDate on) {
        return List.of(
                new CapCommitted(policyId, unit, capYear, application, amount, on),
                new BudgetCommitted(budgetYear, application, amount, on));
    }

    public List<DomainEvent> release(LocalDate on) {
        return List.of(
                new CapReleased(policyId, unit, capYear, application, amount, on),
                new BudgetReleased(budgetYear, application, amount, on));
    }
}
