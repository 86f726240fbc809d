package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.verification.VerificationConfig;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks the listing, within what the caller may see.
@ApplicationScoped
public class ContractLists {

    private static final Set<ContractStatus> WAITING =
            EnumSet.of(ContractStatus.SIGNED, ContractStatus.STALE, ContractStatus.FAILED);
    /// By the index; the pattern then says it exactly.
    private static final String FOUND =
            "cast(sql('public.grams(?) @> public.grams_asked(?)', c.searched, :part) as boolean) = true";
    private static final String FAILED = "(c.hopeless = c.patents)";
    private static final String STALE = "(c.allSignedOn is not null and c.allSignedOn < :staleBefore"
            + " and c.recorded + c.mismatched < c.patents and c.mismatched = c.hopeless)";

    private final Caller caller;
    private final VerificationConfig verification;
    private final LegalClock clock;

    ContractLists(Caller caller, VerificationConfig verification, LegalClock clock) {
        this.caller = caller;
        this.verification = verification;
        this.clock = clock;
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
        LocalDate today = clock.today();
        LocalDate staleBefore = today.minusDays(verification.staleAfterDays());
        if (filter.status() != null) {
            status(filter.status(), staleBefore, conditions, wanted);
        }
        if (filter.agency() != null) {
            conditions.add("exists (from PartyRow a where a.contract = c.id and a.unit = :agency and a.role = :role)");
            wanted.put("agency", filter.agency().text());
            wanted.put("role", PartyRole.AGENCY);
        }
        if (filter.overdue()) {
            conditions.add("c.status = :returned and c.returnedUntil < :today");
            wanted.put("returned", ContractStatus.RETURNED);
            wanted.put("today", today);
        }
        filter.part().ifPresent(part -> {
            conditions.add(FOUND);
            conditions.add("c.searched like :pattern escape '\\'");
            wanted.put("part", part);
            wanted.put("pattern", ContractFilter.pattern(part));
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
        return Page.of(rows, paging, row -> row.item(staleBefore, today), row -> Cursor.of(row.id));
    }

    /// A contract that waits for the register is shown as signed, stale or failed; which of them, time decides.
    private static void status(
            ContractStatus shown, LocalDate staleBefore, List<String> conditions, Map<String, Object> wanted) {
        boolean waiting = WAITING.contains(shown);
        conditions.add("c.status = :status");
        wanted.put("status", waiting ? ContractStatus.SIGNED : shown);
        if (waiting) {
            conditions.add(shown == ContractStatus.FAILED ? FAILED : "not " + FAILED);
        }
        if (waiting && shown != ContractStatus.FAILED) {
            conditions.add(shown == ContractStatus.STALE ? STALE : "not " + STALE);
            wanted.put("staleBefore", staleBefore);
        }
    }
}
