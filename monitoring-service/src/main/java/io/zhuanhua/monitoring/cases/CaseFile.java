package io.zhuanhua.monitoring.cases;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.monitoring.cases.CaseEvents.Recorded;
import io.zhuanhua.monitoring.rules.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/// Cases as the caller may see them: staff and auditors all, everybody else those of their own unit.
@ApplicationScoped
public class CaseFile {

    private final Caller caller;
    private final CaseEvents events;
    private final DataSource database;

    CaseFile(Caller caller, CaseEvents events, DataSource database) {
        this.caller = caller;
        this.events = events;
        this.database = database;
    }

    /// A case with its events.
    record Opened(CaseRow row, List<Line> lines) {

        /// An event, and whether the caller may read what it says.
        record Line(Recorded event, boolean readable) {}
    }

    /// @throws NotFoundException for a case that is not there and, the same, for one that is not the caller's
    public CaseRow row(String caseNumber) {
        Optional<CreditCode> unit = unit();
        return Query.of(CaseRow.SELECT)
                .where("case_number = ?", caseNumber)
                .first(database, CaseRow::new)
                .filter(row -> unit.map(code -> row.concerns(code.text())).orElse(true))
                .orElseThrow(NotFoundException::new);
    }

    Opened open(String caseNumber) {
        CaseRow row = row(caseNumber);
        List<Opened.Line> lines = events.of(row.contract).stream()
                .map(event -> new Opened.Line(event, mayRead(row, event)))
                .toList();
        return new Opened(row, lines);
    }

    /// Newest first.
    ///
    /// @param search any number or name, or a part of one; empty for anything
    public Page<CaseRow> list(String search, CaseStatus status, Paging paging) {
        Query asked = Query.of(CaseRow.SELECT).where(status.condition());
        unit().ifPresent(code -> asked.where("strpos(units, ?) > 0", code.text()));
        for (String word : normal(search).split(" ", -1)) {
            if (!word.isEmpty()) {
                asked.where("strpos(words, ?) > 0", word);
            }
        }
        List<CaseRow> rows = asked.newest(paging, "submitted_on", "case_number").list(database, CaseRow::new);
        return Page.of(rows, paging, row -> row, CaseRow::place);
    }

    /// Patent numbers are stored without `ZL` and without the dot before the check digit.
    private static String normal(String search) {
        String plain =
                Normalizer.normalize(search.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("(?:zl)?(\\d{8}|\\d{12})\\.([\\dx])", "$1$2").replaceAll("\\s+", " ");
    }

    /// The cases a search finds, the first fifty.
    public List<CaseRow> found(String search) {
        return list(search, CaseStatus.ANY, Paging.first()).items();
    }

    private boolean mayRead(CaseRow row, Recorded event) {
        CreditCode unit = caller.unit();
        return caller.readsAll()
                || (unit != null && Sight.mayRead(event.family(), event.unit(), unit.text(), row.facts()));
    }

    /// Empty for those who read everything.
    private Optional<CreditCode> unit() {
        if (caller.readsAll()) {
            return Optional.empty();
        }
        CreditCode unit = caller.unit();
        caller.require(unit != null);
        return Optional.ofNullable(unit);
    }
}
