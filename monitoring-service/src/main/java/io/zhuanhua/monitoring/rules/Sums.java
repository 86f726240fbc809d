package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Exact arithmetic over what was counted. Null means no data, which is not zero.
public final class Sums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Sums() {}

    public static @Nullable BigDecimal count(List<Counted> rows) {
        return rows.isEmpty() ? null : BigDecimal.valueOf(rows.size());
    }

    public static @Nullable BigDecimal sum(List<Counted> rows) {
        return rows.stream()
                .map(Counted::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /// The middle one of the days, of two middle ones their mean.
    public static @Nullable BigDecimal medianDays(List<Counted> rows) {
        List<Long> days = rows.stream()
                .map(Counted::days)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        BigDecimal upper = BigDecimal.valueOf(days.get(days.size() / 2));
        BigDecimal lower = BigDecimal.valueOf(days.get((days.size() - 1) / 2));
        BigDecimal mean = upper.add(lower).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
        return mean.stripTrailingZeros().scale() <= 0 ? mean.setScale(0, RoundingMode.UNNECESSARY) : mean;
    }

    /// Per cent with two places, half up, rounded once; null without a denominator.
    public static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return whole == null || whole.signum() == 0
                ? null
                : (part == null ? BigDecimal.ZERO : part).multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /// How many times the second goes into the first, two places, half up; null without either.
    public static @Nullable BigDecimal times(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || other.signum() == 0 ? null : one.divide(other, 2, RoundingMode.HALF_UP);
    }
}
