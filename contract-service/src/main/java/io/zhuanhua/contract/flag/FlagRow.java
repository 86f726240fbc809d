package io.zhuanhua.contract.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// A doubt in the list, read only.
public final class FlagRow {

    public final long number;
    public final String id;
    public final String what;
    public final String state;
    public final int contracts;
    public final String finding;
    public final LocalDate raisedOn;

    FlagRow(ResultSet row) throws SQLException {
        number = row.getLong("number");
        id = row.getString("id");
        what = row.getString("what");
        state = row.getString("state");
        contracts = row.getInt("contracts");
        finding = row.getString("finding");
        raisedOn = row.getObject("raised_on", LocalDate.class);
    }

    FlagItem item(List<String> numbers) {
        return new FlagItem(id, what, state, contracts, numbers, finding, raisedOn);
    }
}
