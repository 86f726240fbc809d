package io.zhuanhua.contract.bulk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// What a cell says, as somebody would have typed it.
final class SheetCell {

    /// Day 0 of spreadsheets, for days after February 1900.
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /// Digits a spreadsheet holds of a number; what is behind them is noise.
    private static final MathContext PRECISION = new MathContext(15);

    private SheetCell() {}

    /// @param cell null for a cell that is not there
    /// @return stripped; of a formula its result, empty for an error
    static String text(@Nullable Cell cell, SheetColumn column) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number ? number(number, column) : raw(cell);
    }

    private static String raw(Cell cell) {
        String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return text == null ? "" : text.strip();
    }

    private static String number(BigDecimal number, SheetColumn column) {
        if (column.isDate() && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0) {
            return DAY_0.plusDays(number.longValue()).toString();
        }
        BigDecimal rounded = number.round(PRECISION).stripTrailingZeros();
        // an exponent nobody types would fill the memory when written out
        return Math.abs(rounded.scale()) > 40 ? rounded.toString() : rounded.toPlainString();
    }
}
