package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FactNoted;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Applications for the subsidy as they stand.
final class ApplicationRows {

    private final ApplicationEvent event;
    private final Statements statements;

    private ApplicationRows(ApplicationEvent event, Statements statements) {
        this.event = event;
        this.statements = statements;
    }

    static void take(Envelope envelope, ApplicationEvent event, Statements statements) throws SQLException {
        new ApplicationRows(event, statements).take(envelope.actor().account());
    }

    private void take(String account) throws SQLException {
        switch (event) {
            case SubsidyApplied it -> applied(it);
            case ApplicationEvent.SubsidyConfirmed it -> stands("SUBMITTED", it.confirmedOn(), "step = NULL");
            case ApplicationEvent.SubsidyAccepted it ->
                stands("ACCEPTED", it.decidedOn(), "accepted_by = ?, step = NULL, reason = NULL", account);
            case ApplicationEvent.SubsidyReturned it ->
                stands(
                        "RETURNED",
                        it.decidedOn(),
                        "step = ?, reason = ?, proposed = NULL, open_objections = 0",
                        it.step(),
                        it.reason());
            case ApplicationEvent.SubsidyResubmitted it -> resubmitted(it);
            case ApplicationEvent.SubsidyReviewed it ->
                stands("PRELIM_PASSED", it.decidedOn(), "reviewed_by = ?", account);
            case ApplicationEvent.SubsidyProposed it ->
                stands(
                        "DECIDED_PROPOSED",
                        it.decidedOn(),
                        "proposed = ?, unit_cap = ?, cap_period = ?",
                        it.decision().amount(),
                        unitCap(it.decision()),
                        input(it.decision(), "caps.unit.period"));
            case ApplicationEvent.SubsidyRejected it ->
                stands(
                        "REJECTED",
                        it.decidedOn(),
                        "step = ?, reason = ?, ended_on = ?",
                        it.step(),
                        it.reason(),
                        it.decidedOn());
            case ApplicationEvent.SubsidyWithdrawn it ->
                stands("WITHDRAWN", it.withdrawnOn(), "reason = ?, ended_on = ?", it.reason(), it.withdrawnOn());
            case ApplicationEvent.SubsidyPublished it ->
                stands(
                        "IN_PUBLICITY",
                        it.publishedOn(),
                        "notice = ?, published_on = ?, last_day = ?",
                        it.notice(),
                        it.publishedOn(),
                        it.lastDay());
            case ApplicationEvent.SubsidyObjected it ->
                stands("OBJECTED", it.objectedOn(), "open_objections = open_objections + 1");
            case ApplicationEvent.ObjectionDismissed it -> dismissed(it.decidedOn());
            case ApplicationEvent.ObjectionUpheld it ->
                stands(
                        "OBJECTED",
                        it.decidedOn(),
                        "open_objections = greatest(open_objections - 1, 0), reason = ?",
                        it.reason());
            case ApplicationEvent.SubsidyGranted it ->
                stands(
                        "GRANTED",
                        it.grantedOn(),
                        "granted = ?, granted_on = ?",
                        it.decision().amount(),
                        it.grantedOn());
            case ApplicationEvent.SubsidyPaid it ->
                stands(
                        "PAID",
                        it.paidOn(),
                        "paid = ?, paid_on = ?, voucher = ?",
                        it.amount(),
                        it.paidOn(),
                        it.voucher());
            case ApplicationEvent.AccountDisclosed it -> {
                // Somebody has looked; nothing has changed.
            }
            case PaymentStep it -> onItsWay(it);
            case FactNoted it -> ReviewRows.again(event.application(), ReviewStep.PRELIMINARY, statements);
            case ReviewMove it -> between(it);
        }
    }

    /// Within the bureau. The row keeps who accepted and reviewed it until somebody does so anew.
    private void between(ReviewMove move) throws SQLException {
        switch (move) {
            case ReviewMove.ReviewSentBack it -> stands(awaiting(it.to()), it.sentOn(), "step = NULL");
            case ReviewMove.ReviewResumed it -> stands(awaiting(it.step()), it.resumedOn(), "step = NULL");
            case ReviewMove.ReviewTakenBack it -> takenBack(it);
            case ReviewMove.ReviewEndorsed it -> {}
            case ReviewMove.ReviewAssigned it -> {}
            case ReviewMove.ReviewCopied it -> {}
            case ReviewMove.ReviewReminded it -> told("reminded_on = ?", it.remindedOn());
            case ReviewMove.ReviewEscalated it -> told("escalated = ?", true);
        }
        ReviewRows.take(move, statements);
    }

