package io.zhuanhua.kit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a table can be written as.
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    PDF("application/pdf");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// `xlsx`, `csv` or `pdf`: the ending of its files and the value of `?format=` and `?export=`.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Null for anything else.
    public static @Nullable ExportFormat named(@Nullable String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElse(null);
    }

    /// Writes the file as the rows come, in memory that does not grow with them, and closes `out`.
    public void write(ExportTable table, Rows rows, OutputStream out) throws IOException {
        try (TableFile file = begin(table, out)) {
            Sums sums = new Sums(table);
            rows.each(cells -> {
                sums.add(cells);
                file.row(cells);
            });
            if (table.isSummed()) {
                file.last(sums.row());
            }
        }
    }

    private TableFile begin(ExportTable table, OutputStream out) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxFile(table, out);
            case CSV -> new CsvFile(table, out);
            case PDF -> new PdfFile(table, out);
        };
    }
}
