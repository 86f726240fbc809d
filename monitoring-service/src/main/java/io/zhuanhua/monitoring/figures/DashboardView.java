package io.zhuanhua.monitoring.figures;

import io.zhuanhua.monitoring.rules.MoneyUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dashboard as programs read it. Amounts in yuan; null where there are no data, which is not zero.
///
/// @param quality what the patents came to
/// @param incentive what money went where; both stand side by side, there is no single number of volume (plan 1.1)
/// @param alerts what is overdue
public record DashboardView(
        String period,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        @Nullable Instant cutOff,
        List<StationView> funnel,
        MoneyView budget,
        List<CapView> caps,
        List<FigureView> quality,
        List<FigureView> incentive,
        List<AlertView> alerts) {

    /// One station of the funnel, counted by the legal date on which it was reached within the period.
    ///
    /// @param medianDays since the station before
    public record StationView(
            String station,
            String name,
            @Nullable String count,
            @Nullable String amount,
            @Nullable String medianDays,
            String definition,
            String drillDown) {}

    /// Use of the year's budget or of one cap.
    ///
    /// @param percentUsed held, committed and spent together
    public record MoneyView(
            int year,
            @Nullable String limit,
            String held,
            String committed,
            String spent,
            @Nullable String free,
            @Nullable String percentUsed) {

        static MoneyView of(int year, MoneyUse use) {
            return new MoneyView(
                    year,
                    FigureView.text(use.limit()),
                    use.held().toPlainString(),
                    use.committed().toPlainString(),
                    use.spent().toPlainString(),
                    FigureView.text(use.free()),
                    FigureView.text(use.percentUsed()));
        }
    }

    /// The cap of one agency.
    public record CapView(String unit, String name, MoneyView use) {}

    /// Something overdue.
    public record AlertView(
            String task,
            String name,
            String subject,
            String detail,
            @Nullable String unit,
            LocalDate since,
            LocalDate dueOn,
            String href) {}
}
