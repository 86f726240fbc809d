package io.zhuanhua.matching;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zhuanhua.matching.intake.CsvRows;
import io.zhuanhua.matching.intake.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Real data sets that lie beside a checkout (`../shared/data`, or `-Dshared.data=DIR`). Some have no licence, so none
/// of their rows is in this repository; tests on them are skipped, saying so, where they are absent.
public final class SharedData {

    private SharedData() {}

    /// The folder, or a skipped test.
    public static Path folder() {
        @Nullable
        Path found = Stream.of(System.getProperty("shared.data", ""), "../../shared/data", "../../../shared/data")
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(path -> Files.isDirectory(path.resolve("need-achievement")))
                .findFirst()
                .orElse(null);
        assumeThat(found)
                .as("no shared data beside this checkout (-Dshared.data=DIR)")
                .isNotNull();
        return Objects.requireNonNull(found);
    }

    public static byte[] file(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The readable rows of a file, by column name.
    public static List<Map<String, String>> rows(String name) {
        return CsvRows.read(file(name), Set.of()).stream()
                .<Map<String, String>>mapMulti((row, sink) -> {
                    if (row instanceof Row.Read<Map<String, String>> read) {
                        sink.accept(read.value());
                    }
                })
                .toList();
    }
}
