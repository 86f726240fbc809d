package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How an exact amount becomes payable, once.
///
/// @param unit what the result is a multiple of, e.g. 0.01 or 1.00
public record Rounding(Money unit, RoundingMode mode) {

    public Money of(BigDecimal yuan) {
        return Money.rounded(yuan, unit, mode);
    }

    @Override
    public String toString() {
        return mode + " " + unit;
    }
}
