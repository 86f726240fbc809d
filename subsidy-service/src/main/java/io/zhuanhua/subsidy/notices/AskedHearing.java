package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.rules.notice.Objecting.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How an objection is decided, and why.
public record AskedHearing(
        @Nullable Outcome outcome, @Nullable String reason) {

    /// What was asked, once it is in form.
    record Checked(Outcome outcome, String reason) {}

    Checked checked() {
        Checks checks = new Checks();
        checks.that(outcome != null, ValueProblem.REQUIRED, "/outcome");
        String said = checks.text("/reason", reason, AskedReason.LONGEST);
        checks.refuseIfAny();
        return new Checked(Objects.requireNonNull(outcome), Objects.requireNonNull(said));
    }
}
