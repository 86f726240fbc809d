package io.zhuanhua.ui;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount as people type or paste it: full-width digits, thousands separators, blanks and the yuan sign are fine.
public final class AmountTyped {

    private static final Pattern NOISE = Pattern.compile("[\\s,，¥￥元]");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    private AmountTyped() {}

    /// The amount as a rule reads it, `123456.78`; what is no amount stays as it was typed, for the rule to refuse.
    public static String plain(String typed) {
        return read(typed).map(BigDecimal::toPlainString).orElse(typed);
    }

    /// The amount in yuan, or empty when the text is none. Never throws.
    public static Optional<BigDecimal> read(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        String plain =
                NOISE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        return AMOUNT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
