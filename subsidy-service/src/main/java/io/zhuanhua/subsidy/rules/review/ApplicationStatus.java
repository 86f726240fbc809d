package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ReviewMove.ReviewStep;
import java.util.Optional;

/// Where an application stands.
///
/// The diagram is drawn from the rules: `docs/reference/application-states.md`.
///
/// What is put in for an agency waits for it: `ENTERED ──confirm──> SUBMITTED`.
/// An objection upheld as to the amount leads to RETURNED instead: `OBJECTED ──uphold, recompute──> RETURNED`.
/// Every step can also REJECT, the director until the publication. The agency may withdraw until then, and may
/// apply anew: `WITHDRAWN ──apply──> SUBMITTED`. A contract that is cancelled or undone withdraws the application from
/// every status before `PAID`, one that is amended from those in which an amount is decided.
public enum ApplicationStatus {
    /// Nothing has been applied for.
    NONE,
    /// Put in for the agency, which has not confirmed it yet.
    ENTERED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    PRELIM_PASSED,
    DECIDED_PROPOSED,
    IN_PUBLICITY,
    OBJECTED,
    GRANTED,
    /// It stands in a payout batch the treasury does not have yet.
    SCHEDULED,
    /// The treasury has its order.
    PAYMENT_SENT,
    /// The money came back (退票); a new order is needed.
    PAYMENT_BOUNCED,
    PAID,
    REJECTED,
    WITHDRAWN;

    /// The step a decision is due for; empty when none is.
    public Optional<ReviewStep> dueStep() {
        return switch (this) {
            case SUBMITTED -> Optional.of(ReviewStep.ACCEPT);
            case ACCEPTED -> Optional.of(ReviewStep.PRELIMINARY);
            case PRELIM_PASSED -> Optional.of(ReviewStep.APPROVAL);
            case NONE,
                    ENTERED,
                    RETURNED,
                    DECIDED_PROPOSED,
                    IN_PUBLICITY,
                    OBJECTED,
                    GRANTED,
                    PAID,
                    REJECTED,
                    WITHDRAWN,
                    SCHEDULED,
                    PAYMENT_SENT,
                    PAYMENT_BOUNCED -> Optional.empty();
        };
    }

    /// Where an application stands while this step is due.
    public static ApplicationStatus awaiting(ReviewStep step) {
        return switch (step) {
            case ACCEPT -> SUBMITTED;
            case PRELIMINARY -> ACCEPTED;
            case APPROVAL -> PRELIM_PASSED;
        };
    }

    /// Whether part of the cap and of the budget stands to its name and could be set free.
    public boolean holdsMoney() {
        return switch (this) {
            case DECIDED_PROPOSED, IN_PUBLICITY, OBJECTED, GRANTED, SCHEDULED, PAYMENT_BOUNCED -> true;
            case NONE, ENTERED, SUBMITTED, RETURNED, ACCEPTED, PRELIM_PASSED, PAYMENT_SENT, PAID, REJECTED, WITHDRAWN ->
                false;
        };
    }

    /// Whether the agency may still take it back.
    public boolean isWithdrawable() {
        return switch (this) {
            case ENTERED, SUBMITTED, RETURNED, ACCEPTED, PRELIM_PASSED, DECIDED_PROPOSED -> true;
            case NONE,
                    IN_PUBLICITY,
                    OBJECTED,
                    GRANTED,
                    SCHEDULED,
                    PAYMENT_SENT,
                    PAYMENT_BOUNCED,
                    PAID,
                    REJECTED,
                    WITHDRAWN -> false;
        };
    }

    /// Whether nothing will follow any more.
    public boolean isOver() {
        return switch (this) {
            case PAID, REJECTED, WITHDRAWN -> true;
            case NONE,
                    ENTERED,
                    SUBMITTED,
                    RETURNED,
                    ACCEPTED,
                    PRELIM_PASSED,
                    DECIDED_PROPOSED,
                    IN_PUBLICITY,
                    OBJECTED,
                    GRANTED,
                    SCHEDULED,
                    PAYMENT_SENT,
                    PAYMENT_BOUNCED -> false;
        };
    }

    /// Whether it is still on its way to the director.
    public boolean isBeforeApproval() {
        return this == ENTERED || this == SUBMITTED || this == RETURNED || this == ACCEPTED;
    }

    /// Whether it is granted, not paid, and no order for it is open.
    public boolean isPayable() {
        return this == GRANTED || this == PAYMENT_BOUNCED;
    }

    /// Whether the money has left the house, or may have: nothing takes it back but a clawback.
    public boolean isOnItsWay() {
        return this == PAYMENT_SENT || this == PAID;
    }
}
