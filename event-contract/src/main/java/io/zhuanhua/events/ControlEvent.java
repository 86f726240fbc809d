package io.zhuanhua.events;

import java.time.LocalDate;

/// Which units stand under common control (同一控制): all in one stream. A policy may let them share one cap.
public sealed interface ControlEvent extends SubsidyEvent {

    String STREAM = "control";

    CreditCode unit();

    CreditCode other();

    @Override
    default String stream() {
        return STREAM;
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// A clerk has found that two units stand under common control; another person has to confirm it.
    ///
    /// @param document that shows it, e.g. a shareholders' register
    @Kind("control.noted")
    record ControlNoted(
            CreditCode unit, String unitName, CreditCode other, String otherName, String document, LocalDate notedOn)
            implements ControlEvent {}

    /// It is confirmed: from now on what the one gets counts for the other too.
    @Kind("control.confirmed")
    record ControlConfirmed(CreditCode unit, CreditCode other, LocalDate confirmedOn) implements ControlEvent {}

    /// It was not so, or is so no longer.
    ///
    /// @param reason with the document that shows it
    @Kind("control.ended")
    record ControlEnded(CreditCode unit, CreditCode other, String reason, LocalDate endedOn) implements ControlEvent {}
}
