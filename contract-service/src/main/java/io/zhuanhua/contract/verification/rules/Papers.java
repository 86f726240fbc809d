package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.contract.rules.TransferTypes;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What papers prove where the register is silent: the office's own notice or certificate, and of an open licence that
/// notice was given and the fee paid as announced (专利法 50–51, domain.md §4.2, §4.3).
final class Papers {

    private static final Comparator<EvidenceEntered> BEST = Comparator.comparing(EvidenceEntered::grade)
            .thenComparing(EvidenceEntered::paperOn)
            .thenComparing(paper -> paper.record().text());

    private Papers() {}

    static Optional<Proof.Recorded> proof(
            ContractSubmitted contract, PatentNumber patent, Followed followed, VerificationPolicy policy) {
        Paper official =
                TransferTypes.isLicence(contract.transferType()) ? Paper.RECORDAL_CERTIFICATE : Paper.TRANSFER_NOTICE;
        Optional<Proof.Recorded> said = best(followed.papers(patent, official))
                .map(paper -> new Proof.Recorded(paper.record(), null, paper.paperOn(), paper.grade()));
        boolean noticed = contract.transferType() == TransferType.OPEN_LICENCE && policy.papersSuffice();
        return said.isPresent() || !noticed ? said : noticedAndPaid(patent, followed);
    }

    private static Optional<Proof.Recorded> noticedAndPaid(PatentNumber patent, Followed followed) {
        Optional<EvidenceEntered> notice = best(followed.papers(patent, Paper.LICENCE_NOTICE));
        Optional<EvidenceEntered> payment = best(followed.papers(patent, Paper.LICENCE_PAYMENT));
        if (notice.isEmpty() || payment.isEmpty()) {
            return Optional.empty();
        }
        EvidenceGrade weaker = weaker(notice.get().grade(), payment.get().grade());
        LocalDate later = later(notice.get().paperOn(), payment.get().paperOn());
        return Optional.of(new Proof.Recorded(notice.get().record(), null, later, weaker));
    }

    private static Optional<EvidenceEntered> best(List<EvidenceEntered> papers) {
        return papers.stream().min(BEST);
    }

    private static EvidenceGrade weaker(EvidenceGrade one, EvidenceGrade other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
