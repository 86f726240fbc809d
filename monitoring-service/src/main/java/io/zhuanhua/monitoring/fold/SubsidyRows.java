package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.BudgetEvent;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeEvent;
import io.zhuanhua.events.PoolEvent;
import io.zhuanhua.events.SubsidyEvent;
import io.zhuanhua.events.VoucherEvent;
import io.zhuanhua.events.WindowEvent;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Notices and the lines of budget and caps; applications are [ApplicationRows].
final class SubsidyRows {

    private SubsidyRows() {}

    static void take(Envelope envelope, SubsidyEvent event, Statements statements) throws SQLException {
        switch (event) {
            case ApplicationEvent it -> ApplicationRows.take(envelope, it, statements);
            case BudgetEvent it -> budget(envelope, it, statements);
            case CapEvent it -> cap(envelope, it, statements);
            case NoticeEvent it -> notice(it, statements);
            case WindowEvent it -> {
                // Within which window somebody applied is not among the indicators.
            }
            case ControlEvent it -> {
                // Who shares a cap is asked when an amount is decided.
            }
            case PoolEvent it -> {
                // The same money is held of the budget.
            }
            case VoucherEvent it -> {
                // The payment that used it stands in the application.
            }
        }
    }

    private static void notice(NoticeEvent event, Statements statements) throws SQLException {
        switch (event) {
            case NoticeEvent.NoticePublished it ->
                statements.add(
                        "INSERT INTO notice (id, published_on, last_day, items) VALUES (?, ?, ?, ?)",
                        it.notice(),
                        it.publishedOn(),
                        it.lastDay(),
                        it.items().size());
            case NoticeEvent.NoticeObjected it -> {
                // Whether it pauses the application is said by the application's own event.
            }
            case NoticeEvent.NoticeClosed it ->
                statements.add("UPDATE notice SET closed_on = ? WHERE id = ?", it.closedOn(), it.notice());
        }
    }

    private static void budget(Envelope envelope, BudgetEvent event, Statements statements) throws SQLException {
        switch (event) {
            case BudgetEvent.BudgetAllocated it ->
                line(envelope, it, "ALLOCATED", it.amount(), it.allocatedOn(), null, statements);
            case BudgetEvent.BudgetReduced it ->
                line(envelope, it, "ALLOCATED", new Money(-it.amount().fen()), it.reducedOn(), null, statements);
            case BudgetEvent.BudgetReserved it ->
                line(envelope, it, "RESERVED", it.amount(), it.reservedOn(), it.application(), statements);
            case BudgetEvent.BudgetCommitted it ->
                line(envelope, it, "COMMITTED", it.amount(), it.committedOn(), it.application(), statements);
            case BudgetEvent.BudgetReleased it ->
                line(envelope, it, "RELEASED", it.amount(), it.releasedOn(), it.application(), statements);
            case BudgetEvent.BudgetSpent it ->
                line(envelope, it, "SPENT", it.amount(), it.spentOn(), it.application(), statements);
        }
    }

    private static void line(
            Envelope envelope,
            BudgetEvent event,
            String kind,
            Money amount,
            LocalDate on,
            @Nullable ApplicationId application,
            Statements statements)
            throws SQLException {
        statements.add(
                "INSERT INTO budget_line (id, year, kind, amount, happened_on, application) VALUES (?, ?, ?, ?, ?, ?)",
                envelope.id(),
                event.year(),
                kind,
                amount,
                on,
                application);
    }

    private static void cap(Envelope envelope, CapEvent event, Statements statements) throws SQLException {
        switch (event) {
            case CapEvent.CapReserved it ->
                line(envelope, it, "RESERVED", it.amount(), it.reservedOn(), it.application(), statements);
            case CapEvent.CapCommitted it ->
                line(envelope, it, "COMMITTED", it.amount(), it.committedOn(), it.application(), statements);
            case CapEvent.CapReleased it ->
                line(envelope, it, "RELEASED", it.amount(), it.releasedOn(), it.application(), statements);
            case CapEvent.CapBaselineSet it -> {
                // uses nothing of the cap
            }
        }
    }

    private static void line(
            Envelope envelope,
            CapEvent event,
            String kind,
            Money amount,
            LocalDate on,
            ApplicationId application,
            Statements statements)
            throws SQLException {
        CreditCode unit = event.unit();
        statements.add(
                "INSERT INTO cap_line (id, policy, unit, year, kind, amount, happened_on, application)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                envelope.id(),
                event.policyId(),
                unit,
                event.year(),
                kind,
                amount,
                on,
                application);
    }
}
