package io.zhuanhua.monitoring.figures;

import io.zhuanhua.monitoring.rules.Counted;
import io.zhuanhua.monitoring.rules.Indicator;
import io.zhuanhua.monitoring.rules.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure as programs read it.
///
/// @param value decimal text; null when there are no data (无数据), which is not zero
/// @param counted how many things it was counted from, or its numerator was
/// @param drillDown where those things are listed
public record FigureView(
        String code,
        String name,
        String definition,
        int formulaVersion,
        String unit,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        int counted,
        String drillDown) {

    /// One thing that was counted.
    public record CountedView(
            String label,
            String who,
            LocalDate on,
            @Nullable String amount,
            @Nullable Long days,
            String href) {

        static List<CountedView> of(List<Counted> rows) {
            return rows.stream()
                    .map(row -> new CountedView(
                            row.label(), row.who(), row.on(), text(row.amount()), row.days(), row.href()))
                    .toList();
        }
    }

    static FigureView of(Indicator indicator, Measure measure, Scope.Chosen scope, FigureWords words) {
        return new FigureView(
                indicator.code(),
                words.name(indicator.code()),
                words.definition(indicator.code()),
                indicator.formulaVersion(),
                indicator.unit().text(),
                text(measure.value()),
                text(measure.numerator()),
                text(measure.denominator()),
                measure.counted().size(),
                "/api/v1/indicators/" + indicator.code() + "/counted?period="
                        + scope.whole().text() + "&asOf=" + scope.asOf());
    }

    static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
