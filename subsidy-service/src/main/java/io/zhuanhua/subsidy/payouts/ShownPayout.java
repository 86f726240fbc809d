package io.zhuanhua.subsidy.payouts;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.subsidy.rules.payout.OrderState;
import io.zhuanhua.subsidy.rules.payout.PayoutStatus;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One batch as clients see it; accounts are in the file alone.
@TemplateData
public record ShownPayout(
        PayoutId id, PayoutStatus status, LocalDate drawnUpOn, Money amount, List<ShownOrder> orders) {

    /// @param result `OPEN`, `PAID` or `PAYMENT_BOUNCED`
    /// @param on day the bank gives; null while it is open
    /// @param reason why it bounced
    @TemplateData
    public record ShownOrder(
            String order,
            ApplicationId applicationId,
            CaseNumber caseNumber,
            String agencyName,
            CreditCode agency,
            Money amount,
            String result,
            @Nullable LocalDate on,
            @Nullable String voucher,
            @Nullable String reason) {

        static ShownOrder of(
                OrderState one,
                ApplicationState.Claim claim,
                String result,
                @Nullable LocalDate on,
                @Nullable String voucher,
                @Nullable String reason) {
            return new ShownOrder(
                    one.order().order(),
                    one.order().application(),
                    claim.applied().caseNumber(),
                    claim.applied().agencyName(),
                    claim.applied().agency(),
                    one.order().amount(),
                    result,
                    on,
                    voucher,
                    reason);
        }
    }
}
