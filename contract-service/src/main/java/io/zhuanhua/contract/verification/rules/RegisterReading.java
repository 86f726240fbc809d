package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.contract.rules.TransferTypes;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.TransferType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the register for one patent of one contract. A proof beats every doubt; of several proofs the earliest counts,
/// of several doubts the latest; a record that was corrected away leaves a doubt.
final class RegisterReading {

    private static final Comparator<RegisterRecorded> BY_DAY = Comparator.comparing(RegisterRecorded::effectiveOn)
            .thenComparing(record -> record.record().text());

    private final ContractSubmitted contract;
    private final Set<String> transferors;
    private final Set<String> transferees;

    private RegisterReading(ContractSubmitted contract) {
        this.contract = contract;
        this.transferors = names(contract, PartyRole.TRANSFEROR);
        this.transferees = names(contract, PartyRole.TRANSFEREE);
    }

    /// What the register says; empty as long as it says nothing about this transfer.
    static Optional<Proof> of(ContractSubmitted contract, PatentNumber patent, List<ShelvedRecord> register) {
        RegisterReading reading = new RegisterReading(contract);
        List<ShelvedRecord> about = register.stream()
                .filter(shelved -> shelved.fact().patent().equals(patent))
                .filter(shelved -> isOfType(shelved.fact().code(), contract.transferType()))
                .toList();
        List<RegisterRecorded> standing = facts(about, false);
        return reading.proof(standing)
                .or(() -> reading.doubt(standing))
                .or(() -> reading.correctedAway(facts(about, true)));
    }

    private Optional<Proof> proof(List<RegisterRecorded> records) {
        return records.stream()
                .filter(record -> namesFit(record) && kindFits(record) && !isTooEarly(record))
                .min(BY_DAY)
                .map(record ->
                        new Proof.Recorded(record.record(), record.code(), record.effectiveOn(), record.grade()));
    }

    private Optional<Proof> doubt(List<RegisterRecorded> records) {
        return records.stream()
                .filter(record -> mismatch(record).isPresent())
                .max(BY_DAY)
                .map(record -> {
                    Mismatch reason = mismatch(record).orElseThrow();
                    return new Proof.Mismatched(record.record(), reason);
                });
    }

    private Optional<Proof> correctedAway(List<RegisterRecorded> superseded) {
        return proof(superseded)
                .or(() -> doubt(superseded))
                .map(former -> new Proof.Mismatched(former.record(), Mismatch.SUPERSEDED));
    }

    /// Why a record that is about this transfer does not prove it; empty when it is about something else.
    private Optional<Mismatch> mismatch(RegisterRecorded record) {
        if (isTooEarly(record)) {
            // other transfers before this contract are the patent's history
            boolean same = namesFit(record) && kindFits(record);
            return same ? Optional.of(Mismatch.EFFECTIVE_BEFORE_CONTRACT) : Optional.empty();
        }
        boolean before = beforeFits(record);
        boolean after = afterFits(record);
        if (before && after) {
            return kindFits(record) ? Optional.empty() : Optional.of(Mismatch.LICENCE_KIND);
        }
        if (after) {
            return Optional.of(Mismatch.NAME_BEFORE);
        }
        if (before) {
            // a licence that shuts nobody out leaves room for licences to others
            return leavesRoom() ? Optional.empty() : Optional.of(Mismatch.NAME_AFTER);
        }
        boolean soldOn = PartyNames.in(record.before()).containsAll(transferees);
        boolean strangers = !TransferTypes.isLicence(contract.transferType()) && !soldOn;
        return strangers ? Optional.of(Mismatch.NAME_BEFORE) : Optional.empty();
    }

    private boolean namesFit(RegisterRecorded record) {
        return beforeFits(record) && afterFits(record);
    }

    private boolean beforeFits(RegisterRecorded record) {
        return PartyNames.in(record.before()).containsAll(transferors);
    }

    private boolean afterFits(RegisterRecorded record) {
        return PartyNames.in(record.after()).containsAll(transferees);
    }

    private boolean kindFits(RegisterRecorded record) {
        return !TransferTypes.isLicence(contract.transferType())
                || LicenceKinds.fits(contract.transferType(), record.licenceKind());
    }

    private boolean isTooEarly(RegisterRecorded record) {
        return record.effectiveOn().isBefore(contract.signedOn());
    }

    private boolean leavesRoom() {
        return contract.transferType() == TransferType.LICENCE_ORDINARY
                || contract.transferType() == TransferType.OPEN_LICENCE;
    }

    /// Which codes of the gazette record such a transfer; a change of name or address (CP0x) never does.
    private static boolean isOfType(RegisterCode code, TransferType type) {
        return switch (type) {
            case ASSIGNMENT, EQUITY -> code == RegisterCode.TR01 || code == RegisterCode.TA01;
            case LICENCE_EXCLUSIVE, LICENCE_SOLE, LICENCE_ORDINARY, OPEN_LICENCE -> code == RegisterCode.EE01;
        };
    }

    private static List<RegisterRecorded> facts(List<ShelvedRecord> records, boolean superseded) {
        return records.stream()
                .filter(shelved -> shelved.superseded() == superseded)
                .map(ShelvedRecord::fact)
                .toList();
    }

    private static Set<String> names(ContractSubmitted contract, PartyRole role) {
        return contract.parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> PartyNames.plain(party.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