    /// Where it stands does not change.
    private void told(String what, Object value) throws SQLException {
        statements.add("UPDATE application SET " + what + " WHERE id = ?", value, event.application());
    }

    /// One of several passes that is taken back leaves the application where it stood.
    private void takenBack(ReviewMove.ReviewTakenBack it) throws SQLException {
        String status = awaiting(it.step());
        statements.add(
                "UPDATE application SET changed_on = ?, status = ?, proposed = NULL, escalated = FALSE,"
                        + " reminded_on = NULL WHERE id = ? AND status <> ?",
                it.takenBackOn(),
                status,
                event.application(),
                status);
    }

    private static String awaiting(ReviewStep step) {
        return switch (step) {
            case ACCEPT -> "SUBMITTED";
            case PRELIMINARY -> "ACCEPTED";
            case APPROVAL -> "PRELIM_PASSED";
        };
    }

    private void onItsWay(PaymentStep step) throws SQLException {
        switch (step) {
            case PaymentStep.SubsidyScheduled it -> stands("SCHEDULED", it.scheduledOn(), "reason = NULL");
            case PaymentStep.SubsidyUnscheduled it -> stands("GRANTED", it.unscheduledOn(), "reason = NULL");
            case PaymentStep.PaymentSent it -> stands("PAYMENT_SENT", it.sentOn(), "reason = NULL");
            case PaymentStep.PaymentBounced it -> stands("PAYMENT_BOUNCED", it.bouncedOn(), "reason = ?", it.reason());
            case PaymentStep.AccountChangeAsked it -> {
                // Where the money goes is nobody's figure.
            }
            case PaymentStep.AccountChanged it -> {}
            case PaymentStep.AccountChangeRefused it -> {}
        }
    }

    private void applied(SubsidyApplied it) throws SQLException {
        ReviewRows.anew(it.application(), statements);
        statements.add(
                "INSERT INTO application (id, contract, case_number, agency, agency_name, status, changed_on,"
                        + " applied_on, computed, unit_cap, cap_period) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET status = EXCLUDED.status, changed_on = EXCLUDED.changed_on,"
                        + " agency_name = EXCLUDED.agency_name,"
                        + " applied_on = EXCLUDED.applied_on, computed = EXCLUDED.computed, ended_on = NULL,"
                        + " unit_cap = EXCLUDED.unit_cap, cap_period = EXCLUDED.cap_period, proposed = NULL, accepted_by = NULL, reviewed_by = NULL,"
                        + " step = NULL, reason = NULL",
                it.application(),
                it.contract(),
                it.caseNumber(),
                it.agency(),
                it.agencyName(),
                it.entry() == null ? "SUBMITTED" : "ENTERED",
                it.appliedOn(),
                it.appliedOn(),
                it.computed().amount(),
                unitCap(it.computed()),
                input(it.computed(), "caps.unit.period"));
    }

    private void resubmitted(ApplicationEvent.SubsidyResubmitted it) throws SQLException {
        stands(
                "SUBMITTED",
                it.resubmittedOn(),
                "computed = ?, step = NULL, reason = NULL",
                it.computed().amount());
        ReviewRows.again(it.application(), ReviewStep.ACCEPT, statements);
    }

    /// The cap of one unit as the policy said it when this was computed; null where no cap applied.
    private static @Nullable BigDecimal unitCap(Computation computation) {
        String cap = input(computation, "caps.unit.amount");
        return cap == null ? null : new BigDecimal(cap);
    }

    private static @Nullable String input(Computation computation, String name) {
        return computation.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Computation.Input::value)
                .findFirst()
                .orElse(null);
    }

    /// When the last open objection is dismissed, the notice goes on.
    private void dismissed(LocalDate on) throws SQLException {
        statements.add(
                "UPDATE application SET open_objections = greatest(open_objections - 1, 0), changed_on = ?,"
                        + " status = CASE WHEN status = 'OBJECTED' AND open_objections <= 1 THEN 'IN_PUBLICITY'"
                        + " ELSE status END WHERE id = ?",
                on,
                event.application());
    }

    private void stands(String status, LocalDate on, String more, @Nullable Object... values) throws SQLException {
        @Nullable Object[] all = new @Nullable Object[values.length + 3];
        all[0] = status;
        all[1] = on;
        System.arraycopy(values, 0, all, 2, values.length);
        all[values.length + 2] = event.application();
        statements.add(
                "UPDATE application SET status = ?, changed_on = ?, escalated = FALSE, reminded_on = NULL, " + more
                        + " WHERE id = ?",
                all);
    }
}
