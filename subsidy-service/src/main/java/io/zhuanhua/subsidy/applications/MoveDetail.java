package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the record of decisions says of an entry besides its reason.
///
/// @param to the earlier step it was sent back to
/// @param how what happens once that step has passed
/// @param reasonCode why it did not pass
/// @param accounts who decides the step, or is to know; empty for the agency
/// @param until last day of a delegation
@TemplateData
public record MoveDetail(
        @Nullable ReviewStep to,
        @Nullable SendBack how,
        @Nullable ReviewReason reasonCode,
        List<String> accounts,
        @Nullable LocalDate until) {

    /// What was done, when and why, as the record has it.
    ///
    /// @param outcome its word is `subsidy-outcome-<outcome>`
    record Entry(
            String outcome,
            LocalDate on,
            @Nullable String reason,
            @Nullable MoveDetail detail) {}

    static @Nullable MoveDetail of(@Nullable ReviewReason reasonCode) {
        return reasonCode == null ? null : new MoveDetail(null, null, reasonCode, List.of(), null);
    }

    static Entry of(ReviewMove move, boolean named) {
        return switch (move) {
            case ReviewEndorsed e -> new Entry("ENDORSED", e.decidedOn(), e.reason(), null);
            case ReviewSentBack e ->
                new Entry(
                        "SENT_BACK",
                        e.sentOn(),
                        e.reason(),
                        new MoveDetail(e.to(), e.how(), e.reasonCode(), List.of(), null));
            case ReviewResumed e -> new Entry("RESUMED", e.resumedOn(), null, null);
            case ReviewTakenBack e -> new Entry("TAKEN_BACK", e.takenBackOn(), e.reason(), null);
            case ReviewAssigned e ->
                new Entry(word(e.change()), e.assignedOn(), e.reason(), people(named ? e.reviewers() : List.of(), e));
            case ReviewCopied e ->
                new Entry("COPIED", e.copiedOn(), null, people(named ? List.of(e.account()) : List.of(), null));
            case ReviewReminded e -> new Entry("REMINDED", e.remindedOn(), null, null);
            case ReviewEscalated e -> new Entry("ESCALATED", e.escalatedOn(), null, null);
        };
    }

    private static MoveDetail people(List<String> accounts, @Nullable ReviewAssigned assigned) {
        return new MoveDetail(null, null, null, accounts, assigned == null ? null : assigned.until());
    }

    private static String word(AssignmentChange change) {
        return change.name();
    }
}
