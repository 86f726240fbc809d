package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedFraud;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedMoney;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedOffset;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedProposal;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedSchedule;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedVerdict;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedWriteOff;
import jakarta.enterprise.context.ApplicationScoped;

/// Who may take which step of a recovery, and what has to be said with it: the same over REST and on screen.
@ApplicationScoped
class ClawbackSteps {

    private final ClawbackDesk desk;
    private final OffsetDesk offsets;
    private final ClawbackBook book;
    private final Caller caller;

    ClawbackSteps(ClawbackDesk desk, OffsetDesk offsets, ClawbackBook book, Caller caller) {
        this.desk = desk;
        this.offsets = offsets;
        this.book = book;
        this.caller = caller;
    }

    /// A clerk says that money was obtained by deceit.
    ///
    /// @throws Refused see [ClawbackDesk#fraud]
    ApplicationId fraud(Command command, AskedFraud asked) {
        caller.require(Role.CLERK);
        AskedStep.Fraud fraud = asked.checked();
        desk.fraud(command, fraud.application(), fraud.reason());
        return fraud.application();
    }

    /// A reviewer proposes to keep, or to ask back a part or all.
    ///
    /// @throws Refused see [ClawbackDesk#propose]
    void propose(Command command, ApplicationId id, AskedProposal asked) {
        caller.require(Role.REVIEWER);
        desk.propose(command, id, asked.checked());
    }

    /// The director accepts the proposal or sends it back.
    ///
    /// @throws Refused see [ClawbackDesk#decide]
    void decide(Command command, ApplicationId id, AskedVerdict asked) {
        caller.require(Role.DIRECTOR);
        String reason = asked.checked();
        desk.decide(command, id, Boolean.TRUE.equals(asked.yes()), reason);
    }

    /// Finance lets the unit pay in parts.
    ///
    /// @throws Refused see [ClawbackDesk#schedule]
    void schedule(Command command, ApplicationId id, AskedSchedule asked) {
        caller.require(Role.FINANCE);
        desk.schedule(command, id, asked.checked());
    }

    /// Finance notes what has come back.
    ///
    /// @throws Refused see [ClawbackDesk#recover]
    void recover(Command command, ApplicationId id, AskedMoney asked) {
        caller.require(Role.FINANCE);
        AskedStep.Paid paid = asked.checked();
        desk.recover(command, id, paid.amount(), paid.voucher(), paid.on());
    }

    /// Finance pays a grant of the same unit and keeps back what is open here.
    ///
    /// @throws Refused see [OffsetDesk#pay]
    void offset(Command command, ApplicationId id, AskedOffset asked) {
        caller.require(Role.FINANCE);
        AskedStep.Offset offset = asked.checked();
        offsets.pay(command, id, offset.grant(), offset.voucher(), offset.on());
    }

    /// The director gives up a part or the rest.
    ///
    /// @throws Refused see [ClawbackDesk#writeOff]
    void writeOff(Command command, ApplicationId id, AskedWriteOff asked) {
        caller.require(Role.DIRECTOR);
        AskedStep.WriteOff given = asked.checked();
        desk.writeOff(command, id, given.amount(), given.document());
    }

    /// The unit objects; recovery rests until it is heard.
    ///
    /// @throws Refused see [ClawbackDesk#appeal]
    void appeal(Command command, ApplicationId id, AskedReason asked) {
        caller.require(Role.AGENCY);
        caller.require(caller.owns(book.get(id).opened().unit()));
        desk.appeal(command, id, asked.said());
    }

    /// Somebody who had no part in the grant or the recovery hears the appeal.
    ///
    /// @throws Refused see [ClawbackDesk#hear]
    void hear(Command command, ApplicationId id, AskedVerdict asked) {
        caller.require(Role.REVIEWER, Role.DIRECTOR);
        String reason = asked.checked();
        desk.hear(command, id, Boolean.TRUE.equals(asked.yes()), reason);
    }

    /// The decision was wrong, says the director.
    ///
    /// @throws Refused see [ClawbackDesk#reverse]
    void reverse(Command command, ApplicationId id, AskedReason asked) {
        caller.require(Role.DIRECTOR);
        desk.reverse(command, id, asked.said());
    }

    /// Finance notes that what was owed to the unit after a reversal was paid back.
    ///
    /// @throws Refused see [ClawbackDesk#refund]
    void refund(Command command, ApplicationId id, AskedMoney asked) {
        caller.require(Role.FINANCE);
        AskedStep.Paid paid = asked.checked();
        desk.refund(command, id, paid.amount(), paid.voucher(), paid.on());
    }
}
