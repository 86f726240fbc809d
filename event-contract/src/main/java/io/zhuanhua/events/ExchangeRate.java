package io.zhuanhua.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// A published rate of one day (人民币汇率中间价).
///
/// @param currency ISO 4217 code
/// @param yuan CNY for one unit of it
/// @param on the day it was published for
/// @param source who published it, and where
public record ExchangeRate(String currency, ExactAmount yuan, LocalDate on, String source) {

    /// What an amount of that currency is in CNY, rounded once, half up.
    public Money convert(BigDecimal amount) {
        return Money.rounded(amount.multiply(yuan.value()), RoundingMode.HALF_UP);
    }
}
