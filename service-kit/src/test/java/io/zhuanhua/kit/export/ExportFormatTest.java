package io.zhuanhua.kit.export;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.ui.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

    private static final ExportTable TABLE = new ExportTable(
            "质押融资台账",
            List.of("单位：元", "截止时间：2025-06-30 09:00"),
            List.of(
                    Column.number("序号"),
                    Column.text("名称", 24),
                    Column.text("代码", 22),
                    Column.date("日期"),
                    Column.amount("金额")),
            ExportWords.of(Language.ZH));

    private static List<@Nullable Object> row(int number, @Nullable String name, @Nullable String code) {
        return asList(number, name, code, LocalDate.of(2025, 3, 10), new BigDecimal("1000000.10"));
    }

    private static byte[] written(ExportFormat format, List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(
                TABLE,
                taker -> {
                    for (List<@Nullable Object> row : rows) {
                        taker.row(row);
                    }
                },
                bytes);
        return bytes.toByteArray();
    }

    private static List<Row> sheet(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String csv(List<List<@Nullable Object>> rows) throws IOException {
        return new String(written(ExportFormat.CSV, rows), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "=HYPERLINK(\"http://x\")"})
    void what_somebody_typed_is_never_calculated(String typed) throws IOException {
        Cell cell = sheet(written(ExportFormat.XLSX, List.of(row(1, typed, "x"))))
                .get(4)
                .getCell(1);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();

        assertThat(csv(List.of(row(1, typed, "x"))).lines().skip(1).findFirst().orElseThrow())
                .startsWith("\"1\",\"'");
    }

    @Test
    void eighteen_digits_stay_eighteen_digits() throws IOException {
        Cell cell = sheet(written(ExportFormat.XLSX, List.of(row(1, "甲", "121000004000006248"))))
                .get(4)
                .getCell(2);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo("121000004000006248");

        assertThat(csv(List.of(row(1, "甲", "121000004000006248")))).contains("\"121000004000006248\t\"");
    }

    @Test
    void dates_and_amounts_can_be_calculated_with_and_are_added_up() throws IOException {
        List<Row> rows = sheet(written(ExportFormat.XLSX, List.of(row(1, "甲", "a"), row(2, "乙", "b"))));

        assertThat(rows.get(4).getCell(3).asDate()).hasToString("2025-03-10T00:00");
        assertThat(rows.get(4).getCell(4).asNumber()).isEqualByComparingTo("1000000.10");
        assertThat(rows.get(6).getCell(0).asString()).isEqualTo("合计");
        assertThat(rows.get(6).getCell(4).asNumber()).isEqualByComparingTo("2000000.20");
    }

    @Test
    void what_is_not_known_is_said_and_not_invented() throws IOException {
        assertThat(csv(List.of(asList(1, null, null, null, null)))).isEqualTo("""
                        \uFEFF"序号","名称","代码","日期","金额"\r
                        "1","无数据","无数据","无数据","无数据"\r
                        "合计","","","","无数据"\r
                        """);
    }

    @Test
    void no_character_breaks_a_file() throws IOException {
        String odd = "甲\u0000\u0001\uFFFF\uD800<&>\"'😀";
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(written(format, List.of(row(1, odd, "x")))).isNotEmpty();
        }
        assertThat(sheet(written(ExportFormat.XLSX, List.of(row(1, odd, "x"))))
                        .get(4)
                        .getCell(1)
                        .asString())
                .endsWith("<&>\"'😀");
    }

    @Test
    void the_paper_carries_its_font_and_the_head_on_every_page() throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(row(i, "东胜区某某科技有限公司", "91150602MA0N3R4W5M"));
        }
        try (PDDocument paper = Loader.loadPDF(written(ExportFormat.PDF, rows))) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(paper).replace("\r", ""))
                    .contains("质押融资台账", "截止时间：2025-06-30 09:00", "91150602MA0N3R4W5M", "120,000,012.00", "第 3 页");
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(paper.getNumberOfPages());
            assertThat(last.getText(paper)).contains("序号", "合计");
        }
    }

    /// Constant memory: what was written has left before the rest is asked for.
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void rows_leave_as_they_come(ExportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> gone = new ArrayList<>();
        format.write(
                TABLE,
                taker -> {
                    for (int i = 1; i <= 10_000; i++) {
                        if (i % 2_500 == 0) {
                            gone.add(bytes.size());
                        }
                        taker.row(row(i, "某某科技" + i * 7919L, "91150602MA0" + i * 104_729L));
                    }
                },
                bytes);

        assertThat(gone).isSorted().doesNotHaveDuplicates();
        assertThat(gone.getLast()).isGreaterThan(bytes.size() / 2);
    }
}
