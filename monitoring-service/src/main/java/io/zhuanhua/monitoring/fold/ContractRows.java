package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractCompleted;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.ContractResubmitted;
import io.zhuanhua.events.ContractEvent.ContractReturned;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractEvent.EvidenceConfirmed;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.IdentityDisclosed;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PricedPatent;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Contracts and their patents, from the contract's own events.
final class ContractRows {

    private ContractRows() {}

    static void take(ContractEvent event, Statements statements) throws SQLException {
        switch (event) {
            case ContractSubmitted it -> submitted(it, statements);
            case DocumentAdded it -> {
                // the timeline shows it
            }
            case PartySigned it ->
                statements.add(
                        "UPDATE contract SET signed_units = array_append(array_remove(signed_units, ?), ?) WHERE id = ?",
                        it.party(),
                        it.party(),
                        it.contract());
            case ContractSigned it ->
                statements.add("UPDATE contract SET signed_on = ? WHERE id = ?", it.signedOn(), it.contract());
            case ContractCancelled it ->
                statements.add(
                        "UPDATE contract SET cancelled_on = ?, cancel_reason = ? WHERE id = ?",
                        it.cancelledOn(),
                        it.reason(),
                        it.contract());
            case TransferRecorded it -> recorded(it, statements);
            case TransferMismatched it -> mismatched(it, statements);
            case TransferAwaited it -> awaited(it, statements);
            case RightChanged it -> {
                // stands in the case's timeline
            }
            case RightCorrected it -> {}
            case IdentityDisclosed it -> {}
            case NameUnlinked it -> {}
            case EvidenceConfirmed it -> {}
            case NameLinked it -> {}
            case EvidenceEntered it -> {}
            case ContractReturned it ->
                statements.add(
                        "UPDATE contract SET returned_on = ?, returned_until = ?, return_reason = ? WHERE id = ?",
                        it.returnedOn(),
                        it.deadline(),
                        it.reason(),
                        it.contract());
            case ContractResubmitted it ->
                statements.add("UPDATE contract SET returned_on = NULL WHERE id = ?", it.contract());
            case ContractAmended it -> amended(it.text(), statements);
            case ContractReversed it ->
                statements.add(
                        "UPDATE contract SET cancelled_on = ?, cancel_reason = ? WHERE id = ?",
                        it.reversedOn(),
                        it.reason(),
                        it.contract());
            case ContractCompleted it -> {}
            case ContractRegistered it ->
                statements.add(
                        "UPDATE contract SET technical_contract_number = ? WHERE id = ?",
                        it.registration(),
                        it.contract());
            case PaymentRecorded it -> {}
            case PaymentWithdrawn it -> {}
            case TransferVerified it ->
                statements.add(
                        "UPDATE contract SET verified_on = ?, effective_on = ? WHERE id = ?",
                        it.verifiedOn(),
                        it.effectiveOn(),
                        it.contract());
        }
    }

    private static void submitted(ContractSubmitted it, Statements statements) throws SQLException {
        statements.add(
                "INSERT INTO contract (id, case_number, contract_number, transfer_type, text_date, submitted_on,"
                        + " transferor, transferor_name, transferee, transferee_name, agency, agency_name, units,"
                        + " currency, total, technical, technical_contract_number, match, patents)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.contract(),
                it.caseNumber(),
                it.contractNumber(),
                it.transferType(),
                it.signedOn(),
                it.submittedOn(),
                code(it, PartyRole.TRANSFEROR),
                names(it, PartyRole.TRANSFEROR),
                code(it, PartyRole.TRANSFEREE),
                names(it, PartyRole.TRANSFEREE),
                code(it, PartyRole.AGENCY),
                names(it, PartyRole.AGENCY),
                it.parties().stream().map(Party::id).toList(),
                it.amounts().currency(),
                it.amounts().total(),
                it.amounts().technical(),
                it.technicalContractNumber(),
                it.match(),
                it.patents().stream().map(PricedPatent::number).toList());
        patents(it, statements);
    }

