package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.control.ControlBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Where a grant decided today counts. Who shares a cap is read before anybody stands in line for it.
@ApplicationScoped
public class CapBuckets {

    private final PolicyBook policies;
    private final ControlBook control;
    private final LegalClock clock;

    CapBuckets(PolicyBook policies, ControlBook control, LegalClock clock) {
        this.policies = policies;
        this.control = control;
        this.clock = clock;
    }

    public CapBucket of(Policy policy, CreditCode unit, LocalDate appliedOn) {
        return of(policy, unit, appliedOn, clock.today());
    }

    /// @param decidedOn the day of the decision
    CapBucket of(Policy policy, CreditCode unit, LocalDate appliedOn, LocalDate decidedOn) {
        // asked only where it matters
        int since =
                policy.terms().capsYears() ? policies.all().since(policy.id()).getYear() : appliedOn.getYear();
        ControlGroups groups = policy.terms().capsGroups() ? control.all() : ControlGroups.NONE;
        return CapBucket.of(policy, unit, appliedOn, decidedOn, since, groups);
    }

    public CapBucket of(ApplicationState.Claim claim) {
        return of(
                policies.of(claim.computed()),
                claim.applied().agency(),
                claim.applied().appliedOn());
    }
}
