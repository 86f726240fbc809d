package io.zhuanhua.matching.listing;

import io.zhuanhua.kit.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposal as lists show it, read only.
public final class MatchRow {

    public final String match;
    public final String need;
    public final String offer;
    public final String enterprise;
    public final String holder;
    public final int score;
    public final List<String> reasons;
    public final LocalDate proposedOn;
    public final String status;
    public final @Nullable LocalDate answeredOn;
    public final @Nullable String note;

    MatchRow(ResultSet row) throws SQLException {
        match = row.getString("match");
        need = row.getString("need");
        offer = row.getString("offer");
        enterprise = row.getString("enterprise");
        holder = row.getString("holder");
        score = row.getInt("score");
        reasons = Rows.texts(row, "reasons");
        proposedOn = row.getObject("proposed_on", LocalDate.class);
        status = row.getString("status");
        answeredOn = row.getObject("answered_on", LocalDate.class);
        note = row.getString("note");
    }
}
