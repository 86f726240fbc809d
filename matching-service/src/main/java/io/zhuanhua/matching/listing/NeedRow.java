package io.zhuanhua.matching.listing;

import io.zhuanhua.kit.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A need as lists show it, read only.
public final class NeedRow {

    public final String need;
    public final String enterprise;
    public final String enterpriseName;
    public final String title;
    public final @Nullable String industry;
    public final List<String> ipc;
    public final LocalDate registeredOn;
    public final @Nullable LocalDate deadline;
    public final boolean directed;
    public final String status;

    NeedRow(ResultSet row) throws SQLException {
        need = row.getString("need");
        enterprise = row.getString("enterprise");
        enterpriseName = row.getString("enterprise_name");
        title = row.getString("title");
        industry = row.getString("industry");
        ipc = Rows.texts(row, "ipc");
        registeredOn = row.getObject("registered_on", LocalDate.class);
        deadline = row.getObject("deadline", LocalDate.class);
        directed = row.getBoolean("directed");
        status = row.getString("status");
    }
}
