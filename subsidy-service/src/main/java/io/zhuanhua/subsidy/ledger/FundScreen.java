package io.zhuanhua.subsidy.ledger;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.kit.export.Column;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.ui.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ledger of subsidies on screen.
///
/// @param statuses to filter by
@TemplateData
public record FundScreen(
        List<Column> heads, List<Line> lines, @Nullable String next, List<ApplicationStatus> statuses) {

    private static final int NAMES = 26;

    /// One row; its first cell leads to `href`.
    @TemplateData
    public record Line(String href, List<Cell> cells) {}

    /// @param look class of the cell
    @TemplateData
    public record Cell(String text, String look) {}

    /// @param noData what stands where there are none
    static FundScreen of(List<Column> heads, Page<FundLine> page, String noData) {
        List<ApplicationStatus> statuses = List.of(ApplicationStatus.values());
        return new FundScreen(
                heads,
                page.items().stream().map(line -> line(heads, line, noData)).toList(),
                page.next(),
                statuses.subList(1, statuses.size()));
    }

    private static Line line(List<Column> heads, FundLine line, String noData) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            cells.add(new Cell(text(line.cells().get(i), noData), look(heads.get(i))));
        }
        return new Line("/subsidies/applications/" + line.application().text(), cells);
    }

    private static String text(@Nullable Object cell, String noData) {
        return switch (cell) {
            case null -> noData;
            case BigDecimal yuan -> Formats.money(yuan);
            default -> cell.toString();
        };
    }

    private static String look(Column head) {
        return switch (head.kind()) {
            case AMOUNT, NUMBER -> "num";
            case DATE -> "code";
            case TEXT -> head.width() >= NAMES ? "name" : "";
        };
    }
}
