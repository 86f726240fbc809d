package io.zhuanhua.kit.export;

import java.util.List;

/// What a file says beside its rows.
///
/// @param notes lines under the title: unit of the amounts, filter, cut-off time
public record ExportTable(String title, List<String> notes, List<Column> columns, ExportWords words) {

    /// Whether it ends with sums.
    boolean isSummed() {
        return columns.stream().anyMatch(column -> column.kind() == Column.Kind.AMOUNT);
    }
}
