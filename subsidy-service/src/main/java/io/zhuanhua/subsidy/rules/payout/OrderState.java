package io.zhuanhua.subsidy.rules.payout;

import io.zhuanhua.events.PayoutEvent.PaymentOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One order as the bank's answer left it.
///
/// @param answer null while it is open
public record OrderState(PaymentOrder order, @Nullable Answer answer) {

    /// What the bank says of an order.
    public sealed interface Answer {
        LocalDate on();
    }

    /// @param voucher in its normal form
    public record Paid(String voucher, LocalDate on) implements Answer {}

    public record Bounced(String reason, LocalDate on) implements Answer {}
}
