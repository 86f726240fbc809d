package io.zhuanhua.bridge;

import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A record of the register in the list. Read only: [BridgeListing] writes it.
public final class RegisterRow {

    public final String recordId;
    public final String code;
    public final String patent;
    public final LocalDate effectiveOn;
    public final String beforeNames;
    public final String afterNames;
    public final @Nullable String licenceKind;
    public final @Nullable String recordalNumber;
    public final @Nullable String supersedes;
    public final String grade;
    public final Instant recordedAt;

    RegisterRow(ResultSet row) throws SQLException {
        recordId = row.getString("record_id");
        code = row.getString("code");
        patent = row.getString("patent");
        effectiveOn = row.getObject("effective_on", LocalDate.class);
        beforeNames = row.getString("before_names");
        afterNames = row.getString("after_names");
        licenceKind = row.getString("licence_kind");
        recordalNumber = row.getString("recordal_number");
        supersedes = row.getString("supersedes");
        grade = row.getString("grade");
        recordedAt = Rows.moment(row, "recorded_at");
    }

    /// The number as papers print it.
    public String patentShown() {
        return new PatentNumber(patent).shown();
    }

    Cursor place() {
        return Cursor.of(recordedAt, recordId);
    }
}
