package io.zhuanhua.events;

import java.time.LocalDate;

/// What happens to a granted application on its way to the money. A single payment without a batch has none of it.
public sealed interface PaymentStep extends ApplicationEvent {

    /// It stands in a payout batch (待拨付).
    ///
    /// @param order the payment order, unique for ever
    @Kind("subsidy.scheduled")
    record SubsidyScheduled(ApplicationId application, PayoutId batch, String order, LocalDate scheduledOn)
            implements PaymentStep {}

    /// It was taken out of its batch before the treasury had the file, and waits for another.
    @Kind("subsidy.unscheduled")
    record SubsidyUnscheduled(ApplicationId application, PayoutId batch, String order, LocalDate unscheduledOn)
            implements PaymentStep {}

    /// The treasury has its order (支付中).
    @Kind("subsidy.payment-sent")
    record PaymentSent(ApplicationId application, PayoutId batch, String order, LocalDate sentOn)
            implements PaymentStep {}

    /// The bank has sent the money back (退票); nothing has left the budget.
    ///
    /// @param reason as the bank gives it
    @Kind("subsidy.payment-bounced")
    record PaymentBounced(ApplicationId application, PayoutId batch, String order, String reason, LocalDate bouncedOn)
            implements PaymentStep {}

    /// The agency wants the money on another account. Nothing is paid until somebody else has looked.
    ///
    /// @param account reference into the vault
    @Kind("subsidy.account-change-asked")
    record AccountChangeAsked(ApplicationId application, String account, String reason, LocalDate askedOn)
            implements PaymentStep {}

    /// The other account was compared with the unit's papers; it is the one to pay to.
    ///
    /// @param account reference into the vault
    /// @param reason what it was compared with
    @Kind("subsidy.account-changed")
    record AccountChanged(ApplicationId application, String account, String reason, LocalDate changedOn)
            implements PaymentStep {}

    /// The other account was not accepted; the former one stays.
    ///
    /// @param account reference into the vault
    @Kind("subsidy.account-change-refused")
    record AccountChangeRefused(ApplicationId application, String account, String reason, LocalDate refusedOn)
            implements PaymentStep {}
}
