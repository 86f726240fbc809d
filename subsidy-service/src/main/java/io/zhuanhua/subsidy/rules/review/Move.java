package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the bureau's people want to do with a case besides deciding its due step.
public sealed interface Move {

    /// @param how what happens once that step has passed again
    record SendBack(
            ReviewStep to,
            ReviewMove.SendBack how,
            String reason,
            @Nullable ReviewReason reasonCode) implements Move {}

    /// One's own pass.
    record TakeBack(String reason) implements Move {}

    /// @param accounts who is added, removed, or decides instead
    /// @param until last day of a delegation, and only of that
    record Assign(
            ReviewStep step,
            AssignmentChange change,
            List<String> accounts,
            @Nullable LocalDate until,
            String reason) implements Move {}

    record Copy(List<String> accounts) implements Move {}

    record Remind() implements Move {}

    record Escalate() implements Move {}
}
