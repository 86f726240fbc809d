package io.zhuanhua.contract.ledger;

import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Writes what has become of contracts into their ledgers, within the schema of the projection.
final class LedgerChanges {

    private final Connection connection;

    LedgerChanges(Connection connection) {
        this.connection = connection;
    }

    void signed(ContractSigned all) throws SQLException {
        update(
                "UPDATE contract SET status = 'SIGNED' WHERE key = ?",
                all.contract().text());
    }

    void cancelled(ContractCancelled end) throws SQLException {
        String id = end.contract().text();
        update("UPDATE contract SET status = 'CANCELLED' WHERE key = ?", id);
        update("UPDATE transfer SET status = 'CANCELLED' WHERE subject = ?", id);
    }

    void verified(TransferVerified verified) throws SQLException {
        update(
                "UPDATE contract SET status = 'VERIFIED', verified_on = ? WHERE key = ?",
                verified.verifiedOn(),
                verified.contract().text());
    }

    void recorded(TransferRecorded found) throws SQLException {
        update(
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
        update(
                "UPDATE transfer SET status = 'MISMATCH', record = ?, code = NULL, effective_on = NULL, grade = NULL,"
                        + " mismatch = ? WHERE subject = ? AND number = ?",
                found.record().text(),
                found.reason().name(),
                found.contract().text(),
                found.patent().text());
        fallen(found.contract());
    }

    void awaited(TransferAwaited gone) throws SQLException {
        update(
                "UPDATE transfer SET status = 'PENDING', record = NULL, code = NULL, effective_on = NULL,"
                        + " grade = NULL, mismatch = NULL WHERE subject = ? AND number = ?",
                gone.contract().text(),
                gone.patent().text());
        fallen(gone.contract());
    }

    private void fallen(ContractId contract) throws SQLException {
        update(
                "UPDATE contract SET status = 'SIGNED', verified_on = NULL WHERE key = ? AND status = 'VERIFIED'",
                contract.text());
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
