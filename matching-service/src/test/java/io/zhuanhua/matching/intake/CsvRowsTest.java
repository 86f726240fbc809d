package io.zhuanhua.matching.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhuanhua.events.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void reads_a_mark_quotes_commas_and_line_breaks_in_quotes() {
        assertThat(read("\ufeffid,Title\r\n1,\"空气,\"\"预热\"\"\n器\"\r\n\r\n2,乙\r\n"))
                .containsExactly(
                        new Row.Read<>(2, Map.of("id", "1", "title", "空气,\"预热\"\n器")),
                        new Row.Read<>(5, Map.of("id", "2", "title", "乙")));
    }

    @Test
    void reads_what_spreadsheets_here_save() {
        byte[] file = "编号,标题\n1,气化炉\n".getBytes(Charset.forName("GB18030"));
        assertThat(CsvRows.read(file, Set.of())).containsExactly(new Row.Read<>(2, Map.of("编号", "1", "标题", "气化炉")));
    }

    @Test
    void tells_the_row_with_too_few_or_too_many_cells_and_goes_on() {
        List<Row<Map<String, String>>> rows = read("id,title\n1\n2,a,b\n3,c\n");
        assertThat(rows.subList(0, 2))
                .allMatch(row ->
                        row instanceof Row.Unreadable<?> bad && bad.problems().size() == 1);
        assertThat(rows.getLast()).isEqualTo(new Row.Read<>(4, Map.of("id", "3", "title", "c")));
    }

    @Test
    void keeps_the_rows_before_a_quote_that_never_ends() {
        List<Row<Map<String, String>>> rows = read("id,title\n1,a\n2,\"b\n3,c\n");
        assertThat(rows.getFirst()).isEqualTo(new Row.Read<>(2, Map.of("id", "1", "title", "a")));
        assertThat(rows.getLast()).isInstanceOf(Row.Unreadable.class);
    }

    @Test
    void refuses_an_empty_file_and_one_that_is_no_text() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read("")).withMessageContaining("FILE_EMPTY");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CsvRows.read(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0x80}, Set.of()))
                .withMessageContaining("FILE_ENCODING");
    }

    private static List<Row<Map<String, String>>> read(String file) {
        return CsvRows.read(file.getBytes(StandardCharsets.UTF_8), Set.of());
    }
}
