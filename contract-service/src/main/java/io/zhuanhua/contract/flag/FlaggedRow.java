package io.zhuanhua.contract.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A contract under a doubt, read only.
public final class FlaggedRow {

    public final String flag;
    public final String what;
    public final String outcome;
    public final @Nullable String reason;

    FlaggedRow(ResultSet row) throws SQLException {
        flag = row.getString("flag");
        what = row.getString("what");
        outcome = row.getString("outcome");
        reason = row.getString("reason");
    }

    FlaggedItem item(boolean withFlag) {
        return new FlaggedItem(withFlag ? flag : null, what, outcome, reason);
    }
}
