package io.zhuanhua.matching.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fields in which several values are typed, one a line or between commas and semicolons.
final class Typed {

    private Typed() {}

    static List<@Nullable String> list(@Nullable String typed) {
        return Stream.of((typed == null ? "" : typed).split("[,，;；、\\r\\n]+"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .<@Nullable String>map(value -> value)
                .toList();
    }
}
