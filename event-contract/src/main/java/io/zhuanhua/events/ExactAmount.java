package io.zhuanhua.events;

import java.math.BigDecimal;

/// An exact decimal: an amount in yuan on its way through a computation, which may have more than two places until it
/// is rounded, a rate, or an amount in another currency.
///
/// @param text plain decimal with at least two places, e.g. `617283.945` or `40000.00`
public record ExactAmount(String text) implements Text {

    public ExactAmount {
        Texts.present(text);
    }

    public static ExactAmount of(BigDecimal yuan) {
        BigDecimal plain = yuan.stripTrailingZeros();
        return new ExactAmount((plain.scale() < 2 ? plain.setScale(2) : plain).toPlainString());
    }

    public BigDecimal value() {
        return new BigDecimal(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
