package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.contract.rules.TransferTypes;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the register, and the papers beside it, for one patent of one contract. A proof beats every doubt; of several
/// proofs the best graded and then the earliest counts, of several doubts the latest; a record that was corrected away
/// leaves a doubt. A proof is none when something stood in its way on its day, or when it was undone afterwards.
final class RegisterReading {

    private static final Comparator<RegisterRecorded> BY_DAY = Comparator.comparing(RegisterRecorded::effectiveOn)
            .thenComparing(record -> record.record().text());
    private static final Comparator<Proof.Recorded> BEST = Comparator.comparing(Proof.Recorded::grade)
            .thenComparing(Proof.Recorded::effectiveOn)
            .thenComparing(proof -> proof.record().text());

    private final ContractSubmitted contract;
    private final Sides sides;
    private final LocalDate earliest;
    private final Obstacles obstacles;
    private final Rights rights;
    private final Optional<Proof.Recorded> papers;

    private RegisterReading(
            ContractSubmitted contract,
            PatentNumber patent,
            Followed followed,
            Known known,
            VerificationPolicy policy) {
        this.contract = contract;
        this.sides = new Sides(contract, known.names());
        this.earliest = contract.signedOn().minusDays(policy.toleranceDays());
        this.rights = rights(facts(about(patent, known), false));
        boolean consented = !followed.papers(patent, Paper.PLEDGEE_CONSENT).isEmpty();
        this.obstacles = new Obstacles(rights, consented || !policy.pledgeBlocks());
        this.papers = Papers.proof(contract, patent, followed, policy);
    }

    /// What stands; empty as long as nothing is said about this transfer.
    static Optional<Proof> of(
            ContractSubmitted contract,
            PatentNumber patent,
            Followed followed,
            Known known,
            VerificationPolicy policy) {
        RegisterReading reading = new RegisterReading(contract, patent, followed, known, policy);
        List<ShelvedRecord> about = about(patent, known).stream()
                .filter(shelved -> isOfType(shelved.fact().code(), contract.transferType()))
                .toList();
        List<RegisterRecorded> standing = facts(about, false);
        return reading.proof(standing)
                .or(() -> reading.hindered(standing))
                .or(() -> reading.undone(standing))
                .or(() -> reading.obstacles.dead(contract.signedOn()))
                .or(() -> reading.doubt(standing))
                .or(() -> reading.correctedAway(facts(about, true)));
    }

    private Optional<Proof> proof(List<RegisterRecorded> records) {
        return proofs(records)
                .filter(proof -> obstacles.on(proof.effectiveOn()).isEmpty())
                .min(BEST)
                .map(proof -> proof);
    }

    /// The transfer is there, but something stood in its way.
    private Optional<Proof> hindered(List<RegisterRecorded> records) {
        return proofs(records).max(BEST).flatMap(proof -> obstacles.on(proof.effectiveOn()));
    }

    private Stream<Proof.Recorded> proofs(List<RegisterRecorded> records) {
        Stream<Proof.Recorded> registered = records.stream()
                .filter(record -> fits(record) && undoing(record, records).isEmpty())
                .map(record ->
                        new Proof.Recorded(record.record(), record.code(), record.effectiveOn(), record.grade()));
        return Stream.concat(
                registered, papers.filter(paper -> back(records, paper).isEmpty()).stream());
    }

    private Optional<Proof> undone(List<RegisterRecorded> records) {
        return records.stream()
                .filter(this::fits)
                .max(BY_DAY)
                .flatMap(record -> undoing(record, records))
                .or(() -> papers.flatMap(paper -> back(records, paper)));
    }

    /// How a transfer that a paper shows has been taken back in the register.
    private Optional<Proof> back(List<RegisterRecorded> records, Proof.Recorded paper) {
        return records.stream()
                .filter(later -> sides.isBack(later) && later.effectiveOn().isAfter(paper.effectiveOn()))
                .min(BY_DAY)
                .map(back -> new Proof.Mismatched(back.record(), Mismatch.TRANSFERRED_BACK));
    }

    /// How a transfer that was recorded has been taken back: the right returned, the licence cancelled before its term.
    private Optional<Proof> undoing(RegisterRecorded record, List<RegisterRecorded> records) {
        if (TransferTypes.isLicence(contract.transferType())) {
            return rights.cancellationOf(record.effectiveOn(), record.recordalNumber())
                    .filter(end -> contract.licenceUntil() == null || end.on().isBefore(contract.licenceUntil()))
                    .map(end -> new Proof.Mismatched(end.record(), Mismatch.LICENCE_CANCELLED));
        }
        return records.stream()
                .filter(later -> sides.isBack(later) && BY_DAY.compare(later, record) > 0)
                .min(BY_DAY)
                .map(back -> new Proof.Mismatched(back.record(), Mismatch.TRANSFERRED_BACK));
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
        return superseded.stream()
                .filter(record -> fits(record) || mismatch(record).isPresent())
                .max(BY_DAY)
                .map(former -> new Proof.Mismatched(former.record(), Mismatch.SUPERSEDED));
    }

    /// Why a record that is about this transfer does not prove it; empty when it is about something else.
    private Optional<Mismatch> mismatch(RegisterRecorded record) {
        boolean before = sides.beforeFits(record);
        boolean after = sides.afterFits(record);
        if (isTooEarly(record)) {
            // other transfers before this contract are the patent's history
            boolean same = before && after && kindFits(record);
            return same ? Optional.of(Mismatch.EFFECTIVE_BEFORE_CONTRACT) : Optional.empty();
        }
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
        boolean strangers = !TransferTypes.isLicence(contract.transferType()) && !sides.leavesTransferees(record);
        return strangers ? Optional.of(Mismatch.NAME_BEFORE) : Optional.empty();
    }

    private boolean fits(RegisterRecorded record) {
        return sides.beforeFits(record) && sides.afterFits(record) && kindFits(record) && !isTooEarly(record);
    }

    private boolean kindFits(RegisterRecorded record) {
        return !TransferTypes.isLicence(contract.transferType())
                || LicenceKinds.fits(contract.transferType(), record.licenceKind());
    }

    private boolean isTooEarly(RegisterRecorded record) {
        return record.effectiveOn().isBefore(earliest);
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

    private static List<ShelvedRecord> about(PatentNumber patent, Known known) {
        return known.register().stream()
                .filter(shelved -> shelved.fact().patent().equals(patent))
                .toList();
    }

    private static Rights rights(List<RegisterRecorded> standing) {
        return new Rights(standing.stream()
                .flatMap(fact -> Rights.meaning(fact.code())
                        .map(change ->
                                new Rights.Change(change, fact.record(), fact.effectiveOn(), fact.recordalNumber()))
                        .stream())
                .toList());
    }

    private static List<RegisterRecorded> facts(List<ShelvedRecord> records, boolean superseded) {
        return records.stream()
                .filter(shelved -> shelved.superseded() == superseded)
                .map(ShelvedRecord::fact)
                .toList();
    }
}
