package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationEvent.AccountDisclosed;
import io.zhuanhua.events.ApplicationEvent.ObjectionDismissed;
import io.zhuanhua.events.ApplicationEvent.ObjectionUpheld;
import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationEvent.SubsidyConfirmed;
import io.zhuanhua.events.ApplicationEvent.SubsidyGranted;
import io.zhuanhua.events.ApplicationEvent.SubsidyObjected;
import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.ApplicationEvent.SubsidyProposed;
import io.zhuanhua.events.ApplicationEvent.SubsidyPublished;
import io.zhuanhua.events.ApplicationEvent.SubsidyRejected;
import io.zhuanhua.events.ApplicationEvent.SubsidyResubmitted;
import io.zhuanhua.events.ApplicationEvent.SubsidyReturned;
import io.zhuanhua.events.ApplicationEvent.SubsidyReviewed;
import io.zhuanhua.events.ApplicationEvent.SubsidyWithdrawn;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.FactNoted;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeEvent;
import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.NoticeEvent.NoticeClosed;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.NoticeEvent.NoticePublished;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.PaymentStep.AccountChangeAsked;
import io.zhuanhua.events.PaymentStep.AccountChangeRefused;
import io.zhuanhua.events.PaymentStep.AccountChanged;
import io.zhuanhua.events.PaymentStep.PaymentBounced;
import io.zhuanhua.events.PaymentStep.PaymentSent;
import io.zhuanhua.events.PaymentStep.SubsidyScheduled;
import io.zhuanhua.events.PaymentStep.SubsidyUnscheduled;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.ReviewAssigned;
import io.zhuanhua.events.ReviewMove.ReviewCopied;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewEscalated;
import io.zhuanhua.events.ReviewMove.ReviewReminded;
import io.zhuanhua.events.ReviewMove.ReviewResumed;
import io.zhuanhua.events.ReviewMove.ReviewSentBack;
import io.zhuanhua.events.ReviewMove.ReviewTakenBack;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Writes the lists, in the schema of the projection.
final class ListingTables {

    private static final String APPLIED = "INSERT INTO application AS a (application, contract, case_number, agency,"
            + " agency_name, status, applied_on, moved_on, computed) VALUES (?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, ?)"
            + " ON CONFLICT (application) DO UPDATE SET status = EXCLUDED.status, applied_on = EXCLUDED.applied_on,"
            + " moved_on = EXCLUDED.moved_on, computed = EXCLUDED.computed, amount = NULL, bounced = false,"
            + " account_asked = false";
    private static final String OBJECTIONS = "UPDATE application SET open_objections = open_objections + ?,"
            + " status = CASE WHEN open_objections + ? > 0 THEN 'OBJECTED' ELSE 'IN_PUBLICITY' END, moved_on = ?"
            + " WHERE application = ?";

    private final Connection connection;

    ListingTables(Connection connection) {
        this.connection = connection;
    }

    void named(ContractSubmitted contract) throws SQLException {
        update(
                "INSERT INTO contract_name (contract, contract_number) VALUES (?, ?)",
                contract.contract().text(),
                contract.contractNumber());
    }

    void take(ApplicationEvent event) throws SQLException {
        ApplicationId id = event.application();
        switch (event) {
            case SubsidyApplied e -> {
                applied(e);
                if (e.entry() != null) {
                    moved(id, ApplicationStatus.ENTERED, e.appliedOn());
                }
            }
            case SubsidyConfirmed e -> moved(id, ApplicationStatus.SUBMITTED, e.confirmedOn());
            case SubsidyAccepted e -> moved(id, ApplicationStatus.ACCEPTED, e.decidedOn());
            case SubsidyReturned e -> {
                update("UPDATE application SET amount = NULL, notice = NULL WHERE application = ?", id.text());
                moved(id, ApplicationStatus.RETURNED, e.decidedOn());
            }
            case SubsidyResubmitted e -> {
                set("computed = ?, amount = NULL", id, e.computed().amount().yuan());
                moved(id, ApplicationStatus.SUBMITTED, e.resubmittedOn());
            }
            case SubsidyReviewed e -> moved(id, ApplicationStatus.PRELIM_PASSED, e.decidedOn());
            case SubsidyProposed e -> {
                set("amount = ?", id, e.decision().amount().yuan());
                moved(id, ApplicationStatus.DECIDED_PROPOSED, e.decidedOn());
            }
            case SubsidyPublished e -> {
                set("open_objections = 0, notice = ?", id, e.notice().text());
                moved(id, ApplicationStatus.IN_PUBLICITY, e.publishedOn());
            }
            case SubsidyObjected e -> objections(id, 1, e.objectedOn());
            case ObjectionDismissed e -> objections(id, -1, e.decidedOn());
            case ObjectionUpheld e -> objections(id, -1, e.decidedOn());
            case SubsidyGranted e -> {
                set("granted_on = ?", id, e.grantedOn());
                moved(id, ApplicationStatus.GRANTED, e.grantedOn());
            }
            case SubsidyRejected e -> moved(id, ApplicationStatus.REJECTED, e.decidedOn());
            case SubsidyWithdrawn e -> moved(id, ApplicationStatus.WITHDRAWN, e.withdrawnOn());
            case SubsidyPaid e -> {
                update(
                        "UPDATE application SET paid_on = ?, voucher = ? WHERE application = ?",
                        e.paidOn(),
                        e.voucher(),
                        id.text());
                moved(id, ApplicationStatus.PAID, e.paidOn());
            }
            case AccountDisclosed e -> {}
            case PaymentStep e -> take(e);
            case FactNoted e -> {}
            case ReviewMove e -> take(e);
        }
    }

