package io.zhuanhua.events;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// A share in per cent, e.g. `60` or `33.34`; of several on one contract the sum is 100.
///
/// @param text plain decimal without trailing zeros, so that equal shares are equal
public record Percent(String text) implements Text {

    private static final Pattern TYPED = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percent {
        Texts.present(text);
    }

    /// Reads what a person typed, full-width digits allowed.
    ///
    /// @throws Refused `PERCENT_INVALID` unless above 0 and at most 100, with at most four places
    public static Percent parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Refused.unless(TYPED.matcher(plain).matches(), ValueProblem.PERCENT_INVALID, "");
        BigDecimal share = new BigDecimal(plain);
        Refused.unless(share.signum() > 0 && share.compareTo(HUNDRED) <= 0, ValueProblem.PERCENT_INVALID, "");
        return new Percent(share.stripTrailingZeros().toPlainString());
    }

    public BigDecimal value() {
        return new BigDecimal(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
