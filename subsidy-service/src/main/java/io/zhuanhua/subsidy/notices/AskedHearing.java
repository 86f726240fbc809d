package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.rules.notice.Objecting.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How an objection is decided, and why.
public record AskedHearing(
        @Nullable Outcome outcome, @Nullable String reason) {

    private static final int LONGEST_REASON = 1_000;

    /// What was asked, once it is in form.
    record Checked(Outcome outcome, String reason) {}

    Checked checked() {
        Checks checks = new Checks();
        checks.that(outcome != null, ValueProblem.REQUIRED, "/outcome");
        String said = checks.text("/reason", reason, LONGEST_REASON);
        checks.refuseIfAny();
        return new Checked(Objects.requireNonNull(outcome), Objects.requireNonNull(said));
    }
}
