package io.zhuanhua.contract.ledger;

import io.zhuanhua.events.Money;
import io.zhuanhua.kit.export.Column;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One column of a ledger.
///
/// @param key its name over REST
/// @param word key of its title
record LedgerColumn(String key, String word, Column.Kind kind, int width, Value value) {

    /// What a cell is; null where this service has no data.
    @FunctionalInterface
    interface Value {
        @Nullable
        Object of(ResultSet row, LedgerWords words) throws SQLException;
    }

    static LedgerColumn text(String key, String word, int width, String column) {
        return new LedgerColumn(key, word, Column.Kind.TEXT, width, (row, words) -> row.getString(column));
    }

    static LedgerColumn date(String key, String word, String column) {
        return new LedgerColumn(
                key, word, Column.Kind.DATE, 12, (row, words) -> row.getObject(column, LocalDate.class));
    }

    static LedgerColumn count(String key, String word, String column) {
        return new LedgerColumn(key, word, Column.Kind.NUMBER, 8, (row, words) -> row.getInt(column));
    }

    static LedgerColumn amount(String key, String word, String column) {
        return new LedgerColumn(key, word, Column.Kind.AMOUNT, 16, (row, words) -> yuan(row, column));
    }

    /// A code of the house, as the word beginning with that prefix.
    static LedgerColumn coded(String key, String word, int width, String prefix, String column) {
        return new LedgerColumn(key, word, Column.Kind.TEXT, width, (row, words) -> {
            String code = row.getString(column);
            return code == null ? "" : words.code(prefix, code);
        });
    }

    /// A date that is not there yet, which is no lack of data.
    static LedgerColumn dateSoFar(String key, String word, String column) {
        return new LedgerColumn(key, word, Column.Kind.DATE, 12, (row, words) -> {
            LocalDate day = row.getObject(column, LocalDate.class);
            return day == null ? "" : day;
        });
    }

    /// Asked for by the ledger's form; nobody tells this service.
    static LedgerColumn unknown(String key, String word, Column.Kind kind) {
        return new LedgerColumn(key, word, kind, 10, (row, words) -> null);
    }

    static @Nullable BigDecimal yuan(ResultSet row, String column) throws SQLException {
        long fen = row.getLong(column);
        return row.wasNull() ? null : new Money(fen).yuan();
    }
}
