package io.zhuanhua.events;

import java.time.LocalDate;

/// Whether a unit may apply and be paid (限制申报). One stream per unit.
public sealed interface SanctionEvent extends DomainEvent {

    CreditCode unit();

    @Override
    default String stream() {
        return "sanction-" + unit().text();
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// It can neither apply nor be paid.
    ///
    /// @param application the subsidy it is about
    /// @param until last day of it
    @Kind("sanction.imposed")
    record SanctionImposed(
            CreditCode unit, ApplicationId application, LocalDate until, String reason, LocalDate imposedOn)
            implements SanctionEvent {}

    /// The sanction that rested on this subsidy counts no more.
    @Kind("sanction.lifted")
    record SanctionLifted(CreditCode unit, ApplicationId application, String reason, LocalDate liftedOn)
            implements SanctionEvent {}
}
