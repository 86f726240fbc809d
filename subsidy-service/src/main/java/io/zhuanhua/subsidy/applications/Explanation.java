package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.util.List;

/// Why an amount is what it is: policy, inputs with the events they come from, every step.
///
/// @param currency ISO 4217
/// @param unconfirmed parameters of the policy that the competent office has not confirmed
public record Explanation(
        Money amount,
        String currency,
        UsedPolicy policy,
        List<Input> inputs,
        List<Step> steps,
        List<String> unconfirmed) {

    /// The version of the policy that was used.
    public record UsedPolicy(String id, int version, String citation) {}

    static Explanation of(Computation computation, Policy policy) {
        return new Explanation(
                computation.amount(),
                "CNY",
                new UsedPolicy(computation.policyId(), computation.policyVersion(), computation.citation()),
                computation.inputs(),
                computation.steps(),
                policy.unconfirmed().stream().map(parameter -> parameter.name()).toList());
    }
}
