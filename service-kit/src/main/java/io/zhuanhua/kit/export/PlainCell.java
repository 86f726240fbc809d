package io.zhuanhua.kit.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A cell as text.
final class PlainCell {

    /// What neither XML nor a spreadsheet program takes: control characters and half characters.
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    /// A cell of Excel holds 32,767 characters.
    private static final int LONGEST = 32_000;

    private PlainCell() {}

    static String of(@Nullable Object cell, ExportWords words) {
        return switch (cell) {
            case null -> words.noData();
            case BigDecimal amount -> amount.toPlainString();
            default -> fit(cell.toString());
        };
    }

    static String fit(String text) {
        String fit = UNFIT.matcher(text).replaceAll(" ");
        return fit.length() <= LONGEST ? fit : fit.substring(0, fit.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
