package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The bank's file, CSV (UTF-8, or GB 18030 as Chinese banks write it) or a workbook's first sheet.
final class ResponseFile {

    /// Bytes.
    static final int LARGEST = 1_000_000;

    private static final int MOST_ROWS = 2_000;
    private static final long LARGEST_UNPACKED = 20_000_000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private ResponseFile() {}

    /// @throws Refused `BODY_TOO_LARGE`, `RESPONSE_FILE_BROKEN`, `RESPONSE_TOO_LONG`, `RESPONSE_COLUMNS_MISSING`
    static List<ResponseRow> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        Refused.unless(bytes.length <= LARGEST, KitProblem.BODY_TOO_LARGE, "", String.valueOf(LARGEST));
        boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        List<List<String>> lines = workbook ? sheet(bytes) : CsvLines.of(text(bytes));
        Refused.unless(lines.size() <= MOST_ROWS, SubsidyProblem.RESPONSE_TOO_LONG, "", String.valueOf(MOST_ROWS));
        return rows(lines);
    }

    private static List<ResponseRow> rows(List<List<String>> lines) {
        List<String> head = lines.isEmpty() ? List.of() : lines.getFirst();
        Map<Integer, ResponseColumn> places = new java.util.TreeMap<>();
        Set<ResponseColumn> missing = EnumSet.allOf(ResponseColumn.class);
        for (int i = 0; i < head.size(); i++) {
            int place = i;
            ResponseColumn.named(head.get(i)).filter(missing::remove).ifPresent(found -> places.put(place, found));
        }
        String needed = missing.stream().map(ResponseColumn::header).collect(Collectors.joining("、"));
        Refused.unless(needed.isEmpty(), SubsidyProblem.RESPONSE_COLUMNS_MISSING, "", needed);
        List<ResponseRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<ResponseColumn, String> cells = new EnumMap<>(ResponseColumn.class);
            List<String> line = lines.get(i);
            places.forEach((place, column) -> {
                if (place < line.size() && !line.get(place).isBlank()) {
                    cells.put(column, line.get(place).strip());
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new ResponseRow(i + 1, cells));
            }
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, CHINESE);
        }
    }

    private static List<List<String>> sheet(byte[] bytes) {
        try {
            checkUnpacked(bytes);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                List<List<String>> lines = new ArrayList<>();
                rows.limit(MOST_ROWS + 1L).forEach(row -> {
                    while (lines.size() < row.getRowNum() - 1 && lines.size() <= MOST_ROWS) {
                        lines.add(List.of());
                    }
                    lines.add(cells(row));
                });
                return lines;
            }
        } catch (Refused known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new Refused(SubsidyProblem.RESPONSE_FILE_BROKEN);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), 50); i++) {
            cells.add(SheetText.of(row.getCell(i)));
        }
        return cells;
    }

    /// A small file that grows without end is refused before anything holds it.
    private static void checkUnpacked(byte[] bytes) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    size += read;
                    Refused.unless(size <= LARGEST_UNPACKED, SubsidyProblem.RESPONSE_FILE_BROKEN, "");
                }
            }
        }
    }

    /// What a cell says, as somebody would have typed it.
    private static final class SheetText {

        private static final java.time.LocalDate DAY_0 = java.time.LocalDate.of(1899, 12, 30);

        private static String of(@Nullable Cell cell) {
            if (cell == null) {
                return "";
            }
            boolean day = cell.getValue() instanceof java.math.BigDecimal
                    && cell.getDataFormatString() != null
                    && cell.getDataFormatString().contains("yy");
            if (day) {
                return DAY_0.plusDays(((java.math.BigDecimal) cell.getValue()).longValue())
                        .toString();
            }
            String text = cell.getText();
            return text == null ? "" : text;
        }
    }
}
