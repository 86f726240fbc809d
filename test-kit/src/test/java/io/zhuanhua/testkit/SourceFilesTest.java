package io.zhuanhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Rules of the house for source text that no compiler looks at, over the Java files of every module.
class SourceFilesTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern DOCUMENTATION = Pattern.compile("\\s*///.*");
    private static final Pattern REMARK = Pattern.compile("\\s*//(?!/).*");
    private static final Pattern VAR = Pattern.compile("\\bvar \\w+ [=:]");

    private static final List<Path> FILES = new ArrayList<>();

    @BeforeAll
    static void find() throws IOException {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            for (Path module : modules.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList()) {
                collect(module.resolve("src"));
            }
        }
        assertThat(FILES).as("Java files under %s", HOUSE.toAbsolutePath()).hasSizeGreaterThan(100);
    }

    /// The formatter breaks a `///` line of more than 120 columns into one of `//`, which drops out of the comment.
    @Test
    void no_comment_is_broken_by_the_formatter() {
        assertThat(found((lines, i) -> i > 0
                        && REMARK.matcher(lines.get(i)).matches()
                        && DOCUMENTATION.matcher(lines.get(i - 1)).matches()))
                .isEmpty();
    }

    @Test
    void comments_are_written_in_markdown() {
        assertThat(found((lines, i) -> lines.get(i).strip().startsWith("/**"))).isEmpty();
    }

    @Test
    void nothing_is_put_off() {
        String later = "TO" + "DO";
        String broken = "FIX" + "ME";
        assertThat(found((lines, i) ->
                        lines.get(i).contains(later) || lines.get(i).contains(broken)))
                .isEmpty();
    }

    @Test
    void types_are_written_out_in_main_code() {
        assertThat(found((lines, i) -> VAR.matcher(lines.get(i)).find()))
                .filteredOn(place -> place.contains("/src/main/"))
                .isEmpty();
    }

    private interface Violation {
        boolean at(List<String> lines, int index);
    }

    private static List<String> found(Violation violation) {
        List<String> places = new ArrayList<>();
        for (Path file : FILES) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (violation.at(lines, i)) {
                    places.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        return places;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }

    private static void collect(Path sources) throws IOException {
        if (Files.exists(sources)) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(FILES::add);
            }
        }
    }
}
