package io.zhuanhua.kit.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file being written. Its head is written when it is made; it is whole when it is closed.
sealed interface TableFile extends Closeable permits CsvFile, PdfFile, XlsxFile {

    void row(List<@Nullable Object> cells) throws IOException;

    /// The sums.
    default void last(List<@Nullable Object> cells) throws IOException {
        row(cells);
    }
}
