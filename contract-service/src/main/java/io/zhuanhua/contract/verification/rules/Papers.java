package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.Proof;
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

/// What papers prove where the register is silent: who has given notice and paid as announced has an open licence,
/// without
/// any record (专利法 50–51, domain.md §4.3). A scan alone (C) proves nothing here.
final class Papers {

    private static final Comparator<EvidenceEntered> EARLIEST = Comparator.comparing(EvidenceEntered::paperOn)
            .thenComparing(paper -> paper.record().text());

    private Papers() {}

    static Optional<Proof.Recorded> proof(
            ContractSubmitted contract, PatentNumber patent, Followed followed, VerificationPolicy policy) {
        if (contract.transferType() != TransferType.OPEN_LICENCE || !policy.papersSuffice()) {
            return Optional.empty();
        }
        Optional<EvidenceEntered> notice = earliest(followed.papers(patent, Paper.LICENCE_NOTICE));
        Optional<EvidenceEntered> payment = earliest(followed.papers(patent, Paper.LICENCE_PAYMENT));
        if (notice.isEmpty() || payment.isEmpty()) {
            return Optional.empty();
        }
        EvidenceGrade weaker = weaker(notice.get().grade(), payment.get().grade());
        LocalDate later = later(notice.get().paperOn(), payment.get().paperOn());
        return Optional.of(new Proof.Recorded(notice.get().record(), null, later, weaker));
    }

    private static Optional<EvidenceEntered> earliest(List<EvidenceEntered> papers) {
        return papers.stream().filter(paper -> paper.grade() != EvidenceGrade.C).min(EARLIEST);
    }

    private static EvidenceGrade weaker(EvidenceGrade one, EvidenceGrade other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
