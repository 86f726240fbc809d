package io.zhuanhua.kit.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds up the amounts that pass by.
final class Sums {

    private final ExportTable table;
    private final @Nullable BigDecimal[] sums;

    Sums(ExportTable table) {
        this.table = table;
        this.sums = new BigDecimal[table.columns().size()];
    }

    void add(List<@Nullable Object> cells) {
        for (int i = 0; i < sums.length; i++) {
            boolean amount = table.columns().get(i).kind() == Column.Kind.AMOUNT;
            if (amount && cells.get(i) instanceof BigDecimal yuan) {
                BigDecimal sum = sums[i];
                sums[i] = sum == null ? yuan : sum.add(yuan);
            }
        }
    }

    /// The last row: the word first, the sums in their columns, nothing elsewhere; a column without any amount has
    /// none.
    List<@Nullable Object> row() {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            boolean amount = table.columns().get(i).kind() == Column.Kind.AMOUNT;
            cells.add(amount ? sums[i] : i == 0 ? table.words().total() : "");
        }
        return cells;
    }
}