    private void take(PaymentStep event) throws SQLException {
        ApplicationId id = event.application();
        switch (event) {
            case SubsidyScheduled e -> moved(id, ApplicationStatus.SCHEDULED, e.scheduledOn());
            case SubsidyUnscheduled e ->
                update(
                        "UPDATE application SET status = CASE WHEN bounced THEN 'PAYMENT_BOUNCED' ELSE 'GRANTED' END,"
                                + " moved_on = ? WHERE application = ?",
                        e.unscheduledOn(),
                        id.text());
            case PaymentSent e -> moved(id, ApplicationStatus.PAYMENT_SENT, e.sentOn());
            case PaymentBounced e -> {
                set("bounced = ?", id, true);
                moved(id, ApplicationStatus.PAYMENT_BOUNCED, e.bouncedOn());
            }
            case AccountChangeAsked e -> set("account_asked = ?", id, true);
            case AccountChanged e -> set("account_asked = ?", id, false);
            case AccountChangeRefused e -> set("account_asked = ?", id, false);
        }
    }

    private void take(ReviewMove event) throws SQLException {
        ApplicationId id = event.application();
        switch (event) {
            case ReviewSentBack e -> moved(id, ApplicationStatus.awaiting(e.to()), e.sentOn());
            case ReviewResumed e -> moved(id, ApplicationStatus.awaiting(e.step()), e.resumedOn());
            case ReviewTakenBack e -> takenBack(id, ApplicationStatus.awaiting(e.step()), e.takenBackOn());
            case ReviewEndorsed e -> {}
            case ReviewAssigned e -> {}
            case ReviewCopied e -> {}
            case ReviewReminded e -> {}
            case ReviewEscalated e -> {}
        }
    }

    /// One of several passes that is taken back leaves the application where it stood.
    private void takenBack(ApplicationId id, ApplicationStatus status, LocalDate on) throws SQLException {
        update(
                "UPDATE application SET moved_on = CASE WHEN status = ? THEN moved_on ELSE ? END, status = ?,"
                        + " amount = NULL WHERE application = ?",
                status.name(),
                on,
                status.name(),
                id.text());
    }

    void take(NoticeEvent event) throws SQLException {
        switch (event) {
            case NoticePublished e ->
                update(
                        "INSERT INTO notice (notice, published_on, last_day, items, amount) VALUES (?, ?, ?, ?, ?)",
                        e.notice().text(),
                        e.publishedOn(),
                        e.lastDay(),
                        e.items().size(),
                        e.items().stream()
                                .map(Item::amount)
                                .reduce(Money.ZERO, Money::plus)
                                .yuan());
            case NoticeObjected e ->
                update(
                        "UPDATE notice SET objections = objections + 1 WHERE notice = ?",
                        e.notice().text());
            case NoticeClosed e ->
                update(
                        "UPDATE notice SET closed_on = ? WHERE notice = ?",
                        e.closedOn(),
                        e.notice().text());
        }
    }

    private void applied(SubsidyApplied e) throws SQLException {
        update(
                APPLIED,
                e.application().text(),
                e.contract().text(),
                e.caseNumber().text(),
                e.agency().text(),
                e.agencyName(),
                e.appliedOn(),
                e.appliedOn(),
                e.computed().amount().yuan());
    }

    private void moved(ApplicationId id, ApplicationStatus status, LocalDate on) throws SQLException {
        update("UPDATE application SET status = ?, moved_on = ? WHERE application = ?", status.name(), on, id.text());
    }

    private void objections(ApplicationId id, int more, LocalDate on) throws SQLException {
        update(OBJECTIONS, more, more, on, id.text());
    }

    private void set(String assignment, ApplicationId id, Object value) throws SQLException {
        update("UPDATE application SET " + assignment + " WHERE application = ?", value, id.text());
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
