package io.zhuanhua.contract;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.Role;
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

/// Asks the listing, within what the caller may see.
@ApplicationScoped
public class ContractLists {

    private final Caller caller;

    ContractLists(Caller caller) {
        this.caller = caller;
    }

    /// Newest first: ids grow with time.
    public Page<ContractItem> page(ContractFilter filter, Paging paging) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> wanted = new HashMap<>();
        if (!caller.readsAll()) {
            caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY);
            @Nullable CreditCode unit = caller.unit();
            conditions.add("exists (from PartyRow own where own.contract = c.id and own.unit = :own)");
            wanted.put("own", unit == null ? "" : unit.text());
        }
        if (filter.status() != null) {
            conditions.add("c.status = :status");
            wanted.put("status", filter.status());
        }
        if (filter.agency() != null) {
            conditions.add("exists (from PartyRow a where a.contract = c.id and a.unit = :agency and a.role = :role)");
            wanted.put("agency", filter.agency().text());
            wanted.put("role", PartyRole.AGENCY);
        }
        filter.pattern().ifPresent(pattern -> {
            conditions.add("c.searched like :pattern escape '\\'");
            wanted.put("pattern", pattern);
        });
        paging.after(1).ifPresent(cursor -> {
            conditions.add("c.id < :after");
            wanted.put("after", cursor.key(0));
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<ContractRow> rows = ContractRow.<ContractRow>find(
                        "from ContractRow c" + where + " order by c.id desc", wanted)
                .range(0, paging.fetch() - 1)
                .list();
        return Page.of(rows, paging, ContractRow::item, row -> Cursor.of(row.id));
    }
}
