package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ClawbackEvent.AppealDecided;
import io.zhuanhua.events.ClawbackEvent.ClawbackAppealed;
import io.zhuanhua.events.ClawbackEvent.ClawbackDecided;
import io.zhuanhua.events.ClawbackEvent.ClawbackOpened;
import io.zhuanhua.events.ClawbackEvent.ClawbackProposed;
import io.zhuanhua.events.ClawbackEvent.ClawbackRecovered;
import io.zhuanhua.events.ClawbackEvent.ClawbackRefunded;
import io.zhuanhua.events.ClawbackEvent.ClawbackReversed;
import io.zhuanhua.events.ClawbackEvent.ClawbackScheduled;
import io.zhuanhua.events.ClawbackEvent.ClawbackWrittenOff;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;

/// Recoveries of subsidies: which wait for whom, and what has come back.
final class RecoveryRows {

    private RecoveryRows() {}

    static void take(Envelope envelope, ClawbackEvent event, Statements statements) throws SQLException {
        switch (event) {
            case ClawbackOpened it ->
                statements.add(
                        "INSERT INTO recovery (id, case_number, unit_name, status, changed_on)"
                                + " VALUES (?, ?, ?, 'OPEN', ?) ON CONFLICT (id) DO UPDATE SET status ="
                                + " CASE recovery.status WHEN 'APPEALED' THEN 'APPEALED' ELSE 'OPEN' END,"
                                + " changed_on = EXCLUDED.changed_on, proposed_by = NULL",
                        it.application(),
                        it.caseNumber(),
                        it.unitName(),
                        it.openedOn());
            case ClawbackProposed it ->
                statements.add(
                        "UPDATE recovery SET status = 'PROPOSED', changed_on = ?, proposed_by = ? WHERE id = ?",
                        it.proposedOn(),
                        envelope.actor().account(),
                        it.application());
            case ClawbackDecided it -> at(it.accepted() ? "DECIDED" : "OPEN", it.decidedOn(), it, statements);
            case ClawbackAppealed it -> at("APPEALED", it.appealedOn(), it, statements);
            case AppealDecided it ->
                statements.add(
                        "UPDATE recovery SET status = CASE WHEN proposed_by IS NULL THEN 'OPEN' ELSE 'DECIDED' END,"
                                + " changed_on = ? WHERE id = ?",
                        it.decidedOn(),
                        it.application());
            case ClawbackReversed it -> {
                statements.add("UPDATE recovery SET proposed_by = NULL WHERE id = ?", it.application());
                at("OPEN", it.reversedOn(), it, statements);
            }
            case ClawbackRecovered it -> moved(it.voucher(), it, it.amount(), false, it.recoveredOn(), statements);
            case ClawbackRefunded it -> moved(it.voucher(), it, it.amount(), true, it.refundedOn(), statements);
            case ClawbackScheduled it -> {
                // Waits for the unit.
            }
            case ClawbackWrittenOff it -> {
                // Nothing came.
            }
        }
    }

    private static void at(String status, LocalDate on, ClawbackEvent event, Statements statements)
            throws SQLException {
        statements.add("UPDATE recovery SET status = ?, changed_on = ? WHERE id = ?", status, on, event.application());
    }

    private static void moved(
            String voucher, ClawbackEvent event, Money amount, boolean out, LocalDate on, Statements statements)
            throws SQLException {
        BigDecimal yuan = new BigDecimal(amount.toString());
        statements.add(
                "INSERT INTO recovered (voucher, recovery, amount, on_day) VALUES (?, ?, ?, ?)",
                voucher,
                event.application(),
                out ? yuan.negate() : yuan,
                on);
    }
}
