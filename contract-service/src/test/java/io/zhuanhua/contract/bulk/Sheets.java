package io.zhuanhua.contract.bulk;

import io.zhuanhua.contract.Contracts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Workbooks as agencies fill them in.
final class Sheets {

    static final List<String> HEADER =
            Stream.of(SheetColumn.values()).map(SheetColumn::header).toList();

    private Sheets() {}

    static List<String> contract(String number, String patent) {
        return List.of(
                number,
                "2025-03-10",
                "转让",
                "清华大学",
                Contracts.UNIVERSITY,
                "鄂尔多斯市某某科技有限公司",
                Contracts.ENTERPRISE,
                "东胜区某某专利服务有限公司",
                Contracts.AGENCY,
                "100%",
                "=HYPERLINK(\"x\")",
                patent,
                "一种测试方法",
                "",
                "1,000,000.00",
                "800000");
    }

    /// A second patent of the contract above.
    static List<String> anotherPatent(String patent) {
        return List.of("", "", "", "", "", "", "", "", "", "", "", patent, "另一种方法");
    }

    static byte[] workbook(List<String> header, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("合同");
            write(sheet, 0, header);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    /// All cells of the first sheet as text, the header first.
    static List<List<String>> read(byte[] workbook) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            List<List<String>> all = new ArrayList<>();
            rows.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < HEADER.size() + 3; column++) {
                    cells.add(row.hasCell(column) ? row.getCellText(column) : "");
                }
                all.add(cells);
            });
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