    private static void patents(ContractSubmitted it, Statements statements) throws SQLException {
        int place = 0;
        for (PricedPatent patent : it.patents()) {
            statements.add(
                    "INSERT INTO contract_patent (contract, number, place, title, price) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (contract, number) DO UPDATE SET place = EXCLUDED.place,"
                            + " title = EXCLUDED.title, price = EXCLUDED.price",
                    it.contract(),
                    patent.number(),
                    place++,
                    patent.title(),
                    patent.price());
        }
    }

    /// The text is another; signatures and a verification of the former one no longer count. What the register said of
    /// a patent that is still in it stays.
    private static void amended(ContractSubmitted it, Statements statements) throws SQLException {
        statements.add(
                "UPDATE contract SET contract_number = ?, transfer_type = ?, text_date = ?, transferor = ?,"
                        + " transferor_name = ?, transferee = ?, transferee_name = ?, agency = ?, agency_name = ?,"
                        + " units = ?, currency = ?, total = ?, technical = ?, technical_contract_number = ?, match = ?,"
                        + " patents = ?, signed_units = '{}', signed_on = NULL, verified_on = NULL, effective_on = NULL,"
                        + " returned_on = NULL WHERE id = ?",
                it.contractNumber(),
                it.transferType(),
                it.signedOn(),
                code(it, PartyRole.TRANSFEROR),
                names(it, PartyRole.TRANSFEROR),
                code(it, PartyRole.TRANSFEREE),
                names(it, PartyRole.TRANSFEREE),
                code(it, PartyRole.AGENCY),
                names(it, PartyRole.AGENCY),
                it.parties().stream().map(Party::id).toList(),
                it.amounts().currency(),
                it.amounts().total(),
                it.amounts().technical(),
                it.technicalContractNumber(),
                it.match(),
                it.patents().stream().map(PricedPatent::number).toList(),
                it.contract());
        statements.add(
                "DELETE FROM contract_patent WHERE contract = ? AND number <> ALL (?)",
                it.contract(),
                it.patents().stream().map(PricedPatent::number).toList());
        patents(it, statements);
    }

    private static void recorded(TransferRecorded it, Statements statements) throws SQLException {
        statements.add(
                "UPDATE contract_patent SET record = ?, code = ?, effective_on = ?, grade = ?, mismatch = NULL,"
                        + " mismatch_record = NULL WHERE contract = ? AND number = ?",
                it.record(),
                it.code(),
                it.effectiveOn(),
                it.grade(),
                it.contract(),
                it.patent());
    }

    private static void awaited(TransferAwaited it, Statements statements) throws SQLException {
        statements.add(
                "UPDATE contract_patent SET mismatch = NULL, mismatch_record = NULL, record = NULL, code = NULL,"
                        + " effective_on = NULL, grade = NULL WHERE contract = ? AND number = ?",
                it.contract(),
                it.patent());
        unverified(it.contract(), statements);
    }

    /// A verification holds only as long as every patent is recorded; a record that was corrected away proves nothing.
    private static void mismatched(TransferMismatched it, Statements statements) throws SQLException {
        String gone = it.reason() == Mismatch.SUPERSEDED
                ? ", record = NULL, code = NULL, effective_on = NULL, grade = NULL"
                : "";
        statements.add(
                "UPDATE contract_patent SET mismatch = ?, mismatch_record = ?" + gone
                        + " WHERE contract = ? AND number = ?",
                it.reason(),
                it.record(),
                it.contract(),
                it.patent());
        unverified(it.contract(), statements);
    }

    private static void unverified(ContractId contract, Statements statements) throws SQLException {
        statements.add(
                "UPDATE contract SET verified_on = NULL, effective_on = NULL WHERE id = ? AND verified_on IS NOT NULL",
                contract);
    }

    private static @Nullable String code(ContractSubmitted contract, PartyRole role) {
        List<String> codes = contract.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::creditCode)
                .filter(Objects::nonNull)
                .map(CreditCode::text)
                .toList();
        return codes.isEmpty() ? null : codes.getFirst();
    }

    private static String names(ContractSubmitted contract, PartyRole role) {
        return contract.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .collect(Collectors.joining("、"));
    }
}
