package io.zhuanhua.events;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A share in per cent, e.g. `60` or `33.34`; of several on one contract the sum is 100.
public record Percent(String text) implements Text {

    private static final Pattern TYPED = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percent {
        Texts.present(text);
    }

    /// @throws Refused `PERCENT_INVALID` unless above 0 and at most 100, with at most four places
    public static Percent parse(String typed) {
        boolean number = TYPED.matcher(typed).matches();
        Refused.unless(
                number && new BigDecimal(typed).signum() > 0 && new BigDecimal(typed).compareTo(HUNDRED) <= 0,
                ValueProblem.PERCENT_INVALID,
                "");
        return new Percent(typed);
    }

    public BigDecimal value() {
        return new BigDecimal(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
