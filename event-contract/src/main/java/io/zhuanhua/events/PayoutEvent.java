package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;

/// One batch of payment orders for the treasury (国库集中支付), from its list to the bank's answers. What becomes of an
/// application stands in the application's own stream, in the same append.
public sealed interface PayoutEvent extends DomainEvent {

    PayoutId batch();

    @Override
    default String stream() {
        return "payout-" + batch().text();
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// Finance has put together what is to be paid.
    @Kind("payout.drawn-up")
    record PayoutDrawnUp(PayoutId batch, List<PaymentOrder> orders, LocalDate drawnUpOn) implements PayoutEvent {}

    /// An order was taken out before the treasury had the file; a confirmation of before no longer counts.
    @Kind("payout.order-removed")
    record OrderRemoved(PayoutId batch, String order, String reason, LocalDate removedOn) implements PayoutEvent {}

    /// A second person of finance has compared the batch with the grants.
    @Kind("payout.confirmed")
    record PayoutConfirmed(PayoutId batch, LocalDate confirmedOn) implements PayoutEvent {}

    /// The batch was given up before the treasury had the file.
    @Kind("payout.cancelled")
    record PayoutCancelled(PayoutId batch, String reason, LocalDate cancelledOn) implements PayoutEvent {}

    /// The file with the full accounts was fetched. Who fetched it stands in the envelope.
    ///
    /// @param link id of the one-time link that was used up by it
    /// @param format `xlsx` or `csv`
    @Kind("payout.fetched")
    record PayoutFetched(PayoutId batch, String link, String format, LocalDate fetchedOn) implements PayoutEvent {}

    /// The bank says that the order is paid.
    ///
    /// @param voucher 支付凭证号
    @Kind("payout.order-paid")
    record OrderPaid(PayoutId batch, String order, String voucher, LocalDate paidOn) implements PayoutEvent {}

    /// The bank has sent the money back (退票). The order is closed for good; a new payment needs a new order.
    ///
    /// @param reason as the bank gives it
    @Kind("payout.order-bounced")
    record OrderBounced(PayoutId batch, String order, String reason, LocalDate bouncedOn) implements PayoutEvent {}

    /// One payment that the treasury is asked for.
    ///
    /// @param order unique for ever; the bank answers by it
    record PaymentOrder(String order, ApplicationId application, Money amount) {}
}
