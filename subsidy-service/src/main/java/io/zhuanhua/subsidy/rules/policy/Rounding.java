package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// How an exact amount becomes payable, once.
///
/// @param unit what the result is a multiple of, e.g. 0.01 or 1.00
/// @param mode `HALF_UP` (四舍五入) or `DOWN` (舍去): those the field knows
public record Rounding(Money unit, RoundingMode mode) {

    private static final List<RoundingMode> MODES = List.of(RoundingMode.HALF_UP, RoundingMode.DOWN);

    /// @throws IllegalArgumentException for any other mode
    static RoundingMode mode(String text) {
        RoundingMode mode = RoundingMode.valueOf(text);
        if (!MODES.contains(mode)) {
            throw new IllegalArgumentException("HALF_UP or DOWN");
        }
        return mode;
    }

    static RoundingMode[] modes() {
        return MODES.toArray(RoundingMode[]::new);
    }

    public Money of(BigDecimal yuan) {
        return Money.rounded(yuan, unit, mode);
    }

    @Override
    public String toString() {
        return mode + " " + unit;
    }
}
