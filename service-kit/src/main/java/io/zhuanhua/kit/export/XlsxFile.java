package io.zhuanhua.kit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook of one sheet. Texts are cells of text, written where they stand and not into the table of shared strings,
/// which would hold them all in memory until the end.
final class XlsxFile implements TableFile {

    private static final int FLUSH_EVERY = 100;

    private final ExportTable table;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxFile(ExportTable table, OutputStream out) {
        this.table = table;
        this.workbook = new Workbook(out, "Zhuanhua", "1.0");
        this.sheet = workbook.newWorksheet(name(table.title()));
        arrange();
        text(next++, 0, table.title());
        sheet.style(0, 0).bold().fontSize(16).set();
        table.notes().forEach(note -> text(next++, 0, note));
        for (int column = 0; column < table.columns().size(); column++) {
            text(next, column, table.columns().get(column).title());
            sheet.style(next, column)
                    .bold()
                    .fillColor("DDE6F0")
                    .borderStyle("thin")
                    .wrapText(true)
                    .set();
        }
        next++;
        sheet.freezePane(0, next);
    }

    /// Everything of the sheet as a whole stands before its first row.
    private void arrange() {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.columns().get(column).width());
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void last(List<@Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
            sheet.style(next, column).bold().borderStyle("thin").set();
        }
        next++;
    }

    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case BigDecimal amount -> {
                sheet.value(next, column, amount);
                sheet.style(next, column).format("#,##0.00").set();
            }
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case Number count -> sheet.value(next, column, count);
            case null, default -> text(next, column, PlainCell.of(cell, table.words()));
        }
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
            sheet.style(row, column).format("@").set();
        }
    }

    /// Names of sheets are short and without these characters.
    private static String name(String title) {
        String plain = title.replaceAll("[\\\\/?*\\[\\]:']", " ");
        return plain.substring(0, Math.min(31, plain.length()));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
