package io.zhuanhua.events;

import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the bureau's own people do with a case between the decisions of its three steps (审批流转).
public sealed interface ReviewMove extends ApplicationEvent {

    /// The step it is about.
    ReviewStep step();

    /// One of several people has passed a step (会签); it waits for the others.
    ///
    /// @param account of who passed it
    /// @param reason what was noted, if anything
    @Kind("review.endorsed")
    record ReviewEndorsed(
            ApplicationId application,
            ReviewStep step,
            String account,
            LocalDate decidedOn,
            @Nullable String reason) implements ReviewMove {}

    /// Sent back within the bureau, to an earlier step (退回上级环节).
    ///
    /// @param step that sends it back
    /// @param to the earlier step, which is due again
    /// @param how what happens once that step has passed again
    /// @param reasonCode null where none was chosen
    @Kind("review.sent-back")
    record ReviewSentBack(
            ApplicationId application,
            ReviewStep step,
            ReviewStep to,
            SendBack how,
            LocalDate sentOn,
            String reason,
            @Nullable ReviewReason reasonCode)
            implements ReviewMove {}

    /// What was sent back has passed the earlier step, and stands again where it was sent back from.
    ///
    /// @param step that is due again
    @Kind("review.resumed")
    record ReviewResumed(ApplicationId application, ReviewStep step, LocalDate resumedOn) implements ReviewMove {}

    /// Somebody has taken back their own pass before anybody acted on it (撤回); the step is due again.
    ///
    /// @param account of who took it back
    @Kind("review.taken-back")
    record ReviewTakenBack(
            ApplicationId application, ReviewStep step, String account, LocalDate takenBackOn, String reason)
            implements ReviewMove {}

    /// Who decides a step was named, or changed.
    ///
    /// @param reviewers accounts that decide it from now on; empty for anybody with the step's role
    /// @param until last day of a delegation, after which those of before decide again; null otherwise
    @Kind("review.assigned")
    record ReviewAssigned(
            ApplicationId application,
            ReviewStep step,
            List<String> reviewers,
            AssignmentChange change,
            @Nullable LocalDate until,
            LocalDate assignedOn,
            String reason)
            implements ReviewMove {}

    /// The case was brought to somebody's knowledge (抄送); they have nothing to decide.
    ///
    /// @param account of who is to know
    @Kind("review.copied")
    record ReviewCopied(ApplicationId application, ReviewStep step, String account, LocalDate copiedOn)
            implements ReviewMove {}

    /// Those who decide the step were reminded (催办).
    @Kind("review.reminded")
    record ReviewReminded(ApplicationId application, ReviewStep step, LocalDate remindedOn) implements ReviewMove {}

    /// The step's term has passed without a decision; the director may decide it too (超时升级).
    ///
    /// @param dueOn last day of the term
    @Kind("review.escalated")
    record ReviewEscalated(ApplicationId application, ReviewStep step, LocalDate dueOn, LocalDate escalatedOn)
            implements ReviewMove {}

    /// The three decisions, by three different people.
    enum ReviewStep {
        /// The clerk looks whether it is complete and in form (受理).
        ACCEPT,
        /// The reviewer compares the facts with the originals (初审).
        PRELIMINARY,
        /// The director decides the amount (审定).
        APPROVAL
    }

    /// What follows once an earlier step has passed again.
    enum SendBack {
        /// Every step from there on is decided anew.
        AGAIN,
        /// It stands again where it was sent back from.
        RESUME
    }

    /// How the people who decide a step were changed.
    enum AssignmentChange {
        /// Somebody decides with the others (加签).
        ADDED,
        /// Somebody decides no longer (减签).
        REMOVED,
        /// Somebody decides instead (转办).
        TRANSFERRED,
        /// Somebody decides instead until a day (委托).
        DELEGATED
    }
}
