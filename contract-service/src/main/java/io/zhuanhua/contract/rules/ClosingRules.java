package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.CLOSED_BEFORE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.CLOSED_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_COMPLETED;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_NOT_VERIFIED;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.ContractCompleted;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.Objects;

/// How the life of a verified contract ends: performed in full, or undone.
public final class ClosingRules {

    private static final int LONGEST_REASON = 500;

    private ClosingRules() {}

    /// @throws Refused unless it is verified; also if it has been completed already
    public static ContractCompleted complete(ContractState state, CloseContract typed, LocalDate today) {
        Refused.unless(state.completed() == null, CONTRACT_COMPLETED, "");
        Closing closing = read(state, typed, today);
        return new ContractCompleted(state.submitted().contract(), closing.on(), closing.reason(), today);
    }

    /// @throws Refused unless it is verified
    public static ContractReversed reverse(ContractState state, CloseContract typed, LocalDate today) {
        Closing closing = read(state, typed, today);
        return new ContractReversed(state.submitted().contract(), closing.on(), closing.reason(), today);
    }

    private record Closing(LocalDate on, String reason) {}

    private static Closing read(ContractState state, CloseContract typed, LocalDate today) {
        LifeRules.requireOpen(state);
        Refused.unless(state.status() == ContractStatus.VERIFIED, CONTRACT_NOT_VERIFIED, "");
        Checks checks = new Checks();
        LocalDate on = checks.required("/on", typed.on(), LegalDates::parse);
        String reason = checks.text("/reason", typed.reason(), LONGEST_REASON);
        if (on != null) {
            LocalDate contractDay = state.submitted().signedOn();
            checks.that(!on.isAfter(today), CLOSED_IN_FUTURE, "/on", today.toString());
            checks.that(!on.isBefore(contractDay), CLOSED_BEFORE_CONTRACT, "/on", contractDay.toString());
        }
        checks.refuseIfAny();
        return new Closing(Objects.requireNonNull(on), Objects.requireNonNull(reason));
    }
}
