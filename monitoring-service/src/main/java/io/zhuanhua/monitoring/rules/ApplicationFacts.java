package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One application for the subsidy as it stands.
///
/// @param status `SUBMITTED` … `PAID`, as the subsidy service names them
/// @param changedOn day of its last change
/// @param acceptedBy account that accepted it
/// @param reason why it was returned or rejected
/// @param unitCap cap of the unit as the last computation knew it
/// @param seats who decides the step that is due, and who is to know of it
public record ApplicationFacts(
        String id,
        String caseNumber,
        String contract,
        String agency,
        String agencyName,
        String status,
        LocalDate changedOn,
        LocalDate appliedOn,
        BigDecimal computed,
        @Nullable BigDecimal unitCap,
        @Nullable String acceptedBy,
        @Nullable String reviewedBy,
        @Nullable String reason,
        @Nullable String notice,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate grantedOn,
        @Nullable BigDecimal granted,
        @Nullable LocalDate paidOn,
        @Nullable BigDecimal paid,
        Seats seats) {

    /// The people at the due step.
    ///
    /// @param named accounts that decide it; empty for anybody with its role
    /// @param until last day on which they do; null for good
    /// @param former who decides after that day
    /// @param endorsed who has passed it already, of several
    /// @param copied who is to know of the application, with nothing to decide
    /// @param escalated whether its term has passed, so that the director may decide it too
    /// @param remindedOn day of the last reminder; null without one
    public record Seats(
            List<String> named,
            @Nullable LocalDate until,
            List<String> former,
            List<String> endorsed,
            List<String> copied,
            boolean escalated,
            @Nullable LocalDate remindedOn) {

        public static final Seats NONE = new Seats(List.of(), null, List.of(), List.of(), List.of(), false, null);

        /// Who decides on this day; empty for anybody with the role of the step.
        List<String> deciding(LocalDate today) {
            return until == null || !today.isAfter(until) ? named : former;
        }
    }

    public boolean isOver() {
        return status.equals("REJECTED") || status.equals("WITHDRAWN");
    }

    public String href() {
        return "/subsidies/applications/" + id;
    }
}
