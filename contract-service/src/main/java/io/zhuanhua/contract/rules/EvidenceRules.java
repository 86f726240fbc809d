package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.EVIDENCE_CONFIRMED;
import static io.zhuanhua.contract.rules.ContractProblem.EVIDENCE_CONFIRMS_ITSELF;
import static io.zhuanhua.contract.rules.ContractProblem.EVIDENCE_GRADE_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.EVIDENCE_NEEDS_NO_SECOND;
import static io.zhuanhua.contract.rules.ContractProblem.EVIDENCE_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.NAME_IN_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.NAME_NOT_LINKED;
import static io.zhuanhua.contract.rules.ContractProblem.NAME_VALIDITY_REVERSED;
import static io.zhuanhua.contract.rules.ContractProblem.NOT_A_PARTY;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_BEFORE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_NOT_FOR_TYPE;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.PATENT_NOT_IN_CONTRACT;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.EvidenceConfirmed;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a clerk adds where the register and the contract do not meet by themselves: another name, a paper.
public final class EvidenceRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EVIDENCE = 300;
    private static final int LONGEST_REASON = 500;

    private EvidenceRules() {}

    /// @throws Refused with everything wrong with it; also if the name stands in the contract already
    public static NameLinked link(ContractState state, LinkName typed, LocalDate today) {
        LifeRules.requireOpen(state);
        Checks checks = new Checks();
        CreditCode unit = checks.required("/creditCode", typed.creditCode(), CreditCode::parse);
        String name = checks.text("/name", typed.name(), LONGEST_NAME);
        LocalDate from = checks.optional("/validFrom", typed.validFrom(), LegalDates::parse);
        LocalDate until = checks.optional("/validUntil", typed.validUntil(), LegalDates::parse);
        String evidence = checks.text("/evidence", typed.evidence(), LONGEST_EVIDENCE);
        String reason = checks.text("/reason", typed.reason(), LONGEST_REASON);
        if (unit != null) {
            Party party = state.party(unit).orElse(null);
            checks.that(party != null, NOT_A_PARTY, "/creditCode", unit.text());
            checks.that(party == null || !party.name().equals(name), NAME_IN_CONTRACT, "/name");
        }
        if (from != null && until != null) {
            checks.that(!until.isBefore(from), NAME_VALIDITY_REVERSED, "/validUntil", from.toString());
        }
        checks.refuseIfAny();
        return new NameLinked(
                state.submitted().contract(),
                Objects.requireNonNull(unit),
                Objects.requireNonNull(name),
                from,
                until,
                Objects.requireNonNull(evidence),
                Objects.requireNonNull(reason),
                today);
    }

    /// An official electronic document (rank B) or a scan (rank C), where it serves this kind of transfer.
    ///
    /// @param record number the paper gets
    /// @throws Refused with everything wrong with it
    public static EvidenceEntered enter(ContractState state, EnterEvidence typed, RecordId record, LocalDate today) {
        LifeRules.requireOpen(state);
        Checks checks = new Checks();
        PatentNumber patent = checks.required("/patent", typed.patent(), PatentNumber::parse);
        Paper paper =
                checks.required("/paper", typed.paper(), text -> TypedTexts.oneOf(Paper.values(), text, PAPER_UNKNOWN));
        LocalDate paperOn = checks.required("/paperOn", typed.paperOn(), LegalDates::parse);
        String reference = checks.text("/reference", typed.reference(), LONGEST_EVIDENCE);
        EvidenceGrade grade = checks.optional("/grade", typed.grade(), EvidenceRules::grade);
        if (patent != null) {
            boolean own = state.submitted().patents().stream()
                    .anyMatch(one -> one.number().equals(patent));
            checks.that(own, PATENT_NOT_IN_CONTRACT, "/patent");
        }
        if (paper != null) {
            boolean fits = TransferTypes.serves(paper, state.submitted().transferType());
            checks.that(fits, PAPER_NOT_FOR_TYPE, "/paper");
        }
        if (paperOn != null) {
            LocalDate contractDay = state.submitted().signedOn();
            boolean afterContract = paper == Paper.PLEDGEE_CONSENT || !paperOn.isBefore(contractDay);
            checks.that(!paperOn.isAfter(today), PAPER_IN_FUTURE, "/paperOn", today.toString());
            checks.that(afterContract, PAPER_BEFORE_CONTRACT, "/paperOn", contractDay.toString());
        }
        checks.refuseIfAny();
        return new EvidenceEntered(
                state.submitted().contract(),
                Objects.requireNonNull(patent),
                Objects.requireNonNull(paper),
                record,
                Objects.requireNonNull(paperOn),
                Objects.requireNonNull(reference),
                grade == null ? EvidenceGrade.B : grade,
                today);
    }

    /// Another clerk has compared a scan with its original.
    ///
    /// @param entered the paper of that number; empty when there is none
    /// @param own whether the same person entered it
    /// @throws Refused `EVIDENCE_UNKNOWN`, `EVIDENCE_NEEDS_NO_SECOND`, `EVIDENCE_CONFIRMED`,
    /// `EVIDENCE_CONFIRMS_ITSELF`
    public static EvidenceConfirmed confirm(
            ContractState state, Optional<EvidenceEntered> entered, boolean confirmed, boolean own, LocalDate today) {
        LifeRules.requireOpen(state);
        EvidenceEntered paper = entered.orElseThrow(() -> new Refused(EVIDENCE_UNKNOWN, "/record"));
        Refused.unless(paper.grade() == EvidenceGrade.C, EVIDENCE_NEEDS_NO_SECOND, "/record");
        Refused.unless(!confirmed, EVIDENCE_CONFIRMED, "/record");
        Refused.unless(!own, EVIDENCE_CONFIRMS_ITSELF, "/record");
        return new EvidenceConfirmed(paper.contract(), paper.patent(), paper.record(), today);
    }

    /// A link was wrong and counts no more.
    ///
    /// @param names links that stand in this contract
    /// @throws Refused with everything wrong with it; `NAME_NOT_LINKED` when there is no such link here
    public static NameUnlinked unlink(ContractState state, List<NameLinked> names, UnlinkName typed, LocalDate today) {
        Checks checks = new Checks();
        CreditCode unit = checks.required("/creditCode", typed.creditCode(), CreditCode::parse);
        String name = checks.text("/name", typed.name(), LONGEST_NAME);
        String reason = checks.text("/reason", typed.reason(), LONGEST_REASON);
        if (unit != null && name != null) {
            boolean linked = names.stream()
                    .anyMatch(link -> link.unit().equals(unit) && link.name().equals(name));
            checks.that(linked, NAME_NOT_LINKED, "/name");
        }
        checks.refuseIfAny();
        return new NameUnlinked(
                state.submitted().contract(),
                Objects.requireNonNull(unit),
                Objects.requireNonNull(name),
                Objects.requireNonNull(reason),
                today);
    }

    private static EvidenceGrade grade(String typed) {
        EvidenceGrade[] entered = {EvidenceGrade.B, EvidenceGrade.C};
        return TypedTexts.oneOf(entered, typed, EVIDENCE_GRADE_UNKNOWN);
    }
}
