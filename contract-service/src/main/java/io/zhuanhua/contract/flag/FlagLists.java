package io.zhuanhua.contract.flag;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Asks the list of doubts, for staff and auditors.
@ApplicationScoped
public class FlagLists {

    private static final int NUMBERS_SHOWN = 3;

    private final Caller caller;
    private final DataSource database;

    FlagLists(Caller caller, DataSource database) {
        this.caller = caller;
        this.database = database;
    }

    /// Newest first.
    ///
    /// @param state `OPEN`, `PROPOSED` or `RESOLVED`; null for all
    public Page<FlagItem> page(@Nullable String state, Paging paging) {
        caller.require(caller.readsAll());
        Query asked = Query.of("SELECT * FROM contract_flags.flag");
        if (state != null && !state.isBlank()) {
            asked.where("state = ?", state);
        }
        paging.after(1).ifPresent(last -> asked.where("number < ?", last.number(0)));
        List<FlagRow> rows = asked.orderBy("number DESC").limit(paging.fetch()).list(database, FlagRow::new);
        Map<String, List<String>> numbers = numbers(rows);
        return Page.of(
                rows, paging, row -> row.item(numbers.getOrDefault(row.id, List.of())), row -> Cursor.of(row.number));
    }

    /// By doubt: the first numbers of the contracts it concerns.
    private Map<String, List<String>> numbers(List<FlagRow> rows) {
        return Query.of("SELECT f.flag, c.contract_number FROM contract_flags.flagged f"
                        + " JOIN contract_listing.contract c ON c.id = f.contract")
                .where("f.flag = ANY (?)", rows.stream().map(row -> row.id).toList())
                .orderBy("c.contract_number")
                .list(database, row -> new Numbered(row.getString(1), row.getString(2)))
                .stream()
                .collect(groupingBy(Numbered::flag, collectingAndThen(toList(), all -> all.stream()
                        .limit(NUMBERS_SHOWN)
                        .map(Numbered::number)
                        .toList())));
    }

    /// A contract of a doubt.
    private record Numbered(String flag, String number) {}

    /// The doubts about one contract the caller may see. Staff and auditors see all; a side of the contract only
    /// why it gives no claim, once that is decided.
    public List<FlaggedItem> of(ContractId contract) {
        boolean all = caller.readsAll();
        return Query.of("SELECT * FROM contract_flags.flagged")
                .where("contract = ?", contract.text())
                .orderBy("flag")
                .list(database, FlaggedRow::new)
                .stream()
                .filter(row -> all || row.outcome.equals("BARRED"))
                .map(row -> row.item(all))
                .toList();
    }
}
