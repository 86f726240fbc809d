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
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Asks the listing, within what the caller may see.
@ApplicationScoped
public class ContractLists {

    private static final Set<ContractStatus> WAITING =
            EnumSet.of(ContractStatus.SIGNED, ContractStatus.STALE, ContractStatus.FAILED);
    private static final String OF_UNIT =
            "EXISTS (SELECT FROM contract_listing.party p WHERE p.contract = c.id AND p.unit = ?";
    private static final String FAILED = "c.hopeless = c.patents";
    private static final String STALE = "c.all_signed_on IS NOT NULL AND c.all_signed_on < ?"
            + " AND c.recorded + c.mismatched < c.patents AND c.mismatched = c.hopeless";

    private final Caller caller;
    private final VerificationConfig verification;
    private final LegalClock clock;
    private final DataSource database;

    ContractLists(Caller caller, VerificationConfig verification, LegalClock clock, DataSource database) {
        this.caller = caller;
        this.verification = verification;
        this.clock = clock;
        this.database = database;
    }

    /// Newest first: ids grow with time.
    public Page<ContractItem> page(ContractFilter filter, Paging paging) {
        Query asked = Query.of("SELECT c.* FROM contract_listing.contract c");
        if (!caller.readsAll()) {
            caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY);
            @Nullable CreditCode unit = caller.unit();
            asked.where(OF_UNIT + ")", unit == null ? "" : unit.text());
        }
        LocalDate today = clock.today();
        LocalDate staleBefore = today.minusDays(verification.staleAfterDays());
        if (filter.status() != null) {
            status(filter.status(), staleBefore, asked);
        }
        if (filter.agency() != null) {
            asked.where(OF_UNIT + " AND p.role = ?)", filter.agency().text(), PartyRole.AGENCY);
        }
        if (filter.overdue()) {
            asked.where("c.status = ? AND c.returned_until < ?", ContractStatus.RETURNED, today);
        }
        filter.part().ifPresent(part -> SearchedText.containing(part, SearchedText.BY_INDEX, asked));
        paging.after(1).ifPresent(last -> asked.where("c.id < ?", last.key(0)));
        List<ContractRow> rows =
                asked.orderBy("c.id DESC").limit(paging.fetch()).list(database, ContractRow::new);
        return Page.of(rows, paging, row -> row.item(staleBefore, today), row -> Cursor.of(row.id));
    }

    /// A contract that waits for the register is shown as signed, stale or failed; which of them, time decides.
    private static void status(ContractStatus shown, LocalDate staleBefore, Query asked) {
        boolean waiting = WAITING.contains(shown);
        asked.where("c.status = ?", waiting ? ContractStatus.SIGNED : shown);
        if (waiting) {
            asked.where(shown == ContractStatus.FAILED ? FAILED : "NOT (" + FAILED + ")");
        }
        if (waiting && shown != ContractStatus.FAILED) {
            asked.where(shown == ContractStatus.STALE ? STALE : "NOT (" + STALE + ")", staleBefore);
        }
    }
}
