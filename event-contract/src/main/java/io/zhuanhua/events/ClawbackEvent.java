package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can have happened to the recovery of one subsidy (追回). An application has one such story, however
/// many grounds come up.
public sealed interface ClawbackEvent extends DomainEvent {

    ApplicationId application();

    @Override
    default String stream() {
        return "clawback-" + application().text();
    }

    /// Something has come up that speaks against money paid, or on its way. People decide what follows.
    ///
    /// @param paid what was paid, the most that can be asked back
    /// @param suggested what the rules would ask back; zero where they give no figure
    /// @param finding what has come up
    @Kind("clawback.opened")
    record ClawbackOpened(
            ApplicationId application,
            CaseNumber caseNumber,
            CreditCode unit,
            String unitName,
            ClawbackGround ground,
            String finding,
            Money paid,
            Money suggested,
            LocalDate openedOn)
            implements ClawbackEvent {}

    /// A reviewer proposes what to do. A later proposal takes the place of an earlier one.
    ///
    /// @param demanded in all, with what was demanded before; zero where it is kept
    /// @param barredUntil last day on which the unit can neither apply nor be paid; null for no sanction
    @Kind("clawback.proposed")
    record ClawbackProposed(
            ApplicationId application,
            ClawbackOption option,
            Money demanded,
            @Nullable LocalDate barredUntil,
            String reason,
            LocalDate proposedOn)
            implements ClawbackEvent {}

    /// The director has decided as proposed, or sent the proposal back.
    ///
    /// @param accepted false when it was sent back
    @Kind("clawback.decided")
    record ClawbackDecided(ApplicationId application, boolean accepted, String reason, LocalDate decidedOn)
            implements ClawbackEvent {}

    /// The unit may pay in parts.
    @Kind("clawback.scheduled")
    record ClawbackScheduled(ApplicationId application, List<Instalment> instalments, LocalDate scheduledOn)
            implements ClawbackEvent {}

    /// Money has come back.
    ///
    /// @param voucher number of the bank's or the treasury's paper
    /// @param offsetAgainst the grant it was kept back from; null when the unit has paid it
    @Kind("clawback.recovered")
    record ClawbackRecovered(
            ApplicationId application,
            Money amount,
            String voucher,
            @Nullable ApplicationId offsetAgainst,
            LocalDate recoveredOn)
            implements ClawbackEvent {}

    /// Part of it, or the rest, is given up.
    ///
    /// @param document 文号 of the decision
    @Kind("clawback.written-off")
    record ClawbackWrittenOff(ApplicationId application, Money amount, String document, LocalDate writtenOffOn)
            implements ClawbackEvent {}

    /// The unit objects to the decision; nothing is recovered until it is heard.
    @Kind("clawback.appealed")
    record ClawbackAppealed(ApplicationId application, String statement, LocalDate appealedOn)
            implements ClawbackEvent {}

    /// Somebody without a part in it has heard the appeal. Upheld, the decision falls as by [ClawbackReversed].
    @Kind("clawback.appeal-decided")
    record AppealDecided(ApplicationId application, boolean upheld, String reason, LocalDate decidedOn)
            implements ClawbackEvent {}

    /// The decision was wrong and counts no more: nothing is demanded, what has come back is owed to the unit.
    @Kind("clawback.reversed")
    record ClawbackReversed(ApplicationId application, String reason, LocalDate reversedOn) implements ClawbackEvent {}

    /// What was owed to the unit after a reversal has been paid back to it.
    @Kind("clawback.refunded")
    record ClawbackRefunded(ApplicationId application, Money amount, String voucher, LocalDate refundedOn)
            implements ClawbackEvent {}

    /// One part of a recovery.
    record Instalment(Money amount, LocalDate dueOn) {}

    /// What speaks against the money.
    enum ClawbackGround {
        /// The transfer is undone, or the register no longer shows it (转让撤销或不符).
        TRANSFER_REVERSED,
        /// The contract was amended downwards (合同金额调减).
        AMOUNT_REDUCED,
        /// A patent was declared wholly invalid (专利权宣告无效).
        PATENT_INVALIDATED,
        /// The money was obtained by deceit (骗取资助).
        FRAUD
    }

    /// What to do about it.
    enum ClawbackOption {
        /// Nothing is asked back (不予追回).
        KEEP,
        /// Part is asked back (部分追回).
        PARTIAL,
        /// All is asked back (全部追回).
        FULL
    }
}
