package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.NAME_IN_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.NAME_VALIDITY_REVERSED;
import static io.zhuanhua.contract.rules.ContractProblem.NOT_A_PARTY;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_BEFORE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_NOT_FOR_TYPE;
import static io.zhuanhua.contract.rules.ContractProblem.PAPER_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.PATENT_NOT_IN_CONTRACT;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.Objects;

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

    /// An official electronic document, rank B; papers for an open licence serve no other kind of transfer.
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
        if (patent != null) {
            boolean own = state.submitted().patents().stream()
                    .anyMatch(one -> one.number().equals(patent));
            checks.that(own, PATENT_NOT_IN_CONTRACT, "/patent");
        }
        if (paper != null) {
            boolean fits =
                    paper == Paper.PLEDGEE_CONSENT || state.submitted().transferType() == TransferType.OPEN_LICENCE;
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
                EvidenceGrade.B,
                today);
    }
}
