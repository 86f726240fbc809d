package io.zhuanhua.contract.bulk;

import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.problem.ProblemBody;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The workbook that came, with what became of each row behind it; also the empty one to fill in. Every cell is text,
/// so that no digit is lost and nothing somebody typed is calculated. It can be mended and sent again as it is.
final class ResultSheet implements Closeable {

    static final String OUTCOME = "受理结果";
    static final String CASE = "受理号";
    static final String PROBLEMS = "问题";

    private static final int FLUSH_EVERY = 100;
    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.values());

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next = 1;

    private ResultSheet(OutputStream out) {
        this.workbook = new Workbook(out, "Zhuanhua", "1.0");
        this.sheet = workbook.newWorksheet(SheetWords.get("bulk-sheet"));
        COLUMNS.forEach(column -> head(COLUMNS.indexOf(column), column.header()));
        sheet.freezePane(1, 1);
    }

    /// One to fill in, with a second sheet that says how.
    static ResultSheet empty(OutputStream out) {
        ResultSheet result = new ResultSheet(out);
        Worksheet how = result.workbook.newWorksheet(SheetWords.get("bulk-how"));
        int row = 0;
        for (SheetColumn column : SheetColumn.values()) {
            how.value(row, 0, column.header());
            how.value(row, 1, SheetWords.get(column.isNeeded() ? "required" : "optional"));
            how.value(
                    row,
                    2,
                    column == SheetColumn.TRANSFER_TYPE
                            ? SheetWords.transferTypes()
                            : SheetWords.get("bulk-how-" + column.name()));
            row++;
        }
        how.value(row + 1, 0, SheetWords.get("bulk-how-more"));
        how.width(0, 30);
        how.width(2, 60);
        return result;
    }

    static ResultSheet of(OutputStream out) {
        ResultSheet result = new ResultSheet(out);
        List.of(OUTCOME, CASE, PROBLEMS).forEach(name -> result.head(result.ends(name), name));
        return result;
    }

    /// The header that lets a browser keep it under that name.
    static String attachment(String name) {
        return ExportFile.named("contracts.xlsx", name);
    }

    void add(SheetContract contract, RowOutcome outcome) throws IOException {
        Map<Long, String> problems = problems(contract, outcome);
        for (SheetLine line : contract.lines()) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                text(next, column, line.cell(COLUMNS.get(column)));
            }
            if (line.number() == contract.row()) {
                text(next, ends(OUTCOME), SheetWords.get("bulk-result-" + outcome.result()));
                text(
                        next,
                        ends(CASE),
                        outcome.caseNumber() == null ? "" : outcome.caseNumber().text());
            }
            text(next, ends(PROBLEMS), problems.getOrDefault(line.number(), ""));
            next++;
            if (next % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
    }

    /// The rest was not looked at.
    void cutShort() {
        text(next, ends(OUTCOME), SheetWords.get("bulk-cut-short"));
    }

    /// Row of the sheet → everything wrong in it, each with the name of its column.
    private static Map<Long, String> problems(SheetContract contract, RowOutcome outcome) {
        Map<Long, String> problems = new HashMap<>();
        List<ProblemBody.Item> items = outcome.errors().isEmpty() ? outcome.warnings() : outcome.errors();
        String row = outcome.errors().isEmpty() ? "" : "/" + outcome.row();
        for (ProblemBody.Item item : items) {
            SheetContract.Place place = contract.place(item.pointer().substring(row.length()));
            SheetColumn column = place.column();
            String text = column == null ? item.detail() : column.header() + "：" + item.detail();
            problems.merge(place.row(), text, (one, other) -> one + "；" + other);
        }
        return problems;
    }

    private int ends(String name) {
        return COLUMNS.size() + List.of(OUTCOME, CASE, PROBLEMS).indexOf(name);
    }

    private void head(int column, String name) {
        sheet.value(0, column, name);
        sheet.style(0, column).bold().fillColor("DDE6F0").wrapText(true).set();
        sheet.width(column, name.equals(PROBLEMS) ? 80 : 20);
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
            sheet.style(row, column).format("@").set();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
