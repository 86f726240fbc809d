package io.zhuanhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The decisions in `docs/adr`: numbers claimed once, titles that agree with their files, short, and on the list.
class DecisionRecordsTest {

    private static final Path FOLDER = Path.of("../docs/adr");
    private static final int LINES_AT_MOST = 80;

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void numbers_run_from_one_without_a_gap_and_none_is_claimed_twice() throws IOException {
        List<String> files = files();
        assertThat(files)
                .extracting(name -> name.substring(0, 4))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, files.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_title_is_the_decision_and_the_file_is_named_after_it(String file) throws IOException {
        String title = lines(file).getFirst();
        assertThat(title).matches("# \\d{4} .+");
        String name = title.substring(2).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        assertThat(file).isEqualTo(name + ".md");
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_short_and_says_status_context_decision_and_price(String file) throws IOException {
        List<String> lines = lines(file);
        assertThat(lines).hasSizeLessThanOrEqualTo(LINES_AT_MOST);
        assertThat(lines.get(2)).matches("Status: (accepted|superseded by \\[\\d{4}].*) · \\d{4}-\\d{2}-\\d{2}");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("## "))
                .containsExactly("## Context", "## Decision", "## Price paid");
    }

    @ParameterizedTest
    @MethodSource("files")
    void stands_on_the_list_with_its_title(String file) throws IOException {
        String title = lines(file).getFirst();
        String row = "| [%s](%s) | %s |".formatted(title.substring(2, 6), file, title.substring(7));
        assertThat(lines("README.md")).contains(row);
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file));
    }
}
