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
    record PartySigned(ContractId contract, CreditCode party, LocalDate signedOn, boolean proxy)
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

    /// The national register shows the transfer of one of its patents, as the contract says.
    ///
    /// @param record the register's own number of the record that proves it
    /// @param effectiveOn 登记生效日 or 备案日
    /// @param grade how far the proof can be trusted; the subsidy asks for it
    @Kind("transfer.recorded")
    record TransferRecorded(
            ContractId contract,
            PatentNumber patent,
            RecordId record,
            RegisterCode code,
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

    /// Every patent of the contract is recorded: 成功转化, the condition of the subsidy.
    ///
    /// @param effectiveOn the latest day on which one of the records took effect
    @Kind("transfer.verified")
    record TransferVerified(ContractId contract, LocalDate verifiedOn, LocalDate effectiveOn)
            implements ContractEvent {}

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
        SUPERSEDED
    }
}
