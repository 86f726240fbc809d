package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One application in a list.
///
/// @param computed what the agency was told
/// @param amount what was decided; null before
/// @param movedOn since when it has its status
public record ListedApplication(
        String id,
        ApplicationStatus status,
        String caseNumber,
        String contractId,
        String contractNumber,
        String agency,
        String agencyName,
        LocalDate appliedOn,
        LocalDate movedOn,
        Money computed,
        @Nullable Money amount,
        @Nullable String noticeId,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate paidOn) {

    static ListedApplication of(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new ListedApplication(
                row.getString("application"),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getString("case_number"),
                row.getString("contract"),
                row.getString("contract_number"),
                row.getString("agency"),
                row.getString("agency_name"),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("moved_on", LocalDate.class),
                Money.ofYuan(row.getBigDecimal("computed")),
                amount == null ? null : Money.ofYuan(amount),
                row.getString("notice"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("paid_on", LocalDate.class));
    }
}
