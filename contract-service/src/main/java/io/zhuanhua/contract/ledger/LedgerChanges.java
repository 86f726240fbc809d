package io.zhuanhua.contract.ledger;

import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.ContractResubmitted;
import io.zhuanhua.events.ContractEvent.ContractReturned;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.sql.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes what has become of contracts into their ledgers, within the schema of the projection.
final class LedgerChanges {

    private static final String PAID =
            "UPDATE contract SET paid_fen = (SELECT sum(fen) FROM payment WHERE contract = key) WHERE key = ?";

    private final Connection connection;

    LedgerChanges(Connection connection) {
        this.connection = connection;
    }

    /// The contract reads otherwise; what the register said of a patent that is still in it stays.
    void amended(ContractSubmitted text) throws SQLException {
        String id = text.contract().text();
        Rows.update(
                connection,
                "UPDATE contract SET key = 'former-' || key, subject = 'former-' || subject WHERE key = ?",
                id);
        Rows.update(
                connection,
                "UPDATE transfer SET key = 'former-' || key, subject = 'former-' || subject WHERE subject = ?",
                id);
        Rows.update(connection, "DELETE FROM side WHERE subject = ?", id);
        LedgerRows.insert(connection, List.of(text), false);
        Rows.update(
                connection,
                "UPDATE contract now SET proxy = former.proxy, paid_fen = former.paid_fen FROM contract former"
                        + " WHERE now.key = ? AND former.key = 'former-' || now.key",
                id);
        Rows.update(
                connection,
                "UPDATE transfer now SET status = former.status, record = former.record, code = former.code,"
                        + " effective_on = former.effective_on, grade = former.grade, mismatch = former.mismatch"
                        + " FROM transfer former WHERE now.subject = ? AND former.subject = 'former-' || now.subject"
                        + " AND former.number = now.number",
                id);
        Rows.update(connection, "DELETE FROM contract WHERE key = 'former-' || ?", id);
        Rows.update(connection, "DELETE FROM transfer WHERE subject = 'former-' || ?", id);
    }

    void returned(ContractReturned back) throws SQLException {
        Rows.update(
                connection,
                "UPDATE contract SET status = 'RETURNED' WHERE key = ?",
                back.contract().text());
    }

    void handedIn(ContractResubmitted again) throws SQLException {
        Rows.update(
                connection,
                "UPDATE contract SET status = CASE WHEN signed THEN 'SIGNED' ELSE 'SUBMITTED' END WHERE key = ?",
                again.contract().text());
    }

    void reversed(ContractReversed end) throws SQLException {
        String id = end.contract().text();
        Rows.update(connection, "UPDATE contract SET status = 'REVERSED' WHERE key = ?", id);
        Rows.update(connection, "UPDATE transfer SET status = 'REVERSED' WHERE subject = ?", id);
    }

    void registered(ContractRegistered registered) throws SQLException {
        Rows.update(
                connection,
                "UPDATE contract SET technical_number = ? WHERE key = ?",
                registered.registration(),
                registered.contract().text());
    }

    void paid(PaymentRecorded payment) throws SQLException {
        String id = payment.contract().text();
        Rows.update(
                connection,
                "INSERT INTO payment (payment, contract, fen) VALUES (?, ?, ?)",
                payment.payment().text(),
                id,
                payment.amount().fen());
        Rows.update(connection, PAID, id);
    }

    void unpaid(PaymentWithdrawn gone) throws SQLException {
        Rows.update(
                connection,
                "DELETE FROM payment WHERE payment = ?",
                gone.payment().text());
        Rows.update(connection, PAID, gone.contract().text());
    }

    void signed(ContractSigned all) throws SQLException {
        Rows.update(
                connection,
                "UPDATE contract SET status = 'SIGNED', signed = true WHERE key = ?",
                all.contract().text());
    }

    void cancelled(ContractCancelled end) throws SQLException {
        String id = end.contract().text();
        Rows.update(connection, "UPDATE contract SET status = 'CANCELLED' WHERE key = ?", id);
        Rows.update(connection, "UPDATE transfer SET status = 'CANCELLED' WHERE subject = ?", id);
    }

    void verified(TransferVerified verified) throws SQLException {
        Rows.update(
                connection,
                "UPDATE contract SET status = 'VERIFIED', verified_on = ? WHERE key = ?",
                verified.verifiedOn(),
                verified.contract().text());
    }

    void recorded(TransferRecorded found) throws SQLException {
        Rows.update(
                connection,
                "UPDATE transfer SET status = 'VERIFIED', record = ?, code = ?, effective_on = ?, grade = ?,"
                        + " mismatch = NULL WHERE subject = ? AND number = ?",
                found.record().text(),
                found.code() == null ? null : found.code().name(),
                found.effectiveOn(),
                found.grade().name(),
                found.contract().text(),
                found.patent().text());
    }

    void mismatched(TransferMismatched found) throws SQLException {
        Rows.update(
                connection,
                "UPDATE transfer SET status = 'MISMATCH', record = ?, code = NULL, effective_on = NULL, grade = NULL,"
                        + " mismatch = ? WHERE subject = ? AND number = ?",
                found.record().text(),
                found.reason().name(),
                found.contract().text(),
                found.patent().text());
        fallen(found.contract());
    }

    void awaited(TransferAwaited gone) throws SQLException {
        Rows.update(
                connection,
                "UPDATE transfer SET status = 'PENDING', record = NULL, code = NULL, effective_on = NULL,"
                        + " grade = NULL, mismatch = NULL WHERE subject = ? AND number = ?",
                gone.contract().text(),
                gone.patent().text());
        fallen(gone.contract());
    }

    private void fallen(ContractId contract) throws SQLException {
        Rows.update(
                connection,
                "UPDATE contract SET status = 'SIGNED', verified_on = NULL WHERE key = ? AND status = 'VERIFIED'",
                contract.text());
    }
}
