package io.zhuanhua.contract.flag;

import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.kit.sql.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes the list of doubts, within the schema of the projection.
final class FlagTable {

    private final Connection connection;

    FlagTable(Connection connection) {
        this.connection = connection;
    }

    void raised(FlagRaised flag) throws SQLException {
        Rows.update(
                connection,
                "INSERT INTO flag (id, what, state, contracts, finding, raised_on) VALUES (?, ?, 'OPEN', ?, ?, ?)",
                flag.flag().text(),
                flag.what().name(),
                flag.contracts().size(),
                flag.finding(),
                flag.raisedOn());
        for (ContractId contract : flag.contracts()) {
            Rows.update(
                    connection,
                    "INSERT INTO flagged (contract, flag, what, outcome) VALUES (?, ?, ?, 'OPEN')",
                    contract.text(),
                    flag.flag().text(),
                    flag.what().name());
        }
    }

    void proposed(FlagResolutionProposed proposal) throws SQLException {
        Rows.update(
                connection,
                "UPDATE flag SET state = 'PROPOSED' WHERE id = ?",
                proposal.flag().text());
    }

    void resolved(FlagResolved end) throws SQLException {
        Rows.update(
                connection,
                "UPDATE flag SET state = 'RESOLVED' WHERE id = ?",
                end.flag().text());
        ended(end, end.payable(), "PAYABLE");
        ended(end, end.barred(), "BARRED");
    }

    private void ended(FlagResolved end, List<ContractId> contracts, String outcome) throws SQLException {
        for (ContractId contract : contracts) {
            Rows.update(
                    connection,
                    "UPDATE flagged SET outcome = ?, reason = ? WHERE contract = ? AND flag = ?",
                    outcome,
                    end.reason(),
                    contract.text(),
                    end.flag().text());
        }
    }
}
