package io.zhuanhua.matching.intake;

import io.zhuanhua.events.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One row of a file: what was read of it, or what is wrong with it.
public sealed interface Row<T> {

    /// Where it begins, counted from 1.
    long line();

    /// The same rows with what was read of them turned into something else.
    static <T, R> List<Row<R>> map(List<Row<T>> rows, Function<T, R> change) {
        List<Row<R>> changed = new ArrayList<>(rows.size());
        for (Row<T> row : rows) {
            changed.add(
                    switch (row) {
                        case Read<T> read -> new Read<>(read.line(), change.apply(read.value()));
                        case Unreadable<T> bad -> new Unreadable<>(bad.line(), bad.problems());
                    });
        }
        return changed;
    }

    record Read<T>(long line, T value) implements Row<T> {}

    /// @param problems at least one
    record Unreadable<T>(long line, List<Problem> problems) implements Row<T> {}
}
