package io.zhuanhua.contract.ledger;

import io.zhuanhua.kit.list.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a ledger, a cell a column.
record LedgerRow(String subject, LocalDate day, String key, List<@Nullable Object> cells) {

    static LedgerRow of(ResultSet row, List<LedgerColumn> columns, LedgerWords words) throws SQLException {
        return new LedgerRow(
                row.getString("subject"),
                row.getObject("day", LocalDate.class),
                row.getString("key"),
                cells(row, columns, words));
    }

    static List<@Nullable Object> cells(ResultSet row, List<LedgerColumn> columns, LedgerWords words)
            throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (LedgerColumn column : columns) {
            cells.add(column.value().of(row, words));
        }
        return cells;
    }

    Cursor place() {
        return Cursor.of(day, key);
    }
}
