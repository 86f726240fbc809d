package io.zhuanhua.contract.bulk;

import java.util.Map;
import java.util.stream.Stream;

/// One row of the sheet.
///
/// @param number counted from 1, the header is 1
/// @param cells what is not empty
record SheetLine(long number, Map<SheetColumn, String> cells) {

    String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean hasAny(SheetColumn... columns) {
        return Stream.of(columns).anyMatch(cells::containsKey);
    }

    /// Whether it says more of the contract above: another side or another patent, and nothing of a contract's own.
    boolean isMore() {
        return !hasAny(
                SheetColumn.CONTRACT_NUMBER,
                SheetColumn.SIGNED_ON,
                SheetColumn.TRANSFER_TYPE,
                SheetColumn.TOTAL,
                SheetColumn.TECHNICAL);
    }
}
