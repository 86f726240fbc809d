package io.zhuanhua.subsidy.payouts;

import java.util.ArrayList;
import java.util.List;

/// CSV (RFC 4180) as lines of cells. Forgiving: a quote that is never closed ends with the file.
final class CsvLines {

    private final List<List<String>> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> line = new ArrayList<>();

    private CsvLines() {}

    static List<List<String>> of(String text) {
        CsvLines csv = new CsvLines();
        csv.read(text);
        return csv.lines;
    }

    private void read(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                endCell();
            } else if (!quoted && c == '\n') {
                endLine();
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            endLine();
        }
    }

    private void endCell() {
        line.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        lines.add(line);
        line = new ArrayList<>();
    }
}
