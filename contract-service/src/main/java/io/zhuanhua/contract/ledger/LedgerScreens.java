package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.ledger.LedgerScreen.Choice;
import io.zhuanhua.contract.ledger.LedgerScreen.Head;
import io.zhuanhua.contract.ledger.LedgerScreen.Line;
import io.zhuanhua.contract.ledger.LedgerScreen.Shown;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.ui.Formats;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Tab;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the screen of a ledger: a page of its rows in words.
@ApplicationScoped
public class LedgerScreens {

    private final Ledgers ledgers;

    LedgerScreens(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /// @param path name of the ledger in the address
    public LedgerScreen of(String path, LedgerFilter filter, Paging paging, Language language) {
        Ledger ledger = Ledger.named(path);
        LedgerWords words = new LedgerWords(language);
        Page<LedgerRow> page = ledgers.page(ledger, filter, paging, words);
        List<Head> heads = ledger.columns().stream()
                .map(column -> new Head(
                        words.get(column.word()), column.kind() == Column.Kind.AMOUNT ? words.get("yuan") : ""))
                .toList();
        return new LedgerScreen(
                words.get(ledger.title()),
                words.get(ledger.day()),
                heads,
                page.items().stream().map(row -> line(ledger, row, words)).toList(),
                page.next(),
                choices(ledger.statuses(), ledger.status(), words),
                choices(ledger.kinds(), ledger.kind(), words),
                Ledger.ALL.stream()
                        .map(one ->
                                new Tab(words.get(one.title()), "/contracts/ledgers/" + one.path(), one.equals(ledger)))
                        .toList());
    }

    /// Width of columns that hold names or titles, in characters.
    private static final int NAMES = 26;

    private static Line line(Ledger ledger, LedgerRow row, LedgerWords words) {
        List<Shown> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(new Shown(
                    text(row.cells().get(i), words), look(ledger.columns().get(i))));
        }
        return new Line(ledger.page() + row.subject(), cells);
    }

    private static String text(@Nullable Object cell, LedgerWords words) {
        return switch (cell) {
            case null -> words.get("no-data");
            case BigDecimal yuan -> Formats.money(yuan);
            default -> cell.toString();
        };
    }

    private static String look(LedgerColumn column) {
        return switch (column.kind()) {
            case AMOUNT, NUMBER -> "num";
            case DATE -> "code";
            case TEXT -> column.width() >= NAMES ? "name" : "";
        };
    }

    private static List<Choice> choices(List<String> codes, String prefix, LedgerWords words) {
        return codes.stream()
                .map(code -> new Choice(code, words.code(prefix, code)))
                .toList();
    }
}
