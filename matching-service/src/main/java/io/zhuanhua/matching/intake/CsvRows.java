package io.zhuanhua.matching.intake;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A CSV file as rows of named cells. The first row names the columns; quotes, commas and line breaks inside quotes as
/// in RFC 4180. One bad row does not spoil the others.
public final class CsvRows {

    private static final ObjectReader READER = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES);

    private CsvRows() {}

    /// @param telling names of columns of which the table must have one
    /// @throws Refused `FILE_EMPTY`, `FILE_ENCODING`, `FILE_COLUMNS_MISSING`
    public static List<Row<Map<String, String>>> read(byte[] file, Set<String> telling) {
        List<Row<Map<String, String>>> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = READER.readValues(Encoding.decode(file))) {
            Refused.unless(lines.hasNextValue(), IntakeProblem.FILE_EMPTY, "");
            List<String> columns = names(lines.nextValue());
            Refused.unless(
                    telling.isEmpty() || columns.stream().anyMatch(telling::contains),
                    IntakeProblem.FILE_COLUMNS_MISSING,
                    "",
                    String.join(", ", new TreeSet<>(telling)));
            long line = lines.getCurrentLocation().getLineNr();
            while (lines.hasNextValue()) {
                rows.add(row(line, columns, lines.nextValue()));
                line = lines.getCurrentLocation().getLineNr();
            }
        } catch (IOException | RuntimeJsonMappingException broken) {
            rows.add(new Row.Unreadable<>(lastLine(file), List.of(Problem.of(IntakeProblem.ROW_BROKEN, ""))));
        }
        return rows;
    }

    private static Row<Map<String, String>> row(long line, List<String> columns, String[] cells) {
        if (cells.length != columns.size()) {
            Problem problem = Problem.of(IntakeProblem.ROW_COLUMNS, "", "" + columns.size(), "" + cells.length);
            return new Row.Unreadable<>(line, List.of(problem));
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            named.putIfAbsent(columns.get(i), cells[i]);
        }
        return new Row.Read<>(line, named);
    }

    private static List<String> names(String[] header) {
        return List.of(header).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static long lastLine(byte[] file) {
        return Encoding.decode(file).lines().count();
    }
}
