package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.ApplicationEvent.SourceShare;
import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationEvent.SubsidyProposed;
import io.zhuanhua.events.ApplicationEvent.SubsidyRejected;
import io.zhuanhua.events.ApplicationEvent.SubsidyReturned;
import io.zhuanhua.events.ApplicationEvent.SubsidyReviewed;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Code;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewResumed;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.Calculation;
import io.zhuanhua.subsidy.rules.policy.CostSharing;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The three steps of the review: 受理, 初审, 审定, each passed, returned to the agency or rejected.
public final class Deciding {

    private Deciding() {}

    /// What became of a step.
    public enum Outcome {
        PASS,
        /// Back to the agency, to be completed.
        RETURN,
        REJECT
    }

    /// What somebody decides.
    ///
    /// @param reason required unless it passes
    /// @param reasonCode null where none was chosen
    /// @param seen the amount the decider had before them; a director's decision is refused when it is not that
    ///     any more
    public record Verdict(
            ReviewStep step,
            Outcome outcome,
            @Nullable String reason,
            @Nullable ReviewReason reasonCode,
            @Nullable Money seen) {}

    /// The step must be due. A proposal that is not published yet may still be rejected by the director.
    ///
    /// @throws Refused `STEP_NOT_DUE`, `REASON_REQUIRED`
    public static void checkDue(ApplicationState state, Verdict verdict) {
        boolean due = state.status().dueStep().filter(verdict.step()::equals).isPresent();
        boolean takenBack = state.status() == ApplicationStatus.DECIDED_PROPOSED
                && verdict.step() == ReviewStep.APPROVAL
                && verdict.outcome() == Outcome.REJECT;
        Refused.unless(
                due || takenBack,
                SubsidyProblem.STEP_NOT_DUE,
                "/step",
                "@" + verdict.step().name(),
                "@" + state.status().name());
        boolean said = verdict.reason() != null && !verdict.reason().isBlank();
        Refused.unless(verdict.outcome() == Outcome.PASS || said, SubsidyProblem.REASON_REQUIRED, "/reason");
    }

    /// What follows from a verdict on a step that is due. Who passes a step that takes several is noted, and the last
    /// of them passes it.
    ///
    /// @param account of who decides
    /// @param policy how many people it takes, and who bears which part
    /// @param computation the amount as of now, with cap and budget; asked only for an approval
    /// @throws Refused see [#approve] and [InCharge#completes]
    public static List<DomainEvent> decide(
            ApplicationState state,
            Verdict verdict,
            String account,
            Policy policy,
            Supplier<Computation> computation,
            LocalDate today) {
        ApplicationId id = state.asked().applied().application();
        ReviewStep step = verdict.step();
        String reason = verdict.reason();
        return switch (verdict.outcome()) {
            case PASS -> {
                List<DomainEvent> passed = pass(state, verdict, policy, computation, today);
                yield InCharge.completes(state, step, policy.terms().review().of(step), account, today)
                        ? passed
                        : List.of(new ReviewEndorsed(id, step, account, today, reason));
            }
            case RETURN -> List.of(new SubsidyReturned(id, step, today, said(reason), verdict.reasonCode()));
            case REJECT -> reject(state, step, said(reason), verdict.reasonCode(), today);
        };
    }

    /// Passes the step, and skips those it was sent back over when it was to come straight back.
    private static List<DomainEvent> pass(
            ApplicationState state,
            Verdict verdict,
            Policy policy,
            Supplier<Computation> computation,
            LocalDate today) {
        ApplicationId id = state.asked().applied().application();
        List<DomainEvent> events = new ArrayList<>(
                switch (verdict.step()) {
                    case ACCEPT -> List.of(new SubsidyAccepted(id, today, verdict.reason()));
                    case PRELIMINARY -> List.of(new SubsidyReviewed(id, today, verdict.reason()));
                    case APPROVAL -> approve(state, verdict, policy, computation.get(), today);
                });
        ReviewStep resumeAt = state.panel().resumeAt();
        Optional<ReviewStep> next =
                state.after((ApplicationEvent) events.getFirst()).status().dueStep();
        if (resumeAt != null
                && next.filter(step -> step.compareTo(resumeAt) < 0).isPresent()) {
            events.add(new ReviewResumed(id, resumeAt, today));
        }
        return events;
    }

    /// Rejects for good, and sets free what was held.
    public static List<DomainEvent> reject(
            ApplicationState state,
            ReviewStep step,
            String reason,
            @Nullable ReviewReason reasonCode,
            LocalDate today) {
        ApplicationId id = state.asked().applied().application();
        List<DomainEvent> events = new ArrayList<>(List.of(new SubsidyRejected(id, step, today, reason, reasonCode)));
        if (state.status().holdsMoney()) {
            events.addAll(Reservation.of(state).release(today));
        }
        return events;
    }

    /// Proposes the amount and holds it, of cap and budget, in one piece.
    ///
    /// @throws Refused `CAP_EXHAUSTED` or `BUDGET_EXHAUSTED` when nothing is left to grant: the application
    ///     waits, or is rejected by a decision of its own; `AMOUNT_CHANGED` when the decider saw another amount
    private static List<DomainEvent> approve(
            ApplicationState state, Verdict verdict, Policy policy, Computation decision, LocalDate today) {
        Money amount = decision.amount();
        Money seen = verdict.seen();
        Refused.unless(amount.isPositive(), nothingLeft(decision), "");
        Refused.unless(
                seen == null || seen.equals(amount),
                SubsidyProblem.AMOUNT_CHANGED,
                "/amount",
                String.valueOf(seen),
                amount.toString());
        return propose(state, decision, verdict.reason(), policy, today);
    }

    /// Proposes what was computed, and holds it.
    ///
    /// @param policy under which it was
    public static List<DomainEvent> propose(
            ApplicationState state, Computation decision, @Nullable String reason, Policy policy, LocalDate today) {
        ApplicationId id = state.asked().applied().application();
        List<SourceShare> sources = borne(policy.terms().costs(), decision.amount());
        SubsidyProposed proposed = new SubsidyProposed(id, today, reason, decision, sources);
        List<DomainEvent> events = new ArrayList<>(List.of(proposed));
        events.addAll(Reservation.of(state.after(proposed))
                .reserve(today, policy.validity().signedFrom()));
        return events;
    }

    private static @Nullable List<SourceShare> borne(CostSharing costs, Money amount) {
        return costs.parts().isEmpty()
                ? null
                : costs.of(amount).stream()
                        .map(part -> new SourceShare(part.source(), part.amount()))
                        .toList();
    }

    private static Code nothingLeft(Computation decision) {
        Set<String> reasons = decision.steps().stream()
                .flatMap(step -> Optional.ofNullable(step.reason()).stream())
                .collect(Collectors.toSet());
        if (reasons.contains(Calculation.PRICE_SCHEDULE_MISSING)) {
            return SubsidyProblem.PRICE_SCHEDULE_MISSING;
        }
        if (reasons.contains(Calculation.BASELINE_MISSING)) {
            return SubsidyProblem.BASELINE_MISSING;
        }
        if (reasons.contains(Calculation.POOL_EXHAUSTED)) {
            return SubsidyProblem.POOL_EXHAUSTED;
        }
        if (reasons.contains(Calculation.CAP_EXHAUSTED)) {
            return SubsidyProblem.CAP_EXHAUSTED;
        }
        return reasons.contains(Calculation.BUDGET_EXHAUSTED)
                ? SubsidyProblem.BUDGET_EXHAUSTED
                : SubsidyProblem.AMOUNT_NOT_POSITIVE;
    }

    private static String said(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
