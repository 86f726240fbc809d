package io.zhuanhua.kit.export;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/// The number at the foot of every page.
public final class PageNumbers extends PdfPageEventHelper {

    private final Font font;
    private final String form;

    /// @param form with `{0}` where the number goes
    public PageNumbers(BaseFont base, String form) {
        this.font = new Font(base, 9);
        this.form = form;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Phrase number = new Phrase(form.replace("{0}", String.valueOf(writer.getPageNumber())), font);
        float middle = (document.left() + document.right()) / 2;
        ColumnText.showTextAligned(
                writer.getDirectContent(), Element.ALIGN_CENTER, number, middle, document.bottom() - 20, 0);
    }
}
