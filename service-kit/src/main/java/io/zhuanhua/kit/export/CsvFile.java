package io.zhuanhua.kit.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// CSV (RFC 4180) in UTF-8 with the byte order mark that Excel needs. Title and notes are left out: the first line are
/// the names of the columns.
///
/// Text that a spreadsheet program would calculate gets a `'` before it, and a number so long that it would lose its
/// last digits a tab behind it.
final class CsvFile implements TableFile {

    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{12,}|\\d+[eE]\\d+");

    private final ExportTable table;
    private final Writer out;

    CsvFile(ExportTable table, OutputStream bytes) throws IOException {
        this.table = table;
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        out.write(MARK);
        line(table.columns().stream().map(column -> inert(column.title())).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        line(cells.stream()
                .map(cell ->
                        cell instanceof String text ? inert(PlainCell.fit(text)) : PlainCell.of(cell, table.words()))
                .toList());
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write('"' + cells.get(i).replace("\"", "\"\"") + '"');
        }
        out.write("\r\n");
    }

    private static String inert(String text) {
        if (LONG_NUMBER.matcher(text).matches()) {
            return text + '\t';
        }
        return FORMULA.matcher(text).matches() ? '\'' + text : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
