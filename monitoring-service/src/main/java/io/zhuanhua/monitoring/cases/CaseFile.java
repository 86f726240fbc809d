package io.zhuanhua.monitoring.cases;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.monitoring.cases.CaseEvents.Recorded;
import io.zhuanhua.monitoring.rules.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;

/// Cases as the caller may see them: staff and auditors all, everybody else those of their own unit.
@ApplicationScoped
public class CaseFile {

    private final Caller caller;
    private final CaseEvents events;

    CaseFile(Caller caller, CaseEvents events) {
        this.caller = caller;
        this.events = events;
    }

    /// A case with its events.
    record Opened(CaseRow row, List<Line> lines) {

        /// An event, and whether the caller may read what it says.
        record Line(Recorded event, boolean readable) {}
    }

    /// @throws NotFoundException for a case that is not there and, the same, for one that is not the caller's
    public CaseRow row(String caseNumber) {
        return CaseRow.numbered(caseNumber, unit()).orElseThrow(NotFoundException::new);
    }

    Opened open(String caseNumber) {
        CaseRow row = row(caseNumber);
        List<Opened.Line> lines = events.of(row.contract).stream()
                .map(event -> new Opened.Line(event, mayRead(row, event)))
                .toList();
        return new Opened(row, lines);
    }

    public Page<CaseRow> list(String search, CaseStatus status, Paging paging) {
        return Page.of(CaseRow.list(unit(), search, status, paging), paging, row -> row, CaseRow::place);
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
