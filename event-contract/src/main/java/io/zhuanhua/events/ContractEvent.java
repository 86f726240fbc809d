package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can have happened to one tripartite contract (三方合同).
public sealed interface ContractEvent extends DomainEvent {

    ContractId contract();

    @Override
    default String stream() {
        return "contract-" + contract().text();
    }

    /// An agency has handed it in, and it passed the checks of intake.
    ///
    /// @param contractNumber the number the parties gave it
    /// @param signedOn the date in its text; the parties' confirmations follow as [PartySigned]
    /// @param technicalContractNumber 技术合同登记编号, if already registered
    /// @param match the introduction it grew from, if any
    /// @param licenceUntil last day of a licence's term
    @Kind("contract.submitted")
    record ContractSubmitted(
            ContractId contract,
            CaseNumber caseNumber,
            String contractNumber,
            LocalDate signedOn,
            LocalDate submittedOn,
            TransferType transferType,
            List<Party> parties,
            List<PricedPatent> patents,
            Amounts amounts,
            @Nullable String technicalContractNumber,
            @Nullable MatchId match,
            @Nullable LocalDate licenceUntil)
            implements ContractEvent {}

    /// One of the three sides has confirmed it, or a clerk has entered the confirmation from the paper original.
    ///
    /// @param signedOn day of the confirmation, or the date on the paper
    /// @param proxy true when a clerk entered it (代录)
    @Kind("contract.party-signed")
    record PartySigned(ContractId contract, PartyId party, LocalDate signedOn, boolean proxy)
            implements ContractEvent {}

    /// All three sides have confirmed it.
    ///
    /// @param signedOn day of the last confirmation
    @Kind("contract.signed")
    record ContractSigned(ContractId contract, LocalDate signedOn) implements ContractEvent {}

    /// A document has been put to it, and is kept. Its content is found by its digest; its name is not told, for people
    /// name files after people.
    ///
    /// @param mediaType found by looking into it, e.g. `application/pdf`
    /// @param bytes its size
    /// @param sha256 digest of its content, 64 hexadecimal digits
    @Kind("contract.document-added")
    record DocumentAdded(
            ContractId contract,
            DocumentId document,
            DocumentType type,
            String mediaType,
            long bytes,
            String sha256,
            LocalDate addedOn)
            implements ContractEvent {}

    /// It will not be carried out. Nothing follows it.
    @Kind("contract.cancelled")
    record ContractCancelled(ContractId contract, LocalDate cancelledOn, String reason) implements ContractEvent {}

    /// A clerk has handed it back because something is missing (退回补正); nobody signs until the agency has handed it
    /// in again.
    ///
    /// @param reason what is missing, as the agency reads it
    /// @param deadline last day on which it is expected; after it the contract is shown as overdue, nothing else
    /// follows
    @Kind("contract.returned")
    record ContractReturned(ContractId contract, String reason, LocalDate deadline, LocalDate returnedOn)
            implements ContractEvent {}

    /// Its agency has completed what was missing and hands it in again (补正重报).
    ///
    /// @param note what was completed
    @Kind("contract.resubmitted")
    record ContractResubmitted(ContractId contract, String note, LocalDate resubmittedOn) implements ContractEvent {}

    /// The sides have agreed on another text (变更协议). It takes the place of the former one at once; signatures and a
    /// verification of the former text no longer count, all sides sign again.
    ///
    /// @param number 1 for the first amendment
    /// @param text the whole contract as it reads now; its id, case number and day of submission stay
    /// @param agreedOn date of the agreement
    @Kind("contract.amended")
    record ContractAmended(
            ContractId contract,
            int number,
            ContractSubmitted text,
            LocalDate agreedOn,
            LocalDate amendedOn,
            String reason)
            implements ContractEvent {}

    /// A clerk was shown what is on the papers of a side without a credit code. Who that was stands in the envelope.
    ///
    /// @param reason why it was needed
    @Kind("contract.identity-disclosed")
    record IdentityDisclosed(ContractId contract, PartyId party, String reason, LocalDate disclosedOn)
            implements ContractEvent {}

    /// It has been performed in full (履行完毕). The register is followed on.
    ///
    /// @param completedOn legal date of it
    @Kind("contract.completed")
    record ContractCompleted(ContractId contract, LocalDate completedOn, String note, LocalDate enteredOn)
            implements ContractEvent {}

    /// A verified contract has been undone (解除或撤销). Nothing follows it; what it means for money already granted is
    /// for people to decide.
    ///
    /// @param reversedOn legal date of it
    @Kind("contract.reversed")
    record ContractReversed(ContractId contract, LocalDate reversedOn, String reason, LocalDate enteredOn)
            implements ContractEvent {}

