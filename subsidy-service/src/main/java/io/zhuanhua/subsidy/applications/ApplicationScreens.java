package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.applications.ApplicationScreen.Doors;
import io.zhuanhua.subsidy.clawback.ClawbackBook;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Finding;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.InCharge;
import io.zhuanhua.ui.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays an application out for the person who looks at it.
@ApplicationScoped
class ApplicationScreens {

    private final ApplicationViews views;
    private final DecisionDesk decisions;
    private final ReviewDesk reviews;
    private final ContractBook contracts;
    private final PolicyBook policies;
    private final ClawbackBook recoveries;
    private final FormProblems problems;
    private final LegalClock clock;
    private final Caller caller;

    ApplicationScreens(
            ApplicationViews views,
            DecisionDesk decisions,
            ReviewDesk reviews,
            ContractBook contracts,
            PolicyBook policies,
            ClawbackBook recoveries,
            FormProblems problems,
            LegalClock clock,
            Caller caller) {
        this.views = views;
        this.decisions = decisions;
        this.reviews = reviews;
        this.contracts = contracts;
        this.policies = policies;
        this.recoveries = recoveries;
        this.problems = problems;
        this.clock = clock;
        this.caller = caller;
    }

    ApplicationScreen of(Case one) {
        ApplicationState state = one.state();
        ShownApplication shown = views.shown(one);
        ContractFacts facts = contracts.of(state.asked().applied().contract());
        boolean asked = caller.isStaff() && state.status().dueStep().isPresent();
        Reckoned reckoned = asked ? now(state) : Reckoned.NOT_ASKED;
        Computation now = reckoned.amount();
        return new ApplicationScreen(
                shown,
                facts,
                caller.readsAll() ? findings(state, facts, shown.account().holder(), now) : List.of(),
                now,
                reckoned.refused(),
                due(one),
                moves(one),
                doors(one),
                policies.of(state.asked().computed()).unconfirmed(),
                Eligibility.missing(facts, policies.of(state.asked().computed())),
                now == null ? List.of() : Changes.of(state.asked().computed(), now),
                recoveries.has(state.asked().applied().application()),
                Ids.text());
    }

    /// The step that waits for this person: due, of their role, and not barred by a part they have had already.
    private @Nullable ReviewStep due(Case one) {
        return one.state()
                .status()
                .dueStep()
                .filter(step -> InCharge.is(one.state(), caller.actor(), step, clock.today()))
                .filter(step -> allowed(() -> FourEyes.check(one.history(), caller.account(), step)))
                .orElse(null);
    }

    private MoveDoors moves(Case one) {
        return caller.isStaff()
                ? MoveDoors.of(one, caller.actor(), clock.today(), reviews.lastDay(one.state()))
                : MoveDoors.NONE;
    }

    private Doors doors(Case one) {
        ApplicationStatus status = one.state().status();
        boolean own = caller.is(Role.AGENCY)
                && caller.owns(one.state().asked().applied().agency());
        return new Doors(
                own && status == ApplicationStatus.ENTERED,
                own && status == ApplicationStatus.RETURNED,
                own && status.isWithdrawable(),
                caller.is(Role.DIRECTOR) && status == ApplicationStatus.DECIDED_PROPOSED,
                caller.is(Role.FINANCE) && status.isPayable(),
                caller.is(Role.CLERK) && status == ApplicationStatus.PAID,
                caller.is(Role.CLERK)
                        && (status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.ACCEPTED),
                caller.readsAll());
    }

    private List<Finding> findings(
            ApplicationState state, ContractFacts facts, String holder, @Nullable Computation now) {
        Party agency = Eligibility.party(facts, state.asked().applied().agency());
        List<Finding> findings = new ArrayList<>(Finding.of(facts, agency, caller.division(), holder));
        if (now != null) {
            Computation told = state.asked().computed();
            findings.addAll(Finding.ofAmounts(told.amount(), Computing.beforeLimits(now), now.amount()));
        }
        return findings;
    }

    /// What would be decided now, or why nothing can be.
    private record Reckoned(@Nullable Computation amount, FormErrors refused) {

        static final Reckoned NOT_ASKED = new Reckoned(null, FormErrors.NONE);
    }

    private Reckoned now(ApplicationState state) {
        try {
            return new Reckoned(decisions.computed(state), FormErrors.NONE);
        } catch (Refused notEligible) {
            return new Reckoned(null, problems.of(notEligible));
        }
    }

    private static boolean allowed(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
