package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_NOT_RETURNED;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_RETURNED;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_VERIFIED;
import static io.zhuanhua.contract.rules.ContractProblem.DEADLINE_PAST;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractResubmitted;
import io.zhuanhua.events.ContractEvent.ContractReturned;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Something is missing (退回补正): back to the agency, and in again. What happens after the deadline no clause says, so
/// nothing happens by itself.
public final class CompletionRules {

    private static final int LONGEST_TEXT = 500;

    private CompletionRules() {}

    /// A clerk hands it back.
    ///
    /// @throws Refused if it is verified, has ended, or is handed back already
    public static ContractReturned handBack(ContractState state, ReturnContract typed, LocalDate today) {
        LifeRules.requireOpen(state);
        Refused.unless(state.status() != ContractStatus.VERIFIED, CONTRACT_VERIFIED, "");
        Refused.unless(state.status() != ContractStatus.RETURNED, CONTRACT_RETURNED, "");
        Checks checks = new Checks();
        String reason = checks.text("/reason", typed.reason(), LONGEST_TEXT);
        LocalDate deadline = checks.required("/deadline", typed.deadline(), LegalDates::parse);
        if (deadline != null) {
            checks.that(!deadline.isBefore(today), DEADLINE_PAST, "/deadline", today.toString());
        }
        checks.refuseIfAny();
        return new ContractReturned(
                state.submitted().contract(), Objects.requireNonNull(reason), Objects.requireNonNull(deadline), today);
    }

    /// Its agency hands it in again; if all sides had signed, it is signed again, and verified if the register has been
    /// faster.
    ///
    /// @throws Refused unless it is handed back
    public static List<ContractEvent> handIn(ContractState state, ResubmitContract typed, LocalDate today) {
        LifeRules.requireOpen(state);
        Refused.unless(state.status() == ContractStatus.RETURNED, CONTRACT_NOT_RETURNED, "");
        String note = Checks.onlyText("/note", typed.note(), LONGEST_TEXT);
        List<ContractEvent> events = new ArrayList<>();
        events.add(new ContractResubmitted(state.submitted().contract(), note, today));
        events.addAll(LifeRules.whenComplete(state.after(events.getFirst()), today));
        return events;
    }
}
