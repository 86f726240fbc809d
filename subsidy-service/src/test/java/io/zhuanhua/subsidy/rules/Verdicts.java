package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;

/// Verdicts as people give them.
public final class Verdicts {

    private Verdicts() {}

    /// The director agrees to the amount on the screen.
    public static Verdict approvalOf(String amount) {
        return new Verdict(ReviewStep.APPROVAL, Outcome.PASS, null, null, Given.yuan(amount));
    }

    public static Verdict of(ReviewStep step, Outcome outcome) {
        return new Verdict(step, outcome, "理由", null, null);
    }
}
