package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.AccountDisclosed;
import io.zhuanhua.events.ApplicationEvent.ObjectionDismissed;
import io.zhuanhua.events.ApplicationEvent.ObjectionUpheld;
import io.zhuanhua.events.ApplicationEvent.SourceShare;
import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationEvent.SubsidyConfirmed;
import io.zhuanhua.events.ApplicationEvent.SubsidyGranted;
import io.zhuanhua.events.ApplicationEvent.SubsidyObjected;
import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.ApplicationEvent.SubsidyProposed;
import io.zhuanhua.events.ApplicationEvent.SubsidyPublished;
import io.zhuanhua.events.ApplicationEvent.SubsidyRejected;
import io.zhuanhua.events.ApplicationEvent.SubsidyResubmitted;
import io.zhuanhua.events.ApplicationEvent.SubsidyReturned;
import io.zhuanhua.events.ApplicationEvent.SubsidyReviewed;
import io.zhuanhua.events.ApplicationEvent.SubsidyWithdrawn;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FactNoted;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.PaymentStep.AccountChanged;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.ReviewAssigned;
import io.zhuanhua.events.ReviewMove.ReviewCopied;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewEscalated;
import io.zhuanhua.events.ReviewMove.ReviewReminded;
import io.zhuanhua.events.ReviewMove.ReviewResumed;
import io.zhuanhua.events.ReviewMove.ReviewSentBack;
import io.zhuanhua.events.ReviewMove.ReviewTakenBack;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One application as its history left it. Only events change it.
///
/// @param claim what is asked for; null before there is an application
/// @param proposal what the director has decided; null before, and after it was given up
/// @param publication the notice it stands in; null before
/// @param payout how far the money is on its way
/// @param panel the people at the steps of its review
public record ApplicationState(
        ApplicationStatus status,
        @Nullable Claim claim,
        @Nullable Proposal proposal,
        @Nullable Publication publication,
        Payout payout,
        Panel panel) {

    public static final ApplicationState NONE =
            new ApplicationState(ApplicationStatus.NONE, null, null, null, Payout.NONE, Panel.NONE);

    /// @param account reference into the vault
    /// @param computed the newest estimate
    public record Claim(SubsidyApplied applied, String account, Computation computed) {}

    /// @param budgetYear the year whose budget it is held in
    /// @param sources who bears how much; empty where any money will do
    public record Proposal(LocalDate decidedOn, Computation decision, int budgetYear, List<SourceShare> sources) {

        public Money amount() {
            return decision.amount();
        }
    }

    /// @param objections references of those not yet decided
    /// @param grantedOn null before the grant
    public record Publication(
            NoticeId notice,
            LocalDate publishedOn,
            LocalDate lastDay,
            Set<String> objections,
            @Nullable LocalDate grantedOn) {}

    public static ApplicationState of(List<Envelope> history) {
        ApplicationState state = NONE;
        for (Envelope entry : history) {
            state = state.after((ApplicationEvent) entry.event());
        }
        return state;
    }

    /// The payment; null before.
    public @Nullable SubsidyPaid payment() {
        return payout.payment();
    }

    /// The claim of an application that exists.
    ///
    /// @throws IllegalStateException before anything was applied for
    public Claim asked() {
        return there(claim, "claim");
    }

    /// @throws IllegalStateException before the director's decision
    public Proposal proposed() {
        return there(proposal, "proposal");
    }

    /// @throws IllegalStateException before it was published
    public Publication published() {
        return there(publication, "publication");
    }

    public ApplicationState after(ApplicationEvent event) {
        return moved(event).with(panel.after(event));
    }

    private ApplicationState moved(ApplicationEvent event) {
        return switch (event) {
            case SubsidyApplied e ->
                begun(
                        e.entry() == null ? ApplicationStatus.SUBMITTED : ApplicationStatus.ENTERED,
                        new Claim(e, e.account(), e.computed()));
            case SubsidyConfirmed e ->
                begun(ApplicationStatus.SUBMITTED, new Claim(asked().applied(), e.account(), asked().computed()));
            case SubsidyAccepted e -> now(ApplicationStatus.ACCEPTED);
            case SubsidyReturned e -> begun(ApplicationStatus.RETURNED, claim);
            case SubsidyResubmitted e ->
                begun(ApplicationStatus.SUBMITTED, new Claim(asked().applied(), e.account(), e.computed()));
            case SubsidyReviewed e -> now(ApplicationStatus.PRELIM_PASSED);
            case SubsidyProposed e ->
                new ApplicationState(
                        ApplicationStatus.DECIDED_PROPOSED,
                        claim,
                        new Proposal(
                                e.decidedOn(),
                                e.decision(),
                                e.decidedOn().getYear(),
                                e.sources() == null ? List.of() : e.sources()),
                        null,
                        Payout.NONE,
                        panel);
            case SubsidyPublished e ->
                publication(
                        ApplicationStatus.IN_PUBLICITY,
                        new Publication(e.notice(), e.publishedOn(), e.lastDay(), Set.of(), null));
            case SubsidyObjected e -> objections(e.objection(), true);
            case ObjectionDismissed e -> objections(e.objection(), false);
            case ObjectionUpheld e -> objections(e.objection(), false).now(ApplicationStatus.OBJECTED);
            case SubsidyGranted e -> granted(e.grantedOn());
            case SubsidyRejected e -> now(ApplicationStatus.REJECTED);
            case SubsidyWithdrawn e -> now(ApplicationStatus.WITHDRAWN);
            case SubsidyPaid e ->
                new ApplicationState(ApplicationStatus.PAID, claim, proposal, publication, payout.paid(e), panel);
            case PaymentStep e -> onItsWay(e);
            case ReviewMove e -> between(e);
            case AccountDisclosed e -> this;
            case FactNoted e -> this;
        };
    }

    /// Nothing is decided yet, or any more.
    private ApplicationState begun(ApplicationStatus next, @Nullable Claim claimed) {
        return new ApplicationState(next, claimed, null, null, Payout.NONE, panel);
    }

    private ApplicationState between(ReviewMove move) {
        return switch (move) {
            case ReviewSentBack e -> now(ApplicationStatus.awaiting(e.to()));
            case ReviewResumed e -> now(ApplicationStatus.awaiting(e.step()));
            case ReviewTakenBack e -> begun(ApplicationStatus.awaiting(e.step()), claim);
            case ReviewEndorsed e -> this;
            case ReviewAssigned e -> this;
            case ReviewCopied e -> this;
            case ReviewReminded e -> this;
            case ReviewEscalated e -> this;
        };
    }

    private ApplicationState with(Panel people) {
        return new ApplicationState(status, claim, proposal, publication, payout, people);
    }

    private ApplicationState onItsWay(PaymentStep step) {
        Payout next = payout.after(step);
        Claim paidTo = step instanceof AccountChanged e
                ? new Claim(asked().applied(), e.account(), asked().computed())
                : claim;
        return new ApplicationState(payout.statusAfter(step, status), paidTo, proposal, publication, next, panel);
    }

    private ApplicationState now(ApplicationStatus next) {
        return new ApplicationState(next, claim, proposal, publication, payout, panel);
    }

    private ApplicationState publication(ApplicationStatus next, Publication changed) {
        return new ApplicationState(next, claim, proposal, changed, payout, panel);
    }

    private ApplicationState objections(String objection, boolean open) {
        Publication before = published();
        Set<String> left = new HashSet<>(before.objections());
        if (open) {
            left.add(objection);
        } else {
            left.remove(objection);
        }
        return publication(
                left.isEmpty() ? ApplicationStatus.IN_PUBLICITY : ApplicationStatus.OBJECTED,
                new Publication(
                        before.notice(), before.publishedOn(), before.lastDay(), Set.copyOf(left), before.grantedOn()));
    }

    private ApplicationState granted(LocalDate on) {
        Publication before = published();
        return publication(
                ApplicationStatus.GRANTED,
                new Publication(before.notice(), before.publishedOn(), before.lastDay(), before.objections(), on));
    }

    private static <T> T there(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("no " + name + " yet");
        }
        return part;
    }
}
