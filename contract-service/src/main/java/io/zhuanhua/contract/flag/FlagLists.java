package io.zhuanhua.contract.flag;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.zhuanhua.events.ContractId;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks the list of doubts, for staff and auditors.
@ApplicationScoped
public class FlagLists {

    private static final int NUMBERS_SHOWN = 3;

    private final Caller caller;

    FlagLists(Caller caller) {
        this.caller = caller;
    }

    /// Newest first.
    ///
    /// @param state `OPEN`, `PROPOSED` or `RESOLVED`; null for all
    public Page<FlagItem> page(@Nullable String state, Paging paging) {
        caller.require(caller.readsAll());
        List<String> conditions = new ArrayList<>();
        Map<String, Object> wanted = new HashMap<>();
        if (state != null && !state.isBlank()) {
            conditions.add("f.state = :state");
            wanted.put("state", state);
        }
        paging.after(1).ifPresent(cursor -> {
            conditions.add("f.number < :after");
            wanted.put("after", cursor.number(0));
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<FlagRow> rows = FlagRow.<FlagRow>find("from FlagRow f" + where + " order by f.number desc", wanted)
                .range(0, paging.fetch() - 1)
                .list();
        Map<String, List<String>> numbers = numbers(rows);
        return Page.of(
                rows, paging, row -> row.item(numbers.getOrDefault(row.id, List.of())), row -> Cursor.of(row.number));
    }

    /// By doubt: the first numbers of the contracts it concerns.
    private static Map<String, List<String>> numbers(List<FlagRow> rows) {
        return FlaggedRow.find("""
                        select f.flag as flag, c.contractNumber as number from FlaggedRow f
                            join ContractRow c on c.id = f.contract
                        where f.flag in ?1 order by c.contractNumber
                        """, rows.stream().map(row -> row.id).toList()).project(Numbered.class).stream()
                .collect(groupingBy(Numbered::flag, collectingAndThen(toList(), all -> all.stream()
                        .limit(NUMBERS_SHOWN)
                        .map(Numbered::number)
                        .toList())));
    }

    /// A contract of a doubt.
    public record Numbered(String flag, String number) {}

    /// The doubts about one contract the caller may see. Staff and auditors see all; a side of the contract only
    /// why it gives no claim, once that is decided.
    public List<FlaggedItem> of(ContractId contract) {
        boolean all = caller.readsAll();
        return FlaggedRow.<FlaggedRow>find("contract = ?1 order by flag", contract.text()).list().stream()
                .filter(row -> all || row.outcome.equals("BARRED"))
                .map(row -> row.item(all))
                .toList();
    }
}
