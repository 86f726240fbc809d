package io.zhuanhua.contract.verification;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.contract.verification.rules.Followed;
import io.zhuanhua.contract.verification.rules.PatentResult;
import io.zhuanhua.contract.verification.rules.Values;
import io.zhuanhua.contract.verification.rules.VerificationPolicy;
import io.zhuanhua.contract.verification.rules.VerificationResult;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the verification of a contract stands, patent by patent, with everything it rests on.
///
/// @param recorded patents recorded as the contract says
/// @param value sum of the price schedule in yuan; null where a price is missing
/// @param names other names of its sides that were linked here
/// @param recordedValue of that, what is recorded
@TemplateData
public record VerificationReport(
        String contractId,
        VerificationResult result,
        int recorded,
        int patents,
        @Nullable String value,
        @Nullable String recordedValue,
        List<PatentReport> items,
        List<NameReport> names) {

    /// @param reason why it is not recorded
    /// @param record the register's record, or the paper, that says so
    /// @param valueShare its share of the price schedule, per cent
    /// @param shown what a person should see of the right today
    @TemplateData
    public record PatentReport(
            String number,
            String title,
            PatentResult result,
            @Nullable Mismatch reason,
            @Nullable String record,
            @Nullable RegisterCode code,
            @Nullable LocalDate effectiveOn,
            @Nullable EvidenceGrade grade,
            @Nullable String valueShare,
            Set<RightChange> shown,
            List<RightReport> rights,
            List<PaperReport> papers) {}

    @TemplateData
    public record RightReport(RightChange change, RegisterCode code, LocalDate effectiveOn, String record) {}

    @TemplateData
    public record PaperReport(
            Paper paper, LocalDate paperOn, String reference, EvidenceGrade grade, String record, boolean counts) {}

    /// Another name of a side that was linked here.
    @TemplateData
    public record NameReport(
            String creditCode,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String evidence,
            String reason) {}

    static VerificationReport of(Dossier dossier, VerificationPolicy policy, LocalDate today) {
        ContractState state = dossier.state();
        Followed followed = Followed.of(dossier.events());
        Values values = Values.of(state).orElse(null);
        return new VerificationReport(
                state.submitted().contract().text(),
                VerificationResult.of(state, policy, today),
                state.recorded(),
                state.submitted().patents().size(),
                values == null ? null : values.all().toString(),
                values == null ? null : values.recorded().toString(),
                state.submitted().patents().stream()
                        .map(patent -> item(patent, state.proofs().get(patent.number()), values, followed, today))
                        .toList(),
                followed.names().stream()
                        .map(link -> new NameReport(
                                link.unit().text(),
                                link.name(),
                                link.validFrom(),
                                link.validUntil(),
                                link.evidence(),
                                link.reason()))
                        .toList());
    }

    private static PatentReport item(
            PricedPatent patent, @Nullable Proof proof, @Nullable Values values, Followed followed, LocalDate today) {
        Proof.Recorded recorded = proof instanceof Proof.Recorded found ? found : null;
        Money price = patent.price();
        return new PatentReport(
                patent.number().shown().substring(2),
                patent.title(),
                PatentResult.of(proof),
                proof instanceof Proof.Mismatched doubt ? doubt.reason() : null,
                proof == null ? null : proof.record().text(),
                recorded == null ? null : recorded.code(),
                recorded == null ? null : recorded.effectiveOn(),
                recorded == null ? null : recorded.grade(),
                values == null || price == null ? null : values.share(price).toPlainString(),
                followed.of(patent.number()).standingOn(today),
                rights(followed, patent.number()),
                papers(followed, patent.number()));
    }

    private static List<RightReport> rights(Followed followed, PatentNumber patent) {
        return followed.rights().values().stream()
                .filter(right -> right.patent().equals(patent))
                .sorted(Comparator.comparing(RightChanged::effectiveOn))
                .map(right -> new RightReport(
                        right.change(),
                        right.code(),
                        right.effectiveOn(),
                        right.record().text()))
                .toList();
    }

    private static List<PaperReport> papers(Followed followed, PatentNumber patent) {
        return followed.papers().stream()
                .filter(paper -> paper.patent().equals(patent))
                .sorted(Comparator.comparing(EvidenceEntered::paperOn))
                .map(paper -> new PaperReport(
                        paper.paper(),
                        paper.paperOn(),
                        paper.reference(),
                        paper.grade(),
                        paper.record().text(),
                        followed.counts(paper)))
                .toList();
    }
}
