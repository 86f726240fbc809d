package io.zhuanhua.subsidy.contracts;

import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// Writes what was learnt of how contracts are registered, invoiced and paid, and of the rights to their patents.
final class PerformanceTable {

    static final Set<RightChange> ENDINGS =
            EnumSet.of(RightChange.LAPSED, RightChange.EXPIRED, RightChange.ABANDONED, RightChange.INVALIDATED);

    private final Connection connection;

    PerformanceTable(Connection connection) {
        this.connection = connection;
    }

    void registered(ContractRegistered registered, UUID event) throws SQLException {
        update(
                "INSERT INTO registration (contract, technical, event) VALUES (?, ?, ?)"
                        + " ON CONFLICT (contract) DO UPDATE SET technical = EXCLUDED.technical,"
                        + " event = EXCLUDED.event",
                registered.contract().text(),
                registered.technical().fen(),
                event);
    }

    void paid(PaymentRecorded payment, UUID event) throws SQLException {
        money(payment.payment().text(), payment.contract(), payment.what().name(), payment.amount(), event);
    }

    void invoiced(InvoiceRecorded invoice, UUID event) throws SQLException {
        money(invoice.invoice().text(), invoice.contract(), "INVOICE", invoice.amount(), event);
    }

    /// An invoice or payment that was recorded by mistake.
    void withdrawn(String paper) throws SQLException {
        update("DELETE FROM money WHERE paper = ?", paper);
    }

    private void money(String paper, ContractId contract, String kind, Money amount, UUID event) throws SQLException {
        update(
                "INSERT INTO money (paper, contract, kind, amount, event) VALUES (?, ?, ?, ?, ?)",
                paper,
                contract.text(),
                kind,
                amount.fen(),
                event);
    }

    void changed(RightChanged right) throws SQLException {
        if (ENDINGS.contains(right.change()) || right.change() == RightChange.RESTORED) {
            update(
                    "INSERT INTO right_change (contract, patent, record, ending, effective_on) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT DO NOTHING",
                    right.contract().text(),
                    right.patent().text(),
                    right.record().text(),
                    ENDINGS.contains(right.change()),
                    right.effectiveOn());
        }
    }

    void corrected(RightCorrected right) throws SQLException {
        update(
                "DELETE FROM right_change WHERE contract = ? AND patent = ? AND record = ?",
                right.contract().text(),
                right.patent().text(),
                right.record().text());
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
