package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a clerk, a reviewer or a director decides.
///
/// @param reason required unless it passes
/// @param reasonCode why it does not pass, for figures; optional
/// @param amount the amount the director saw, optional: refused when it is not what would be decided now
public record AskedDecision(
        @Nullable ReviewStep step,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable ReviewReason reasonCode,
        @Nullable Money amount) {

    Verdict verdict() {
        Checks checks = new Checks();
        checks.that(step != null, ValueProblem.REQUIRED, "/step");
        checks.that(outcome != null, ValueProblem.REQUIRED, "/outcome");
        String said = checks.optionalText("/reason", reason, AskedReason.LONGEST);
        checks.refuseIfAny();
        ReviewReason code = outcome == Outcome.PASS ? null : reasonCode;
        return new Verdict(Objects.requireNonNull(step), Objects.requireNonNull(outcome), said, code, amount);
    }
}
