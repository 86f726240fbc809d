package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.CreditCode;
import java.time.LocalDate;
import java.util.UUID;

/// An amount that somebody was told or given, as it is stored.
///
/// @param event id of the event that says so
/// @param kind of that event: `subsidy.applied` for an estimate, `subsidy.proposed` for a decision
/// @param unit the agency it is for
/// @param unitName its name when it applied
/// @param caseNumber of its contract
/// @param appliedOn the day on which it was applied for
/// @param decidedOn the day of that event
public record PastDecision(
        UUID event,
        String kind,
        ApplicationId application,
        CreditCode unit,
        String unitName,
        String caseNumber,
        LocalDate appliedOn,
        LocalDate decidedOn,
        Computation computation) {

    /// Whether it is the amount that was decided, not an estimate.
    public boolean isDecided() {
        return kind.equals("subsidy.proposed");
    }
}
