package io.zhuanhua.kit.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that are handed over one by one, so that a file of any length takes the memory of a few.
@FunctionalInterface
public interface Rows {

    /// Hands every row to `taker`, in order. What it throws ends it.
    void each(Taker taker) throws IOException;

    /// Takes one row: a cell a column, of the type its kind says; null where there is no data.
    @FunctionalInterface
    interface Taker {
        void row(List<@Nullable Object> cells) throws IOException;
    }
}
