package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.SearchedText;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.sql.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The question to a ledger, newest day first.
final class LedgerQuery {

    private LedgerQuery() {}

    /// @param staleBefore a contract that all sides had signed before that day is stale as long as it waits
    /// @param own the unit whose rows alone may be seen; null for all
    static Query of(Ledger ledger, LedgerFilter filter, LocalDate staleBefore, @Nullable CreditCode own) {
        String rows = "SELECT * FROM (SELECT *, " + ledger.shown() + " AS shown FROM " + ledger.table() + ") AS ledger";
        Query asked = ledger.shown().contains("?") ? Query.of(rows, staleBefore) : Query.of(rows);
        String side = "subject IN (SELECT subject FROM " + ledger.sides() + " WHERE unit = ?";
        if (own != null) {
            asked.where(side + ")", own.text());
        }
        if (filter.agency != null) {
            asked.where(side + " AND role = 'AGENCY')", filter.agency.text());
        }
        if (filter.from != null) {
            asked.where("day >= ?", filter.from);
        }
        if (filter.until != null) {
            asked.where("day <= ?", filter.until);
        }
        if (isGiven(filter.type)) {
            asked.where("kind = ?", String.valueOf(filter.type));
        }
        if (isGiven(filter.status)) {
            asked.where("shown = ?", String.valueOf(filter.status));
        }
        filter.part().ifPresent(part -> SearchedText.containing(part, ledger.found(), asked));
        return asked.orderBy("day DESC, key DESC");
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
