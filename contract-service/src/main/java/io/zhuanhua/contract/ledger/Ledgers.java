package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.verification.VerificationConfig;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.export.CursorRows;
import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.ui.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads ledgers, within what the caller may see: a unit the rows it is a side of, staff and auditors all.
@ApplicationScoped
public class Ledgers {

    private final DataSource database;
    private final Caller caller;
    private final LedgerPaper paper;
    private final VerificationConfig verification;
    private final LegalClock clock;

    Ledgers(DataSource database, Caller caller, LedgerPaper paper, VerificationConfig verification, LegalClock clock) {
        this.database = database;
        this.caller = caller;
        this.paper = paper;
        this.verification = verification;
        this.clock = clock;
    }

    /// A page of a ledger for programs.
    ///
    /// @param path name of the ledger in the address
    public LedgerItems items(String path, LedgerFilter filter, Paging paging) {
        Ledger ledger = Ledger.named(path);
        Page<LedgerRow> page = page(ledger, filter, paging, LedgerWords.CODES);
        return new LedgerItems(
                page.items().stream().map(row -> LedgerItems.item(ledger, row)).toList(), page.next());
    }

    Page<LedgerRow> page(Ledger ledger, LedgerFilter filter, Paging paging, LedgerWords words) {
        List<LedgerRow> rows = query(ledger, filter)
                .newest(paging, "day", "key")
                .list(database, row -> LedgerRow.of(row, ledger.columns(), words));
        return Page.of(rows, paging, row -> row, LedgerRow::place);
    }

    /// Everything the filter lets through, as a file.
    Response file(Ledger ledger, LedgerFilter filter, ExportFormat format, Language language) {
        LedgerWords words = new LedgerWords(language);
        CursorRows rows = new CursorRows(database, query(ledger, filter), (row, number) -> {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(number);
            cells.addAll(LedgerRow.cells(row, ledger.columns(), words));
            return cells;
        });
        return ExportFile.answer(
                format,
                paper.table(ledger, filter, language),
                rows,
                "ledger-" + ledger.path(),
                paper.fileName(ledger, words));
    }

    private Query query(Ledger ledger, LedgerFilter filter) {
        LocalDate staleBefore = clock.today().minusDays(verification.staleAfterDays());
        return LedgerQuery.of(ledger, filter.checked(ledger), staleBefore, own());
    }

    /// Null for who may see all.
    private @Nullable CreditCode own() {
        if (caller.readsAll()) {
            return null;
        }
        caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY);
        CreditCode unit = caller.unit();
        caller.require(unit != null);
        return unit;
    }
}
