package io.zhuanhua.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an amount came about, step by step (domain.md §2.5): with it, years later, the same fen come out again.
///
/// @param citation the clause the policy rests on
public record Computation(
        String policyId, int policyVersion, String citation, List<Input> inputs, List<Step> steps, Money amount) {

    /// One fact that went in, and the event it was taken from.
    public record Input(String name, String value, @Nullable UUID eventId) {}

    /// One step. `reason` is a code such as `CAP_UNIT`, empty where nothing was cut.
    public record Step(String rule, Money before, Money after, String reason) {}
}
