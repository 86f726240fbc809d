package io.zhuanhua.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// An amount of CNY, exact, in fen. Travels as a decimal string of yuan with two places, never as a float.
///
/// @param fen 1/100 yuan; may be negative only as the difference of two amounts
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern TYPED = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

    /// Reads what a person or client typed: digits of yuan, at most two places, full-width digits allowed.
    ///
    /// @throws Refused `AMOUNT_INVALID` for anything else, also for signs, separators and a third place
    public static Money parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Refused.unless(TYPED.matcher(plain).matches(), ValueProblem.AMOUNT_INVALID, "");
        return ofYuan(new BigDecimal(plain));
    }

    /// @throws ArithmeticException if `yuan` has a part smaller than a fen
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /// Rounds an exact amount of yuan once, to the fen.
    public static Money rounded(BigDecimal yuan, RoundingMode mode) {
        return rounded(yuan, new Money(1), mode);
    }

    /// Rounds an exact amount of yuan once, to a whole number of `unit`, e.g. 0.01 or 1.00 or 100.00.
    ///
    /// @throws ArithmeticException unless `unit` is positive
    public static Money rounded(BigDecimal yuan, Money unit, RoundingMode mode) {
        if (!unit.isPositive()) {
            throw new ArithmeticException("nothing can be rounded to " + unit);
        }
        return ofYuan(yuan.divide(unit.yuan(), 0, mode).multiply(unit.yuan()));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money atMost(Money limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /// Yuan with two places, e.g. `40000.00`: the form on the wire.
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
