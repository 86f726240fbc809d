package io.zhuanhua.subsidy.windows;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.events.WindowEvent.Strategy;
import io.zhuanhua.events.WindowEvent.WindowDrafted;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.journal.Ids;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A window as a clerk lays it down.
///
/// @param title as it is called, e.g. 2025年第一批
/// @param from first day to apply
/// @param until last day to apply
/// @param pool yuan for all its applications together; left out where the budget alone limits it
/// @param document 文号 of the call
public record AskedWindow(
        @Nullable String policyId,
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Strategy strategy,
        @Nullable Money pool,
        @Nullable String document) {

    /// @throws io.zhuanhua.events.Refused with everything that is missing
    WindowDrafted text(LocalDate today) {
        Checks checks = new Checks();
        String policy = checks.text("/policyId", policyId, 100);
        String called = checks.text("/title", title, 100);
        checks.that(from != null, ValueProblem.REQUIRED, "/from");
        checks.that(until != null, ValueProblem.REQUIRED, "/until");
        checks.that(strategy != null, ValueProblem.REQUIRED, "/strategy");
        String call = checks.text("/document", document, 64);
        checks.refuseIfAny();
        return new WindowDrafted(
                new WindowId(Ids.text()),
                Objects.requireNonNull(policy),
                Objects.requireNonNull(called),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                Objects.requireNonNull(strategy),
                pool,
                Objects.requireNonNull(call),
                today);
    }
}