    /// It has been registered as a technical contract (技术合同认定登记). Entered again, the newest counts.
    ///
    /// @param registration 技术合同登记编号
    /// @param total 核定合同交易总额
    /// @param technical 核定技术交易额, the base of the subsidy where the policy says so
    @Kind("contract.registered")
    record ContractRegistered(
            ContractId contract,
            String registration,
            Money total,
            Money technical,
            LocalDate registeredOn,
            LocalDate enteredOn)
            implements ContractEvent {}

    /// Money has been paid on it, and a paper shows it (付款凭证).
    ///
    /// @param amount in CNY; of a payment in another currency, by the rate of the day of payment
    /// @param foreign the amount as it was paid, if not in CNY
    /// @param reference number of the bank's voucher; each once in a contract
    /// @param document the voucher among the contract's documents
    @Kind("payment.recorded")
    record PaymentRecorded(
            ContractId contract,
            PaymentId payment,
            PaymentKind what,
            Money amount,
            @Nullable ForeignMoney foreign,
            LocalDate paidOn,
            String reference,
            @Nullable DocumentId document,
            LocalDate recordedOn)
            implements ContractEvent {}

    /// A payment was recorded by mistake and does not count.
    @Kind("payment.withdrawn")
    record PaymentWithdrawn(ContractId contract, PaymentId payment, String reason, LocalDate withdrawnOn)
            implements ContractEvent {}

    /// What is paid.
    enum PaymentKind {
        /// Part of the agreed amount (固定价款).
        FIXED,
        /// A share of what the licensee earns (提成).
        ROYALTY
    }

    /// The national register shows the transfer of one of its patents, as the contract says; or, where the bureau
    /// accepts it, papers do.
    ///
    /// @param record the register's own number of the record that proves it, or the number of the paper
    /// @param code null when papers prove it
    /// @param effectiveOn 登记生效日 or 备案日, or the day since which the papers give the licence
    /// @param grade how far the proof can be trusted; the subsidy asks for it
    @Kind("transfer.recorded")
    record TransferRecorded(
            ContractId contract,
            PatentNumber patent,
            RecordId record,
            @Nullable RegisterCode code,
            LocalDate effectiveOn,
            EvidenceGrade grade)
            implements ContractEvent {}

    /// The national register shows something else than the contract says; a person must look. A verification that stood
    /// on this patent no longer holds.
    ///
    /// @param foundOn day on which we noticed
    @Kind("transfer.mismatched")
    record TransferMismatched(
            ContractId contract, PatentNumber patent, RecordId record, Mismatch reason, LocalDate foundOn)
            implements ContractEvent {}

    /// What spoke for or against the transfer of one of its patents is gone, and nothing has taken its place: the
    /// register is waited for again.
    ///
    /// @param foundOn day on which we noticed
    @Kind("transfer.awaited")
    record TransferAwaited(ContractId contract, PatentNumber patent, LocalDate foundOn) implements ContractEvent {}

    /// Every patent of the contract is recorded: 成功转化, the condition of the subsidy.
    ///
    /// @param effectiveOn the latest day on which one of the records took effect
    @Kind("transfer.verified")
    record TransferVerified(ContractId contract, LocalDate verifiedOn, LocalDate effectiveOn)
            implements ContractEvent {}

    /// The right to one of its patents, or a licence to it, has changed in the national register; told before and after
    /// the verification alike. Whether it touches the transfer is another matter: the dates decide it.
    ///
    /// @param record the register's own number of the record that says so
    /// @param effectiveOn legal date of the change; it may lie before the contract
    /// @param recordalNumber 登记号 of a pledge or freeze, 备案号 of a licence, if published
    /// @param foundOn day on which we noticed
    @Kind("right.changed")
    record RightChanged(
            ContractId contract,
            PatentNumber patent,
            RightChange change,
            RecordId record,
            RegisterCode code,
            LocalDate effectiveOn,
            @Nullable String recordalNumber,
            EvidenceGrade grade,
            LocalDate foundOn)
            implements ContractEvent {}

    /// A record told as [RightChanged] has been corrected away: what it said no longer counts.
    ///
    /// @param foundOn day on which we noticed
    @Kind("right.corrected")
    record RightCorrected(ContractId contract, PatentNumber patent, RecordId record, LocalDate foundOn)
            implements ContractEvent {}

