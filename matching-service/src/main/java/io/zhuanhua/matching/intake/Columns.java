package io.zhuanhua.matching.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cells of a row under any of the names a column is known by.
final class Columns {

    private final Map<String, String> cells;

    Columns(Map<String, String> cells) {
        this.cells = cells;
    }

    /// The first cell with something in it.
    @Nullable
    String text(String... names) {
        return Stream.of(names)
                .map(name -> cells.getOrDefault(name, ""))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// A cell that lists several values, separated by semicolons, Chinese commas or `|`.
    List<@Nullable String> list(String... names) {
        String cell = text(names);
        return cell == null
                ? List.of()
                : Stream.of(cell.split("[;；、|]"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .<@Nullable String>map(value -> value)
                        .toList();
    }
}
