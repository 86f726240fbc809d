package io.zhuanhua.monitoring.rules;

import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReportEvent.Figure;
import io.zhuanhua.events.ReportEvent.ReportPublished;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report is published once, after its period, and then stands; today's figures are shown beside it.
public final class ReportRules {

    private ReportRules() {}

    /// @param before what was published of this period already
    /// @param facts as far as they are known now
    /// @throws Refused `PERIOD_NOT_OVER`, `REPORT_PUBLISHED_ALREADY`
    public static ReportPublished publish(Period period, List<ReportPublished> before, Facts facts, LocalDate today) {
        Refused.unless(
                period.to().isBefore(today),
                MonitoringProblem.PERIOD_NOT_OVER,
                "/period",
                period.text(),
                period.to().toString());
        for (ReportPublished earlier : before) {
            throw new Refused(
                    MonitoringProblem.REPORT_PUBLISHED_ALREADY,
                    "/period",
                    period.text(),
                    earlier.publishedOn().toString());
        }
        return new ReportPublished(period.text(), period.from(), period.to(), today, figures(facts, period));
    }

    /// Every indicator of the period as it is known now.
    public static List<Figure> figures(Facts facts, Period period) {
        return Stream.of(Indicator.values())
                .map(each -> {
                    BigDecimal value = each.of(facts, period).value();
                    return new Figure(
                            each.code(),
                            value == null ? null : value.toPlainString(),
                            each.unit().text(),
                            each.formulaVersion());
                })
                .toList();
    }

    /// One line of a report.
    ///
    /// @param published the frozen figure; null where the report has none of this code
    /// @param today the same figure as it is known now; null where it is no longer counted
    public record Line(
            String code,
            @Nullable Figure published,
            @Nullable Figure today,
            Difference difference) {

        public String unit() {
            Figure either = published != null ? published : today;
            return either == null ? "" : either.unit();
        }
    }

    /// Why a published figure and today's are not the same.
    public enum Difference {
        /// They are.
        NONE,
        /// Facts of the period became known, or were corrected, after the publication.
        LATE_FACTS,
        /// The formula has another version now.
        FORMULA,
        /// The figure has been counted only since.
        NEW,
        /// The figure is no longer counted.
        GONE
    }

    /// What was published beside what is known today; nothing published makes every line [Difference#NEW].
    public static List<Line> compare(List<Figure> published, List<Figure> today) {
        Map<String, Figure> now =
                today.stream().collect(Collectors.toMap(Figure::code, Function.identity(), (one, other) -> one));
        Stream<Line> old = published.stream().map(figure -> line(figure, now.get(figure.code())));
        Stream<Line> added = today.stream()
                .filter(figure ->
                        published.stream().noneMatch(each -> each.code().equals(figure.code())))
                .map(figure -> new Line(figure.code(), null, figure, Difference.NEW));
        return Stream.concat(old, added).toList();
    }

    private static Line line(Figure published, @Nullable Figure today) {
        Difference difference;
        if (today == null) {
            difference = Difference.GONE;
        } else if (same(published.value(), today.value())) {
            difference = Difference.NONE;
        } else {
            difference =
                    published.formulaVersion() == today.formulaVersion() ? Difference.LATE_FACTS : Difference.FORMULA;
        }
        return new Line(published.code(), published, today, difference);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Optional.ofNullable(one)
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .equals(Optional.ofNullable(other).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros));
    }
}
