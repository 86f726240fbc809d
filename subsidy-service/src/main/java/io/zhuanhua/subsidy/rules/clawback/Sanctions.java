package io.zhuanhua.subsidy.rules.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.SanctionEvent;
import io.zhuanhua.events.SanctionEvent.SanctionImposed;
import io.zhuanhua.events.SanctionEvent.SanctionLifted;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sanctions of one unit that count.
///
/// @param until last day of each, by the subsidy it rests on
public record Sanctions(Map<ApplicationId, LocalDate> until) {

    public static Sanctions of(List<SanctionEvent> history) {
        Map<ApplicationId, LocalDate> until = new HashMap<>();
        for (SanctionEvent event : history) {
            switch (event) {
                case SanctionImposed e -> until.put(e.application(), e.until());
                case SanctionLifted e -> until.remove(e.application());
            }
        }
        return new Sanctions(Map.copyOf(until));
    }

    /// @throws Refused `UNIT_SANCTIONED` with the last day of the longest
    public void check(LocalDate today) {
        LocalDate last = until.values().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        Refused.unless(last.isBefore(today), SubsidyProblem.UNIT_SANCTIONED, "", last.toString());
    }
}
