package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One application for the subsidy as it stands.
///
/// @param status `SUBMITTED` … `PAID`, as the subsidy service names them
/// @param changedOn day of its last change
/// @param acceptedBy account that accepted it
/// @param reason why it was returned or rejected
/// @param unitCap cap of the unit as the last computation knew it
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
        @Nullable BigDecimal paid) {

    public boolean isOver() {
        return status.equals("REJECTED") || status.equals("WITHDRAWN");
    }

    public String href() {
        return "/subsidies/applications/" + id;
    }
}
