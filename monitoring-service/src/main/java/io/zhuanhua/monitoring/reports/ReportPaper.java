package io.zhuanhua.monitoring.reports;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.zhuanhua.kit.export.PageNumbers;
import io.zhuanhua.kit.export.PaperFont;
import io.zhuanhua.monitoring.figures.FigureWords;
import io.zhuanhua.ui.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report on paper: A4, as an office files it, with the head 表名、报告期、单位、制表日期、制表机关 and the line for
/// signatures.
@ApplicationScoped
class ReportPaper {

    private final FigureWords words;
    private final ReportWorkbook workbook;

    ReportPaper(FigureWords words, ReportWorkbook workbook) {
        this.words = words;
        this.workbook = workbook;
    }

    byte[] of(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BaseFont base = PaperFont.create();
        try (Document document = new Document(PageSize.A4.rotate(), 42, 42, 48, 48)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setPageEvent(new PageNumbers(base, words.chinese("report-page")));
            document.addTitle(workbook.title(report));
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            document.open();
            document.add(centred(workbook.title(report), new Font(base, 18)));
            document.add(head(report, new Font(base, 9)));
            document.add(figures(report, new Font(base, 9)));
            document.add(paragraph(workbook.standing(report), new Font(base, 9)));
            document.add(paragraph(words.chinese("report-sheet-cases"), new Font(base, 12)));
            document.add(cases(report, new Font(base, 8)));
            document.add(paragraph(words.chinese("report-signatures"), new Font(base, 10)));
        }
        return bytes.toByteArray();
    }

    private PdfPTable head(Report report, Font font) {
        PdfPTable table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        Stream.of(
                        words.chinese(
                                "report-head-period",
                                report.period().text(),
                                report.period().shown()),
                        words.chinese("report-head-unit", words.chinese("report-unit-mixed")),
                        words.chinese("report-head-office", words.chinese("owner")),
                        words.chinese("report-head-date", report.today()))
                .forEach(text -> {
                    PdfPCell cell = new PdfPCell(new Phrase(text, font));
                    cell.setBorder(0);
                    table.addCell(cell);
                });
        return table;
    }

    private PdfPTable figures(Report report, Font font) {
        PdfPTable table = table(
                font,
                new float[] {9, 24, 5, 12, 12, 38},
                List.of("code", "name", "unit", "published", "now", "definition"));
        for (Report.Row row : report.rows()) {
            String note = workbook.note(report, row.line().difference());
            left(table, row.line().code(), font);
            left(table, row.name(), font);
            left(table, row.line().unit(), font);
            right(table, report.isPublished() ? shown(row.published()) : "", font);
            right(table, shown(row.now()), font);
            left(table, note.isEmpty() ? row.definition() : row.definition() + "（" + note + "）", font);
        }
        return table;
    }

    private PdfPTable cases(Report report, Font font) {
        PdfPTable table = table(
                font,
                new float[] {14, 14, 17, 17, 17, 12, 9, 9, 11, 11},
                List.of(
                        "case",
                        "contract",
                        "transferor",
                        "transferee",
                        "agency",
                        "technical",
                        "signed",
                        "verified",
                        "granted",
                        "paid"));
        for (Report.CaseLine line : report.cases()) {
            left(table, line.caseNumber(), font);
            left(table, line.contractNumber(), font);
            left(table, line.transferor(), font);
            left(table, line.transferee(), font);
            left(table, line.agency(), font);
            right(table, line.technical().toPlainString(), font);
            left(table, day(line.signedOn()), font);
            left(table, day(line.verifiedOn()), font);
            right(table, amount(line.granted()), font);
            right(table, amount(line.paid()), font);
        }
        total(table, report, font);
        return table;
    }

    private void total(PdfPTable table, Report report, Font font) {
        PdfPCell label = new PdfPCell(new Phrase(words.chinese("term-total-row"), font));
        label.setColspan(5);
        table.addCell(label);
        right(table, sum(report.cases().stream().map(Report.CaseLine::technical)), font);
        left(table, "", font);
        left(table, "", font);
        right(table, sum(report.cases().stream().map(Report.CaseLine::granted)), font);
        right(table, sum(report.cases().stream().map(Report.CaseLine::paid)), font);
    }

    private PdfPTable table(Font font, float[] widths, List<String> columns) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setHeaderRows(1);
        columns.forEach(column -> {
            PdfPCell cell = new PdfPCell(new Phrase(words.chinese("report-column-" + column), font));
            cell.setGrayFill(0.9f);
            table.addCell(cell);
        });
        return table;
    }

    private String sum(Stream<@Nullable BigDecimal> amounts) {
        return amount(amounts.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal::add)
                .orElse(null));
    }

    private String amount(@Nullable BigDecimal amount) {
        return amount == null ? words.chinese("no-data") : Formats.plain(amount);
    }

    private String shown(@Nullable String number) {
        return number == null ? words.chinese("no-data") : Formats.plain(number);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void left(PdfPTable table, String text, Font font) {
        table.addCell(new PdfPCell(new Phrase(text, font)));
    }

    private static void right(PdfPTable table, String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(cell);
    }

    private static Paragraph centred(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private static Paragraph paragraph(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(10);
        return paragraph;
    }
}
