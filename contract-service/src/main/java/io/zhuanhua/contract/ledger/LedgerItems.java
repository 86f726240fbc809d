package io.zhuanhua.contract.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows of a ledger, newest day first: column → value, null where there is no data.
///
/// @param next cursor for `?after=`; null on the last page
public record LedgerItems(
        List<Map<String, @Nullable Object>> items, @Nullable String next) {

    static Map<String, @Nullable Object> item(Ledger ledger, LedgerRow row) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", row.subject());
        for (int i = 0; i < ledger.columns().size(); i++) {
            Object cell = row.cells().get(i);
            boolean empty = cell == null || cell.equals("");
            item.put(
                    ledger.columns().get(i).key(),
                    empty ? null : cell instanceof BigDecimal yuan ? yuan.toPlainString() : cell);
        }
        return item;
    }
}
