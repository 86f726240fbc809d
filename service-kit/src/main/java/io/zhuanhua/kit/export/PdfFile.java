package io.zhuanhua.kit.export;

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
import io.zhuanhua.ui.Formats;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper: A4 landscape, the head of the table on every page, pages numbered. Pages are written when they are full.
final class PdfFile implements TableFile {

    private static final int HAND_OVER_EVERY = 50;

    private final ExportTable table;
    private final Document document = new Document(PageSize.A4.rotate(), 28, 28, 36, 42);
    private final PdfPTable paper;
    private final Font font;
    private int rows;

    PdfFile(ExportTable table, OutputStream out) {
        this.table = table;
        BaseFont base = PaperFont.create();
        this.font = new Font(base, table.columns().size() > 12 ? 6 : 8);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PageNumbers(base, table.words().page()));
        document.addTitle(table.title());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        document.open();
        Paragraph title = new Paragraph(table.title(), new Font(base, 16));
        title.setAlignment(Element.ALIGN_CENTER);
        document.add(title);
        table.notes().forEach(note -> document.add(new Paragraph(note, new Font(base, 8))));
        this.paper = head();
    }

    private PdfPTable head() {
        List<Column> columns = table.columns();
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        PdfPTable head = new PdfPTable(widths);
        head.setWidthPercentage(100);
        head.setSpacingBefore(6);
        head.setHeaderRows(1);
        head.setComplete(false);
        columns.forEach(column -> {
            PdfPCell cell = new PdfPCell(new Phrase(column.title(), font));
            cell.setGrayFill(0.9f);
            head.addCell(cell);
        });
        return head;
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        cells.forEach(cell -> {
            String text = cell instanceof BigDecimal amount
                    ? Formats.plain(amount.setScale(2))
                    : PlainCell.of(cell, table.words());
            PdfPCell place = new PdfPCell(new Phrase(text, font));
            place.setHorizontalAlignment(cell instanceof Number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            paper.addCell(place);
        });
        rows++;
        if (rows % HAND_OVER_EVERY == 0) {
            document.add(paper);
        }
    }

    @Override
    public void close() {
        paper.setComplete(true);
        document.add(paper);
        document.close();
    }
}
