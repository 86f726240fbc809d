package io.zhuanhua.monitoring.reports;

import io.zhuanhua.monitoring.reports.LateEvents.Late;
import io.zhuanhua.monitoring.rules.Period;
import io.zhuanhua.monitoring.rules.ReportRules.Difference;
import io.zhuanhua.monitoring.rules.ReportRules.Line;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report of one period: what was published, what is known today, and what makes the difference.
///
/// @param publishedOn null while it has not been published
/// @param late events of the period that were recorded after the publication
/// @param cases the cases in which something happened in the period, as known today
public record Report(
        Period period,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        LocalDate today,
        @Nullable Instant cutOff,
        List<Row> rows,
        List<Late> late,
        List<CaseLine> cases) {

    /// A line with its words.
    public record Row(String name, String definition, Line line) {

        public @Nullable String published() {
            return line.published() == null ? null : line.published().value();
        }

        public @Nullable String now() {
            return line.today() == null ? null : line.today().value();
        }
    }

    /// A case with something in the period.
    public record CaseLine(
            String caseNumber,
            String contractNumber,
            String transferor,
            String transferorCode,
            String transferee,
            String transfereeCode,
            String agency,
            String agencyCode,
            BigDecimal technical,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate verifiedOn,
            @Nullable BigDecimal granted,
            @Nullable BigDecimal paid) {}

    public boolean isPublished() {
        return publishedOn != null;
    }

    /// Whether any figure is another today.
    public boolean differs() {
        return isPublished() && rows.stream().anyMatch(row -> row.line().difference() != Difference.NONE);
    }

    /// Whether its period is over, so that it can be published.
    public boolean isDue() {
        return !isPublished() && period.to().isBefore(today);
    }

    /// `MONTH`, `QUARTER` or `YEAR`.
    public String rhythm() {
        return period.text().contains("Q") ? "QUARTER" : period.text().length() > 4 ? "MONTH" : "YEAR";
    }
}
