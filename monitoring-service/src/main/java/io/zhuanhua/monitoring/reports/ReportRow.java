package io.zhuanhua.monitoring.reports;

import io.zhuanhua.kit.list.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// A line of the list of published reports. Read only.
public final class ReportRow {

    public final String id;
    public final LocalDate firstDay;
    public final LocalDate lastDay;
    public final LocalDate publishedOn;
    public final String publishedBy;

    ReportRow(ResultSet row) throws SQLException {
        id = row.getString("id");
        firstDay = row.getObject("first_day", LocalDate.class);
        lastDay = row.getObject("last_day", LocalDate.class);
        publishedOn = row.getObject("published_on", LocalDate.class);
        publishedBy = row.getString("published_by");
    }

    Cursor place() {
        return Cursor.of(lastDay, id);
    }
}
