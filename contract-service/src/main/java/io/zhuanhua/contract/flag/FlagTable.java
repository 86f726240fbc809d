package io.zhuanhua.contract.flag;

import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the list of doubts, within the schema of the projection.
final class FlagTable {

    private final Connection connection;

    FlagTable(Connection connection) {
        this.connection = connection;
    }

    void raised(FlagRaised flag) throws SQLException {
        update(
                "INSERT INTO flag (id, what, state, contracts, finding, raised_on) VALUES (?, ?, 'OPEN', ?, ?, ?)",
                flag.flag().text(),
                flag.what().name(),
                flag.contracts().size(),
                flag.finding(),
                flag.raisedOn());
        for (ContractId contract : flag.contracts()) {
            update(
                    "INSERT INTO flagged (contract, flag, what, outcome) VALUES (?, ?, ?, 'OPEN')",
                    contract.text(),
                    flag.flag().text(),
                    flag.what().name());
        }
    }

    void proposed(FlagResolutionProposed proposal) throws SQLException {
        update(
                "UPDATE flag SET state = 'PROPOSED' WHERE id = ?",
                proposal.flag().text());
    }

    void resolved(FlagResolved end) throws SQLException {
        update("UPDATE flag SET state = 'RESOLVED' WHERE id = ?", end.flag().text());
        ended(end, end.payable(), "PAYABLE");
        ended(end, end.barred(), "BARRED");
    }

    private void ended(FlagResolved end, List<ContractId> contracts, String outcome) throws SQLException {
        for (ContractId contract : contracts) {
            update(
                    "UPDATE flagged SET outcome = ?, reason = ? WHERE contract = ? AND flag = ?",
                    outcome,
                    end.reason(),
                    contract.text(),
                    end.flag().text());
        }
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
