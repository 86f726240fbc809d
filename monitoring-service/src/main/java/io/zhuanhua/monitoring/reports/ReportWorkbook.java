package io.zhuanhua.monitoring.reports;

import io.zhuanhua.monitoring.figures.FigureWords;
import io.zhuanhua.monitoring.rules.ReportRules.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A report as a workbook: the figures, and the cases they were counted from. Codes and whatever people typed are cells
/// of text, so that nothing is calculated and no digit is lost; only our own totals are formulas.
@ApplicationScoped
class ReportWorkbook {

    private static final String MONEY = "#,##0.00";
    private static final int HEAD = 4;

    private final FigureWords words;

    ReportWorkbook(FigureWords words) {
        this.words = words;
    }

    byte[] of(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Zhuanhua", "1.0")) {
            figures(workbook.newWorksheet(words.chinese("report-sheet-figures")), report);
            cases(workbook.newWorksheet(words.chinese("report-sheet-cases")), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void figures(Worksheet sheet, Report report) {
        head(sheet, report, words.chinese("report-unit-mixed"), 7);
        columns(sheet, List.of("code", "name", "unit", "published", "now", "difference", "definition"));
        int row = HEAD + 1;
        for (Report.Row each : report.rows()) {
            text(sheet, row, 0, each.line().code());
            text(sheet, row, 1, each.name());
            text(sheet, row, 2, each.line().unit());
            number(sheet, row, 3, each.published(), report.isPublished());
            number(sheet, row, 4, each.now(), true);
            text(sheet, row, 5, note(report, each.line().difference()));
            text(sheet, row, 6, each.definition());
            sheet.style(row, 6).wrapText(true).set();
            row++;
        }
        widths(sheet, 14, 34, 8, 18, 18, 24, 70);
        sheet.freezePane(2, HEAD + 1);
        paper(sheet);
    }

    private void cases(Worksheet sheet, Report report) {
        head(sheet, report, words.chinese("report-unit-yuan"), 13);
        columns(
                sheet,
                List.of(
                        "case",
                        "contract",
                        "transferor",
                        "transferor-code",
                        "transferee",
                        "transferee-code",
                        "agency",
                        "agency-code",
                        "technical",
                        "signed",
                        "verified",
                        "granted",
                        "paid"));
        int row = HEAD + 1;
        for (Report.CaseLine each : report.cases()) {
            text(sheet, row, 0, each.caseNumber());
            text(sheet, row, 1, each.contractNumber());
            text(sheet, row, 2, each.transferor());
            text(sheet, row, 3, each.transferorCode());
            text(sheet, row, 4, each.transferee());
            text(sheet, row, 5, each.transfereeCode());
            text(sheet, row, 6, each.agency());
            text(sheet, row, 7, each.agencyCode());
            money(sheet, row, 8, each.technical());
            date(sheet, row, 9, each.signedOn());
            date(sheet, row, 10, each.verifiedOn());
            money(sheet, row, 11, each.granted());
            money(sheet, row, 12, each.paid());
            row++;
        }
        total(sheet, report, row);
        widths(sheet, 20, 20, 28, 22, 28, 22, 28, 22, 18, 12, 12, 16, 16);
        sheet.freezePane(2, HEAD + 1);
        paper(sheet);
    }

    private void total(Worksheet sheet, Report report, int row) {
        text(sheet, row, 0, words.chinese("term-total-row"));
        for (int column : new int[] {8, 11, 12}) {
            if (report.cases().isEmpty()) {
                text(sheet, row, column, words.chinese("no-data"));
            } else {
                sheet.formula(row, column, "SUM(" + name(column) + (HEAD + 2) + ":" + name(column) + row + ")");
                sheet.style(row, column).format(MONEY).set();
            }
        }
        sheet.range(row, 0, row, 12).style().bold().borderStyle("thin").set();
    }

    private void head(Worksheet sheet, Report report, String unit, int width) {
        text(sheet, 0, 0, title(report));
        sheet.range(0, 0, 0, width - 1).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        text(
                sheet,
                1,
                0,
                words.chinese(
                        "report-head-period",
                        report.period().text(),
                        report.period().shown()));
        text(sheet, 1, 4, words.chinese("report-head-unit", unit));
        text(sheet, 2, 0, words.chinese("report-head-office", words.chinese("owner")));
        text(sheet, 2, 4, words.chinese("report-head-date", report.today()));
        text(sheet, 3, 0, standing(report));
    }

    private void columns(Worksheet sheet, List<String> keys) {
        for (int column = 0; column < keys.size(); column++) {
            text(sheet, HEAD, column, words.chinese("report-column-" + keys.get(column)));
        }
        sheet.range(HEAD, 0, HEAD, keys.size() - 1)
                .style()
                .bold()
                .fillColor("DDE6F0")
                .borderStyle("thin")
                .wrapText(true)
                .set();
    }

    String title(Report report) {
        return words.chinese("report-title-" + report.rhythm(), report.period().text());
    }

    /// Published and when, or a preview.
    String standing(Report report) {
        return report.isPublished()
                ? words.chinese(
                        "report-standing-published",
                        String.valueOf(report.publishedOn()),
                        report.late().size())
                : words.chinese("report-standing-preview", report.today());
    }

    String note(Report report, Difference difference) {
        return report.isPublished() ? words.chinese("report-difference-" + difference) : "";
    }

    private void number(Worksheet sheet, int row, int column, @Nullable String value, boolean known) {
        if (value == null) {
            text(sheet, row, column, known ? words.chinese("no-data") : "");
        } else {
            BigDecimal exact = new BigDecimal(value);
            sheet.value(row, column, exact);
            sheet.style(row, column).format(exact.scale() > 0 ? MONEY : "#,##0").set();
        }
    }

    private void money(Worksheet sheet, int row, int column, @Nullable BigDecimal amount) {
        if (amount == null) {
            text(sheet, row, column, words.chinese("no-data"));
        } else {
            sheet.value(row, column, amount);
            sheet.style(row, column).format(MONEY).set();
        }
    }

    private static void date(Worksheet sheet, int row, int column, @Nullable LocalDate date) {
        if (date != null) {
            text(sheet, row, column, date.toString());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).format("@").set();
    }

    private static void widths(Worksheet sheet, double... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    private static void paper(Worksheet sheet) {
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
    }

    private static String name(int column) {
        return String.valueOf((char) ('A' + column));
    }
}
