package io.zhuanhua.contract.payment.rules;

import static io.zhuanhua.contract.rules.ContractProblem.REGISTERED_BEFORE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.REGISTERED_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.TECHNICAL_ABOVE_TOTAL;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import java.time.LocalDate;
import java.util.Objects;

/// 技术合同认定登记: who registers looks at the text and says what of it is for technology (domain.md §0.1).
public final class RegistrationRules {

    private static final int LONGEST_NUMBER = 64;

    private RegistrationRules() {}

    /// @throws io.zhuanhua.events.Refused with everything wrong with it
    public static ContractRegistered register(ContractState state, RegisterContract typed, LocalDate today) {
        LifeRules.requireOpen(state);
        Checks checks = new Checks();
        String registration = checks.text("/registration", typed.registration(), LONGEST_NUMBER);
        Money total = checks.required("/total", typed.total(), Money::parse);
        Money technical = checks.required("/technical", typed.technical(), Money::parse);
        LocalDate on = checks.required("/registeredOn", typed.registeredOn(), LegalDates::parse);
        if (total != null && technical != null) {
            checks.that(!technical.isMoreThan(total), TECHNICAL_ABOVE_TOTAL, "/technical", total.toString());
        }
        if (on != null) {
            LocalDate contractDay = state.submitted().signedOn();
            checks.that(!on.isAfter(today), REGISTERED_IN_FUTURE, "/registeredOn", today.toString());
            checks.that(!on.isBefore(contractDay), REGISTERED_BEFORE_CONTRACT, "/registeredOn", contractDay.toString());
        }
        checks.refuseIfAny();
        return new ContractRegistered(
                state.submitted().contract(),
                Objects.requireNonNull(registration),
                Objects.requireNonNull(total),
                Objects.requireNonNull(technical),
                Objects.requireNonNull(on),
                today);
    }
}
