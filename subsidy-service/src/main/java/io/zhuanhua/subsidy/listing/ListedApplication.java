package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.math.BigDecimal;
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

    static ListedApplication of(ApplicationRow row) {
        BigDecimal amount = row.amount;
        return new ListedApplication(
                row.application,
                row.status,
                row.caseNumber,
                row.contract,
                row.contractNumber,
                row.agency,
                row.agencyName,
                row.appliedOn,
                row.movedOn,
                Money.ofYuan(row.computed),
                amount == null ? null : Money.ofYuan(amount),
                row.notice,
                row.grantedOn,
                row.paidOn);
    }
}
