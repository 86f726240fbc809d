package io.zhuanhua.monitoring.cases;

import io.zhuanhua.ui.Moment;
import io.zhuanhua.ui.Step;
import io.zhuanhua.ui.Tab;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of one case.
///
/// @param publicity `公示中 3/5 个工作日`, empty when it stands in no notice
/// @param tab `contract`, `patents`, `subsidy` or `decisions`
/// @param decisions the subsidy's events with account and reason, newest last
/// @param mayExplain whether the caller may open how the amount came about
public record CaseScreen(
        CaseRow row,
        List<Step> steps,
        String publicity,
        List<Tab> tabs,
        String tab,
        List<Moment> moments,
        List<Patent> patents,
        List<Decision> decisions,
        boolean mayExplain) {

    /// A patent of the contract and what the register says of it.
    public record Patent(
            String number,
            String shown,
            String title,
            @Nullable BigDecimal price,
            @Nullable String record,
            @Nullable String code,
            @Nullable LocalDate effectiveOn,
            @Nullable String grade,
            @Nullable String mismatch) {}

    /// A decision on the application.
    public record Decision(LocalDate on, String kind, String by, String role, String reason, String href) {}
}
