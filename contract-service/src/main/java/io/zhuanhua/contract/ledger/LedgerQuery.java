package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.ContractFilter;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.list.Cursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question to a ledger, newest day first.
///
/// @param sql its parameters are `?`
record LedgerQuery(String sql, List<Object> values) {

    /// @param staleBefore a contract that all sides had signed before that day is stale as long as it waits
    /// @param own the unit whose rows alone may be seen; null for all
    /// @param after the row to go on behind
    static LedgerQuery of(
            Ledger ledger,
            LedgerFilter filter,
            LocalDate staleBefore,
            @Nullable CreditCode own,
            @Nullable Cursor after,
            int limit) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        boolean timed = ledger.shown().contains("?");
        if (timed) {
            values.add(staleBefore);
        }
        String side = "subject IN (SELECT subject FROM " + ledger.sides() + " WHERE unit = ?";
        if (own != null) {
            conditions.add(side + ")");
            values.add(own.text());
        }
        if (filter.agency != null) {
            conditions.add(side + " AND role = 'AGENCY')");
            values.add(filter.agency.text());
        }
        if (filter.from != null) {
            conditions.add("day >= ?");
            values.add(filter.from);
        }
        if (filter.until != null) {
            conditions.add("day <= ?");
            values.add(filter.until);
        }
        if (isGiven(filter.type)) {
            conditions.add("kind = ?");
            values.add(String.valueOf(filter.type));
        }
        if (isGiven(filter.status)) {
            conditions.add("(" + ledger.shown() + ") = ?");
            if (timed) {
                values.add(staleBefore);
            }
            values.add(String.valueOf(filter.status));
        }
        filter.part().ifPresent(part -> {
            // by the index; the pattern then says it exactly
            conditions.add("public.grams(searched) @> public.grams_asked(?)");
            values.add(part);
            conditions.add("searched LIKE ?");
            values.add(ContractFilter.pattern(part));
        });
        if (after != null) {
            conditions.add("(day, key) < (?, ?)");
            values.add(after.date(0));
            values.add(after.key(1));
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String most = limit == 0 ? "" : " LIMIT " + limit;
        return new LedgerQuery(
                "SELECT *, " + ledger.shown() + " AS shown FROM " + ledger.table() + where
                        + " ORDER BY day DESC, key DESC" + most,
                values);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
