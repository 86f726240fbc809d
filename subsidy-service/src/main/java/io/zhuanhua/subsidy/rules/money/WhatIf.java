package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// What the decisions of the past would have come to under another version: each with its own facts, in the order in
/// which they were made, each unit's cap filled anew. The budget is not asked: what it would have had to bear is the
/// answer.
///
/// @param effects one an application, in the order of the decisions
/// @param before what was decided in all
/// @param after what would have been
public record WhatIf(List<Effect> effects, Money before, Money after) {

    /// What it means for one application.
    public record Effect(PastDecision decision, Money before, Money after) {

        /// Yuan; below zero for who would get less.
        public BigDecimal difference() {
            return after.yuan().subtract(before.yuan());
        }
    }

    /// What it means for the budget of a year.
    ///
    /// @param year of the decisions
    /// @param allocated what the budget of that year was given
    public record OfYear(int year, Money before, Money after, Money allocated) {

        /// Yuan; below zero when the budget would be spared.
        public BigDecimal difference() {
            return after.yuan().subtract(before.yuan());
        }

        /// What the budget would have lacked; zero where it would have been enough.
        public Money missing() {
            return after.minus(after.atMost(allocated));
        }
    }

    /// @param decisions oldest first; of several for one application the last counts
    /// @param groups who shares a cap today, if the draft lets anybody
    public static WhatIf of(Policy draft, List<PastDecision> decisions, ControlGroups groups) {
        Map<ApplicationId, PastDecision> last = new LinkedHashMap<>();
        decisions.stream().filter(PastDecision::isDecided).forEach(decision -> {
            last.remove(decision.application());
            last.put(decision.application(), decision);
        });
        Taken taken = new Taken();
        List<Effect> effects = new ArrayList<>();
        for (PastDecision decision : last.values()) {
            CapBucket bucket = CapBucket.of(
                    draft,
                    decision.unit(),
                    decision.appliedOn(),
                    decision.decidedOn(),
                    decision.appliedOn().getYear(),
                    groups);
            CapStanding cap = taken.on(CapStanding.untouched(bucket));
            Calculation again = Computing.again(draft, decision.computation(), cap.used(), cap.counted());
            Money amount = again.amount();
            taken.add(bucket, amount, again.base());
            effects.add(new Effect(decision, decision.computation().amount(), amount));
        }
        return new WhatIf(List.copyOf(effects), sum(effects, Effect::before), sum(effects, Effect::after));
    }

    /// Earliest first.
    ///
    /// @param allocated what the budget of a year was given
    public List<OfYear> years(IntFunction<Money> allocated) {
        Map<Integer, List<Effect>> years = effects.stream()
                .collect(Collectors.groupingBy(
                        effect -> effect.decision().decidedOn().getYear(), TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> new OfYear(
                        year.getKey(),
                        sum(year.getValue(), Effect::before),
                        sum(year.getValue(), Effect::after),
                        allocated.apply(year.getKey())))
                .toList();
    }

    private static Money sum(List<Effect> effects, Function<Effect, Money> amount) {
        return effects.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    /// Those who would get more.
    public long winners() {
        return effects.stream()
                .filter(effect -> effect.difference().signum() > 0)
                .count();
    }

    /// Those who would get less.
    public long losers() {
        return effects.stream()
                .filter(effect -> effect.difference().signum() < 0)
                .count();
    }

    /// Yuan; below zero when the budget would be spared.
    public BigDecimal difference() {
        return after.yuan().subtract(before.yuan());
    }
}
