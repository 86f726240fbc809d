package io.zhuanhua.contract.ledger;

import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.export.ExportTable;
import io.zhuanhua.kit.export.ExportWords;
import io.zhuanhua.ui.Formats;
import io.zhuanhua.ui.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around the rows of a ledger as a file: title, unit, filter, cut-off time, name.
@ApplicationScoped
class LedgerPaper {

    private final LegalClock clock;
    private final Clock time = Clock.systemUTC();

    LedgerPaper(LegalClock clock) {
        this.clock = clock;
    }

    ExportTable table(Ledger ledger, LedgerFilter filter, Language language) {
        LedgerWords words = new LedgerWords(language);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number(words.get("ledger-row")));
        for (LedgerColumn column : ledger.columns()) {
            columns.add(new Column(words.get(column.word()), column.kind(), column.width()));
        }
        List<String> notes = List.of(
                words.get("ledger-note-office", words.get("owner")),
                words.get("ledger-note-unit", words.get("yuan")),
                words.get("ledger-note-filter", filter(ledger, filter, words)),
                words.get("ledger-note-until", clock.today(), Formats.time(time.instant())));
        return new ExportTable(words.get(ledger.title()), notes, columns, ExportWords.of(language));
    }

    /// Named 单位-事项-日期.
    String fileName(Ledger ledger, LedgerWords words) {
        return words.get("ledger-file", words.get(ledger.title()), clock.today());
    }

    private static String filter(Ledger ledger, LedgerFilter filter, LedgerWords words) {
        List<String> shown = new ArrayList<>();
        if (filter.from != null || filter.until != null) {
            shown.add(words.get(ledger.day()) + " " + text(filter.from) + "–" + text(filter.until));
        }
        if (filter.type != null && !filter.type.isEmpty()) {
            shown.add(words.code(ledger.kind(), filter.type));
        }
        if (filter.status != null && !filter.status.isEmpty()) {
            shown.add(words.code(ledger.status(), filter.status));
        }
        if (filter.agency != null) {
            shown.add(filter.agency.text());
        }
        if (filter.q != null && !filter.q.isBlank()) {
            shown.add("“" + filter.q.strip() + "”");
        }
        return shown.isEmpty() ? words.get("ledger-filter-none") : String.join("；", shown);
    }

    private static String text(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
