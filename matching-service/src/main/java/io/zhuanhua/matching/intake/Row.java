package io.zhuanhua.matching.intake;

import io.zhuanhua.events.Problem;
import java.util.List;

/// One row of a file: what was read of it, or what is wrong with it.
public sealed interface Row<T> {

    /// Where it begins, counted from 1.
    long line();

    record Read<T>(long line, T value) implements Row<T> {}

    /// @param problems at least one
    record Unreadable<T>(long line, List<Problem> problems) implements Row<T> {}
}
