package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent.SourceShare;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.BudgetEvent.BudgetCommitted;
import io.zhuanhua.events.BudgetEvent.BudgetReleased;
import io.zhuanhua.events.BudgetEvent.BudgetReserved;
import io.zhuanhua.events.BudgetEvent.BudgetSpent;
import io.zhuanhua.events.CapEvent.CapCommitted;
import io.zhuanhua.events.CapEvent.CapReleased;
import io.zhuanhua.events.CapEvent.CapReserved;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PoolEvent.PoolReleased;
import io.zhuanhua.events.PoolEvent.PoolReserved;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.Computing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a proposal holds of its unit's caps and of a year's budget, always both and always the same amount.
///
/// @param base what the amount was worked out of
/// @param capYear of the unit's ledger, as the decision knew it
/// @param budgetYear the year of the director's decision, or of the payment
/// @param sources who bears how much; empty where any money will do
/// @param window whose money it is held of as well; null where there is none
public record Reservation(
        ApplicationId application,
        String policyId,
        CreditCode unit,
        int capYear,
        int budgetYear,
        Money amount,
        Money base,
        List<SourceShare> sources,
        @Nullable WindowId window) {

    /// What the proposal of this application holds.
    public static Reservation of(ApplicationState state) {
        ApplicationState.Claim claim = state.asked();
        ApplicationState.Proposal proposal = state.proposed();
        return new Reservation(
                claim.applied().application(),
                proposal.decision().policyId(),
                claim.applied().agency(),
                Computing.capYear(proposal.decision()),
                proposal.budgetYear(),
                proposal.amount(),
                Computing.base(proposal.decision()),
                proposal.sources(),
                claim.applied().window());
    }

    /// The streams that are written to when it is changed.
    public Set<String> streams() {
        Set<String> streams = new HashSet<>(Set.of(Streams.cap(policyId, unit, capYear), Streams.budget(budgetYear)));
        if (window != null) {
            streams.add(Streams.pool(window));
        }
        return streams;
    }

    /// @param termFrom first day of the term of the policy's version
    public List<DomainEvent> reserve(LocalDate on, LocalDate termFrom) {
        CapReserved cap = new CapReserved(policyId, unit, capYear, application, amount, base, on, termFrom);
        return with(
                cap,
                id -> new PoolReserved(id, application, amount, on),
                share -> new BudgetReserved(budgetYear, application, share.source(), share.amount(), on));
    }

    public List<DomainEvent> commit(LocalDate on) {
        CapCommitted cap = new CapCommitted(policyId, unit, capYear, application, amount, on);
        List<DomainEvent> events = new ArrayList<>(List.of(cap));
        events.addAll(borne(share -> new BudgetCommitted(budgetYear, application, share.source(), share.amount(), on)));
        return events;
    }

    public List<DomainEvent> release(LocalDate on) {
        CapReleased cap = new CapReleased(policyId, unit, capYear, application, amount, on);
        return with(
                cap,
                id -> new PoolReleased(id, application, amount, on),
                share -> new BudgetReleased(budgetYear, application, share.source(), share.amount(), on));
    }

    /// The budget bears it in its year: what was held is spent.
    public List<DomainEvent> spend(LocalDate on) {
        return borne(share -> new BudgetSpent(budgetYear, application, share.source(), share.amount(), on));
    }

    /// What was held in the budget of one year is held in that of another, the cap is left as it is.
    public List<DomainEvent> carry(int year, LocalDate on) {
        List<DomainEvent> events = new ArrayList<>(
                borne(share -> new BudgetReleased(budgetYear, application, share.source(), share.amount(), on)));
        events.addAll(borne(share -> new BudgetReserved(year, application, share.source(), share.amount(), on)));
        events.addAll(borne(share -> new BudgetCommitted(year, application, share.source(), share.amount(), on)));
        return events;
    }

    /// The same in the budget of another year.
    public Reservation in(int year) {
        return new Reservation(application, policyId, unit, capYear, year, amount, base, sources, window);
    }

    private List<DomainEvent> with(
            DomainEvent cap, Function<WindowId, DomainEvent> pool, Function<Share, DomainEvent> each) {
        List<DomainEvent> events = new ArrayList<>(List.of(cap));
        if (window != null) {
            events.add(pool.apply(window));
        }
        events.addAll(borne(each));
        return events;
    }

    private List<DomainEvent> borne(Function<Share, DomainEvent> each) {
        Stream<Share> shares = sources.isEmpty()
                ? Stream.of(new Share(null, amount))
                : sources.stream().map(share -> new Share(share.source(), share.amount()));
        return shares.map(each).toList();
    }

    /// @param source null where any money will do
    private record Share(@Nullable String source, Money amount) {}
}
