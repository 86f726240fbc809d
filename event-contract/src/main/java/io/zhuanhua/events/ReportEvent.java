package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Periodic evaluations (plan 十三): once published, their figures stand.
public sealed interface ReportEvent extends DomainEvent {

    /// A report has been published with these figures, whatever becomes known afterwards.
    ///
    /// @param report e.g. `2025-04`, `2025-Q2`, `2025`
    /// @param from first day of the period
    /// @param to last day of the period
    @Kind("report.published")
    record ReportPublished(String report, LocalDate from, LocalDate to, LocalDate publishedOn, List<Figure> figures)
            implements ReportEvent {

        @Override
        public String stream() {
            return "report-" + report;
        }
    }

    /// One figure of a report.
    ///
    /// @param code code of the indicator, e.g. `I16`
    /// @param formulaVersion version of the indicator's formula
    /// @param value decimal text; null when there are no data (无数据), which is not zero
    /// @param unit 元, 件, %, 天 …
    record Figure(String code, @Nullable String value, String unit, int formulaVersion) {}
}