    /// A clerk has found that a side of the contract stands in the register under another name, such as a former one.
    /// From now on records under it count for that unit in all contracts.
    ///
    /// @param name as the register publishes it
    /// @param validFrom first day on which the unit bore it, if known
    /// @param validUntil last day, if known
    /// @param evidence the paper that shows it, such as the number of a notice of change of name
    @Kind("name.linked")
    record NameLinked(
            ContractId contract,
            CreditCode unit,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String evidence,
            String reason,
            LocalDate linkedOn)
            implements ContractEvent {}

    /// A link between a side and a name was wrong and counts no more, in any contract.
    @Kind("name.unlinked")
    record NameUnlinked(ContractId contract, CreditCode unit, String name, String reason, LocalDate unlinkedOn)
            implements ContractEvent {}

    /// Another clerk has compared a scan with its original. From now on it counts, as the weakest proof there is.
    ///
    /// @param record the number the paper got when it was entered
    @Kind("evidence.confirmed")
    record EvidenceConfirmed(ContractId contract, PatentNumber patent, RecordId record, LocalDate confirmedOn)
            implements ContractEvent {}

    /// A clerk has entered a paper that speaks for the transfer of one of its patents.
    ///
    /// @param record the number it got here
    /// @param paperOn date of the paper
    /// @param reference where the paper is: number or place of the document
    /// @param grade `B` for an official electronic document, `C` for a scan, which another clerk has to confirm
    @Kind("evidence.entered")
    record EvidenceEntered(
            ContractId contract,
            PatentNumber patent,
            Paper paper,
            RecordId record,
            LocalDate paperOn,
            String reference,
            EvidenceGrade grade,
            LocalDate enteredOn)
            implements ContractEvent {}

    /// A paper that can speak for a transfer where the register does not.
    enum Paper {
        /// Written notice of the taker of an open licence (开放许可书面通知).
        LICENCE_NOTICE,
        /// Proof that the fee of an open licence has been paid (开放许可使用费支付凭证).
        LICENCE_PAYMENT,
        /// The pledgee agrees to the transfer (质权人同意).
        PLEDGEE_CONSENT,
        /// The office's notice that an assignment is registered (手续合格通知书); its date is the day of effect.
        TRANSFER_NOTICE,
        /// The office's certificate that a licence is recorded (专利实施许可合同备案证明).
        RECORDAL_CERTIFICATE
    }

    /// What can happen to a patent right, or to the record of a licence.
    enum RightChange {
        /// The yearly fee is unpaid (未缴年费终止); it may be restored.
        LAPSED,
        /// Its term is over (有效期届满).
        EXPIRED,
        /// Given up (放弃专利权).
        ABANDONED,
        /// It lives again (权利恢复).
        RESTORED,
        /// Wholly invalid (全部无效).
        INVALIDATED,
        /// Partly invalid (部分无效).
        PARTLY_INVALIDATED,
        /// Pledged (质押登记生效).
        PLEDGED,
        /// The pledge has changed (质押登记变更).
        PLEDGE_CHANGED,
        /// No longer pledged (质押登记注销).
        PLEDGE_RELEASED,
        /// Frozen by a court or office (保全).
        FROZEN,
        /// No longer frozen (保全解除).
        UNFROZEN,
        /// The record of a licence has changed (许可备案变更).
        LICENCE_CHANGED,
        /// The record of a licence has been cancelled (许可备案注销).
        LICENCE_CANCELLED
    }

    /// Why a register record does not prove the transfer.
    enum Mismatch {
        /// The holder before is not the transferor (变更前权利人不符).
        NAME_BEFORE,
        /// The holder after is not the transferee (变更后权利人不符).
        NAME_AFTER,
        /// The licence recorded is of another kind (许可种类不符).
        LICENCE_KIND,
        /// It took effect before the contract was signed (生效日早于合同).
        EFFECTIVE_BEFORE_CONTRACT,
        /// The record has been corrected away, and nothing has taken its place (原登记记录已更正).
        SUPERSEDED,
        /// The right had ended by then and was not restored (专利权已终止).
        RIGHT_ENDED,
        /// The right had been declared wholly invalid by then (专利权已全部无效).
        INVALIDATED,
        /// The patent was frozen and is not free yet (专利权被保全).
        FROZEN,
        /// The patent was pledged, and the pledgee has not agreed (专利权质押中).
        PLEDGED,
        /// The record of the licence has been cancelled (许可备案已注销).
        LICENCE_CANCELLED,
        /// The transferee has given it back (专利权已转回).
        TRANSFERRED_BACK
    }
}
