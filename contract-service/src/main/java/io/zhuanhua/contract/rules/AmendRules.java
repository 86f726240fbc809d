package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.AMENDED_BEFORE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.AMENDED_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.NOTHING_AMENDED;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ValueProblem;
import java.time.LocalDate;
import java.util.Objects;

/// The sides agree on another text (合同变更, stories 11 and 12). The same checks as at intake, for the whole of it.
public final class AmendRules {

    private static final int LONGEST_REASON = 500;
    private static final String CONTRACT = "/contract";

    private AmendRules() {}

    /// Everything wrong with what was typed, at once.
    public record Amendment(Intake intake, LocalDate agreedOn, String reason) {}

    /// @throws Refused with every problem, those of the contract below `/contract`
    public static Amendment read(AmendContract typed, Rates rates, Identities identities, LocalDate today) {
        Checks checks = new Checks();
        LocalDate agreedOn = checks.required("/agreedOn", typed.agreedOn(), LegalDates::parse);
        String reason = checks.text("/reason", typed.reason(), LONGEST_REASON);
        if (agreedOn != null) {
            checks.that(!agreedOn.isAfter(today), AMENDED_IN_FUTURE, "/agreedOn", today.toString());
        }
        Intake intake = null;
        SubmitContract contract = typed.contract();
        if (contract == null) {
            checks.add(ValueProblem.REQUIRED, CONTRACT);
        } else {
            intake = checks.nested(CONTRACT, () -> IntakeRules.read(contract, rates, identities, today));
        }
        checks.refuseIfAny();
        return new Amendment(
                Objects.requireNonNull(intake), Objects.requireNonNull(agreedOn), Objects.requireNonNull(reason));
    }

    /// @throws Refused if it has ended, nothing is changed, or the agreement is older than the contract
    public static ContractAmended amend(ContractState state, Amendment amendment, LocalDate today) {
        LifeRules.requireOpen(state);
        ContractSubmitted before = state.submitted();
        LocalDate contractDay = before.signedOn();
        Refused.unless(
                !amendment.agreedOn().isBefore(contractDay),
                AMENDED_BEFORE_CONTRACT,
                "/agreedOn",
                contractDay.toString());
        ContractSubmitted after =
                amendment.intake().submitted(before.contract(), before.caseNumber(), before.submittedOn());
        Refused.unless(!after.equals(before), NOTHING_AMENDED, CONTRACT);
        return new ContractAmended(
                before.contract(), state.amendments() + 1, after, amendment.agreedOn(), today, amendment.reason());
    }
}
