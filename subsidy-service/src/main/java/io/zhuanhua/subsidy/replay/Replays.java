package io.zhuanhua.subsidy.replay;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.control.ControlBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.money.Calculation;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.PastDecision;
import io.zhuanhua.subsidy.rules.money.WhatIf;
import io.zhuanhua.subsidy.rules.policy.Policies;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works decisions of the past out again.
@ApplicationScoped
public class Replays {

    private final DecisionHistory history;
    private final PolicyBook policies;
    private final ControlBook control;
    private final BudgetDesk budgets;

    Replays(DecisionHistory history, PolicyBook policies, ControlBook control, BudgetDesk budgets) {
        this.history = history;
        this.policies = policies;
        this.control = control;
        this.budgets = budgets;
    }

    /// How many amounts were worked out again from their stored inputs, and which came out differently.
    public record Report(int checked, List<Difference> different) {}

    /// @param event id of the event that carries the stored amount
    /// @param stored yuan
    /// @param again yuan
    public record Difference(
            String event, String kind, String application, String caseNumber, Money stored, Money again) {}

    /// Every amount ever reckoned, under the version it was reckoned by.
    public Report all() {
        Policies known = policies.all();
        List<Difference> different = new ArrayList<>();
        int[] checked = {0};
        history.each(decision -> {
            checked[0]++;
            differs(decision, known).ifPresent(different::add);
        });
        return new Report(checked[0], List.copyOf(different));
    }

    private static Optional<Difference> differs(PastDecision decision, Policies known) {
        Policy policy = known.version(
                        decision.computation().policyId(),
                        decision.computation().policyVersion())
                .orElseThrow();
        Calculation again = Computing.replay(policy, decision.computation());
        boolean same = again.amount().equals(decision.computation().amount())
                && again.steps().equals(decision.computation().steps());
        return same
                ? Optional.empty()
                : Optional.of(new Difference(
                        decision.event().toString(),
                        decision.kind(),
                        decision.application().text(),
                        decision.caseNumber(),
                        decision.computation().amount(),
                        again.amount()));
    }

    /// What was given to a year's budget.
    public Money allocated(int year) {
        return budgets.show(year).ledger().allocated();
    }

    /// What a drafted or published version would have made of all decisions.
    ///
    /// @throws NotFoundException if there is no such version
    public WhatIf whatIf(String policyId, int version) {
        Versions versions = policies.versions();
        Policy policy = versions.policies()
                .version(policyId, version)
                .or(() -> versions.draft(policyId, version).map(Versions::policy))
                .orElseThrow(NotFoundException::new);
        List<PastDecision> decisions = new ArrayList<>();
        history.each(decision -> {
            if (decision.computation().policyId().equals(policyId)) {
                decisions.add(decision);
            }
        });
        return WhatIf.of(policy, decisions, control.all());
    }
}
