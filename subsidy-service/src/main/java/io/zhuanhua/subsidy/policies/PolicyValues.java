package io.zhuanhua.subsidy.policies;

import io.quarkus.qute.TemplateExtension;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.policy.AmountRule.Brackets;
import io.zhuanhua.subsidy.rules.policy.AmountRule.Brackets.Bracket;
import io.zhuanhua.subsidy.rules.policy.ReviewPlan;
import io.zhuanhua.subsidy.rules.policy.ReviewPlan.Approvers;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import java.util.List;

/// Values of a policy that are lists of several things, taken apart for a page: `{policy:caps(value)}`.
@TemplateExtension(namespace = "policy")
final class PolicyValues {

    private PolicyValues() {}

    static List<UnitCap> caps(String value) {
        return UnitCap.parse(value);
    }

    static List<Bracket> brackets(String value) {
        return Brackets.parse(value).brackets();
    }

    static Approvers approvers(String value, ReviewStep step) {
        return ReviewPlan.parse(value).of(step);
    }

    static List<ReviewStep> steps() {
        return List.of(ReviewStep.values());
    }
}
