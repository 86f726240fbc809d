package io.zhuanhua.contract.bulk;

import io.zhuanhua.events.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of a workbook as contracts. Rows are read one by one; only the texts all rows share are held whole,
/// and [UnpackedSize] has bounded those.
final class SheetFile {

    private static final Set<String> OF_RESULT = Set.of(ResultSheet.OUTCOME, ResultSheet.CASE, ResultSheet.PROBLEMS);

    private final Path file;

    SheetFile(Path file) {
        this.file = file;
    }

    /// @throws Refused `FILE_BROKEN`, `FILE_UNPACKED_TOO_LARGE`, `FILE_COLUMNS_MISSING`, `FILE_COLUMN_UNKNOWN`,
    ///         `FILE_EMPTY`
    void each(Consumer<SheetContract> contract) throws IOException {
        UnpackedSize.check(file);
        try (ReadableWorkbook workbook = reading(() -> new ReadableWorkbook(file.toFile()));
                Stream<Row> rows = reading(() -> workbook.getFirstSheet().openStream())) {
            read(new Lines(rows.iterator()), contract);
        }
    }

    /// Whatever the reader stumbles over, the file is the reason.
    private static <T> T reading(Callable<T> step) {
        try {
            return step.call();
        } catch (Refused known) {
            throw known;
        } catch (Exception broken) {
            throw new Refused(BulkProblem.FILE_BROKEN);
        }
    }

    private static void read(Lines lines, Consumer<SheetContract> contract) {
        List<SheetLine> block = new ArrayList<>();
        while (lines.hasNext()) {
            SheetLine line = lines.next();
            if (!block.isEmpty() && !line.isMore()) {
                contract.accept(new SheetContract(List.copyOf(block)));
                block.clear();
            }
            if (!line.cells().isEmpty()) {
                block.add(line);
            }
            Refused.unless(
                    block.size() <= BulkIntake.MOST_ROWS,
                    BulkProblem.FILE_ROWS_TOO_MANY,
                    "",
                    String.valueOf(BulkIntake.MOST_ROWS));
        }
        if (!block.isEmpty()) {
            contract.accept(new SheetContract(List.copyOf(block)));
        }
    }

    private static final class Lines {

        private final Iterator<Row> rows;
        private final Map<Integer, SheetColumn> columns;

        Lines(Iterator<Row> rows) {
            this.rows = rows;
            Refused.unless(hasNext(), BulkProblem.FILE_EMPTY, "");
            this.columns = reading(() -> columns(rows.next()));
        }

        boolean hasNext() {
            return reading(rows::hasNext);
        }

        SheetLine next() {
            return reading(this::line);
        }

        private SheetLine line() {
            Row row = rows.next();
            Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
            columns.forEach((index, column) -> {
                String text = row.hasCell(index) ? SheetCell.text(row.getCell(index), column) : "";
                if (!text.isEmpty()) {
                    cells.put(column, text);
                }
            });
            return new SheetLine(row.getRowNum(), cells);
        }

        private static Map<Integer, SheetColumn> columns(Row header) {
            Map<Integer, SheetColumn> columns = new HashMap<>();
            Set<SheetColumn> missing = EnumSet.allOf(SheetColumn.class);
            for (Cell cell : header) {
                String name = cell == null ? "" : cell.getText().strip();
                if (!name.isEmpty() && !OF_RESULT.contains(name)) {
                    SheetColumn column = SheetColumn.named(name)
                            .filter(missing::remove)
                            .orElseThrow(() -> new Refused(BulkProblem.FILE_COLUMN_UNKNOWN, "", shortened(name)));
                    columns.put(cell.getColumnIndex(), column);
                }
            }
            String needed = missing.stream()
                    .filter(SheetColumn::isNeeded)
                    .map(SheetColumn::header)
                    .collect(Collectors.joining("、"));
            Refused.unless(needed.isEmpty(), BulkProblem.FILE_COLUMNS_MISSING, "", needed);
            return columns;
        }

        private static String shortened(String name) {
            return name.codePoints()
                    .limit(40)
                    .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
