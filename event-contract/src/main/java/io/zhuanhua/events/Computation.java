package io.zhuanhua.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an amount came about, step by step: with it, years later, the same fen come out again.
///
/// @param policyVersion the version of the policy in force; a version once used is never changed
/// @param citation the clause the policy rests on
/// @param inputs every fact that went in
/// @param steps in the order they were taken
/// @param amount what comes out: `after` of the last step
public record Computation(
        String policyId, int policyVersion, String citation, List<Input> inputs, List<Step> steps, Money amount) {

    /// One fact that went in, and the event it was taken from.
    ///
    /// @param name code of the input, e.g. `technicalAmount`
    /// @param value as text, amounts in yuan with two places
    /// @param eventId id of that event; null for what the policy itself says
    public record Input(String name, String value, @Nullable UUID eventId) {}

    /// One step of the computation, exact: there is one rounding, and it is a step of its own.
    ///
    /// @param rule code of the rule, e.g. `RATE`
    /// @param reason why it changed the amount, a code such as `CAP_UNIT`; null where nothing needs saying
    public record Step(
            String rule,
            ExactAmount before,
            ExactAmount after,
            @Nullable String reason) {}
}
