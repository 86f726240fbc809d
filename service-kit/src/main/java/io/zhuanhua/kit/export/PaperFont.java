package io.zhuanhua.kit.export;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The font of every paper: Noto Sans SC (SIL OFL 1.1), embedded as far as its characters are used.
public final class PaperFont {

    private static final String FILE = "/fonts/NotoSansSC-GBK.otf";

    private PaperFont() {}

    /// A fresh one for one document: it collects the characters that document uses.
    public static BaseFont create() {
        try {
            return BaseFont.createFont(
                    "NotoSansSC.otf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, Bytes.OF_FONT, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Read once, when the first paper is made.
    private static final class Bytes {

        private static final byte[] OF_FONT = read();

        private static byte[] read() {
            try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
                return Objects.requireNonNull(file).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
