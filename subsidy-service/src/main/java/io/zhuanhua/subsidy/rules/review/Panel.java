package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.AccountDisclosed;
import io.zhuanhua.events.ApplicationEvent.ObjectionDismissed;
import io.zhuanhua.events.ApplicationEvent.ObjectionUpheld;
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
import io.zhuanhua.events.FactNoted;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.ReviewAssigned;
import io.zhuanhua.events.ReviewMove.ReviewCopied;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewEscalated;
import io.zhuanhua.events.ReviewMove.ReviewReminded;
import io.zhuanhua.events.ReviewMove.ReviewResumed;
import io.zhuanhua.events.ReviewMove.ReviewSentBack;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.ReviewTakenBack;
import io.zhuanhua.events.ReviewMove.SendBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people at the steps of one application: who is named for them, who has passed them, since when they wait.
///
/// @param named only the steps somebody was ever named for
/// @param endorsed who has passed a step that takes several
/// @param resumeAt the step it goes back to once an earlier one has passed; null for the next in order
/// @param since the day on which the due step became due; null while none is
/// @param escalated whether the term of the due step has passed
public record Panel(
        Map<ReviewStep, Named> named,
        Map<ReviewStep, Set<String>> endorsed,
        @Nullable ReviewStep resumeAt,
        @Nullable LocalDate since,
        boolean escalated) {

    public static final Panel NONE = new Panel(Map.of(), Map.of(), null, null, false);

    public Panel {
        named = Map.copyOf(named);
        endorsed = Map.copyOf(endorsed);
    }

    /// The accounts that decide a step.
    ///
    /// @param until last day on which they do; null for good
    /// @param before who decides after that day
    public record Named(List<String> reviewers, @Nullable LocalDate until, List<String> before) {

        public Named {
            reviewers = List.copyOf(reviewers);
            before = List.copyOf(before);
        }

        boolean isDelegated(LocalDate today) {
            return until != null && !today.isAfter(until);
        }
    }

    /// Who decides the step; empty for anybody with its role.
    public List<String> reviewers(ReviewStep step, LocalDate today) {
        Named one = named.get(step);
        if (one == null) {
            return List.of();
        }
        return one.until() == null || one.isDelegated(today) ? one.reviewers() : one.before();
    }

    /// Whether those who decide the step do so for others, for a time.
    boolean isDelegated(ReviewStep step, LocalDate today) {
        Named one = named.get(step);
        return one != null && one.isDelegated(today);
    }

    /// Who has passed it, of several.
    public Set<String> endorsed(ReviewStep step) {
        return endorsed.getOrDefault(step, Set.of());
    }

    Panel after(ApplicationEvent event) {
        return switch (event) {
            case SubsidyApplied e -> new Panel(Map.of(), Map.of(), null, e.appliedOn(), false);
            case SubsidyConfirmed e -> due(e.confirmedOn());
            case SubsidyResubmitted e -> new Panel(named, Map.of(), null, e.resubmittedOn(), false);
            case SubsidyAccepted e -> due(e.decidedOn());
            case SubsidyReviewed e -> due(e.decidedOn());
            case SubsidyProposed e -> due(null);
            case SubsidyReturned e -> due(null);
            case SubsidyRejected e -> due(null);
            case SubsidyWithdrawn e -> due(null);
            case SubsidyPublished e -> this;
            case SubsidyObjected e -> this;
            case ObjectionDismissed e -> this;
            case ObjectionUpheld e -> this;
            case SubsidyGranted e -> this;
            case SubsidyPaid e -> this;
            case PaymentStep e -> this;
            case AccountDisclosed e -> this;
            case FactNoted e -> noted();
            case ReviewMove e -> after(e);
        };
    }

    private Panel after(ReviewMove move) {
        return switch (move) {
            case ReviewEndorsed e -> endorsing(e.step(), e.account(), true);
            case ReviewSentBack e -> sentBack(e);
            case ReviewResumed e -> due(e.resumedOn());
            case ReviewTakenBack e ->
                endorsed(e.step()).contains(e.account())
                        ? endorsing(e.step(), e.account(), false)
                        : due(e.takenBackOn());
            case ReviewAssigned e -> assigned(e);
            case ReviewCopied e -> this;
            case ReviewReminded e -> this;
            case ReviewEscalated e -> new Panel(named, endorsed, resumeAt, since, true);
        };
    }

    private Panel due(@Nullable LocalDate on) {
        return new Panel(named, endorsed, resumeAt, on, false);
    }

    /// Nobody has seen it yet: whoever has passed the reviewer's step looks again, and it does not skip that step.
    private Panel noted() {
        return new Panel(named, before(ReviewStep.PRELIMINARY), null, since, escalated);
    }

    private Panel endorsing(ReviewStep step, String account, boolean passed) {
        Set<String> people = new HashSet<>(endorsed(step));
        if (passed) {
            people.add(account);
        } else {
            people.remove(account);
        }
        Map<ReviewStep, Set<String>> all = new EnumMap<>(ReviewStep.class);
        all.putAll(endorsed);
        all.put(step, Set.copyOf(people));
        return new Panel(named, all, resumeAt, since, escalated);
    }

    /// Whoever has passed the step it goes to, or a later one, has to look again.
    private Panel sentBack(ReviewSentBack e) {
        return new Panel(named, before(e.to()), e.how() == SendBack.RESUME ? e.step() : null, e.sentOn(), false);
    }

    private Map<ReviewStep, Set<String>> before(ReviewStep first) {
        Map<ReviewStep, Set<String>> earlier = new EnumMap<>(ReviewStep.class);
        endorsed.forEach((step, people) -> {
            if (step.compareTo(first) < 0) {
                earlier.put(step, people);
            }
        });
        return earlier;
    }

    private Panel assigned(ReviewAssigned e) {
        Map<ReviewStep, Named> all = new EnumMap<>(ReviewStep.class);
        all.putAll(named);
        List<String> before = e.until() == null ? List.of() : reviewers(e.step(), e.assignedOn());
        all.put(e.step(), new Named(new ArrayList<>(e.reviewers()), e.until(), before));
        return new Panel(all, endorsed, resumeAt, since, escalated);
    }
}
