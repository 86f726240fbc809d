package io.zhuanhua.events;

import java.time.LocalDate;

/// What a clerk has found that the amount depends on and that no other message tells.
public sealed interface FactNoted extends ApplicationEvent {

    /// The same contract has money from another fund (已获其他财政资金).
    ///
    /// @param source who gave it, in words
    /// @param document 文号 or voucher that shows it
    @Kind("subsidy.other-funds-noted")
    record OtherFundsNoted(ApplicationId application, String source, Money amount, String document, LocalDate notedOn)
            implements FactNoted {}

    /// What was promised has been done and accepted (验收), so that the balance of an advance is due.
    ///
    /// @param document that shows it
    @Kind("subsidy.acceptance-noted")
    record AcceptanceNoted(ApplicationId application, String document, LocalDate notedOn) implements FactNoted {}

    /// How much of the technical amount falls to patents that do not count, where the contract gives no price for each
    /// (人工分摊).
    ///
    /// @param excluded of the technical amount, for all such patents together
    /// @param reason how it was found
    @Kind("subsidy.apportioned")
    record ExcludedApportioned(ApplicationId application, Money excluded, String reason, LocalDate notedOn)
            implements FactNoted {}
}
