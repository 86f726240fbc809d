package io.zhuanhua.contract.ledger;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.ui.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ledger on screen.
///
/// @param day name of the date its period means
@TemplateData
public record LedgerScreen(
        String title,
        String day,
        List<Head> heads,
        List<Line> lines,
        @Nullable String next,
        List<Choice> statuses,
        List<Choice> types,
        List<Tab> tabs) {

    /// Head of a column.
    ///
    /// @param unit of its amounts, empty for others
    @TemplateData
    public record Head(String title, String unit) {

        public boolean isAmount() {
            return !unit.isEmpty();
        }
    }

    /// One row; its first cell leads to `href`.
    @TemplateData
    public record Line(String href, List<Shown> cells) {}

    /// A cell as it is shown.
    ///
    /// @param look class of the cell
    @TemplateData
    public record Shown(String text, String look) {}

    /// A code to filter by, and its word.
    @TemplateData
    public record Choice(String code, String word) {}
}
