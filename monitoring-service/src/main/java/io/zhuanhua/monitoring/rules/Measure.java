package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure with everything it was made of.
///
/// @param value null when there are no data (无数据), which is not zero
/// @param numerator null where the figure is no quotient
/// @param denominator null where the figure is no quotient
/// @param counted what makes up the figure, or its numerator
/// @param outOf what makes up its denominator
public record Measure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<Counted> counted,
        List<Counted> outOf) {

    static final Measure NO_DATA = new Measure(null, null, null, List.of(), List.of());

    static Measure count(List<Counted> rows) {
        return new Measure(Sums.count(rows), null, null, rows, List.of());
    }

    static Measure sum(List<Counted> rows) {
        return new Measure(Sums.sum(rows), null, null, rows, List.of());
    }

    static Measure medianDays(List<Counted> rows) {
        return new Measure(
                Sums.medianDays(rows),
                null,
                null,
                rows.stream().filter(row -> row.days() != null).toList(),
                List.of());
    }

    /// Per cent of things.
    static Measure share(List<Counted> part, List<Counted> whole) {
        BigDecimal all = Sums.count(whole);
        BigDecimal some = all == null ? null : BigDecimal.valueOf(part.size());
        return new Measure(Sums.percent(some, all), some, all, part, whole);
    }

    /// Per cent of money.
    static Measure moneyShare(List<Counted> part, List<Counted> whole) {
        BigDecimal some = Sums.sum(part);
        BigDecimal all = Sums.sum(whole);
        return new Measure(Sums.percent(some, all), some, all, part, whole);
    }

    /// How many yuan of the first stand beside one of the second.
    static Measure leverage(List<Counted> first, List<Counted> second) {
        BigDecimal one = Sums.sum(first);
        BigDecimal other = Sums.sum(second);
        return new Measure(Sums.times(one, other), one, other, first, second);
    }
}
