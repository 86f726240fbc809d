package io.zhuanhua.subsidy.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static PastDecision decided(String id, String technical, String used) {
        ContractFacts facts = Given.contract(technical, technical);
        Computation computation = Computing.decide(
                Given.policy(),
                facts,
                facts.agencies().getFirst(),
                new Computing.CapStanding(2025, Given.yuan(used), Money.ZERO, null, null),
                Noted.NOTHING,
                Computing.Funds.of(new Computing.Standing(2025, Given.yuan("9000000.00"), null)));
        return new PastDecision(
                new UUID(2, 2), "subsidy.proposed", new ApplicationId(id), Given.AGENCY_A, "case-" + id, computation);
    }

    @Test
    void a_draft_works_the_past_out_in_its_order_and_fills_the_cap_anew() {
        List<PastDecision> past = List.of(decided("a", "8000000.00", "0.00"), decided("b", "4000000.00", "400000.00"));
        Policy four = Given.policyWith(Map.of("rate", "0.04"));
        WhatIf what = WhatIf.of(four, past);
        assertThat(what.before()).isEqualTo(Given.yuan("500000.00"));
        assertThat(what.effects())
                .extracting(WhatIf.Effect::after)
                .containsExactly(Given.yuan("320000.00"), Given.yuan("160000.00"));
        assertThat(what.difference()).isEqualByComparingTo("-20000.00");
        assertThat(what.winners()).isEqualTo(1);
        assertThat(what.losers()).isEqualTo(1);
    }

    @Test
    void the_version_that_decided_gives_what_was_decided() {
        List<PastDecision> past = List.of(decided("a", "333333.33", "0.00"), decided("b", "12345678.90", "16666.67"));
        WhatIf what = WhatIf.of(Given.policy(), past);
        assertThat(what.difference()).isEqualByComparingTo("0");
        assertThat(what.after()).isEqualTo(new Money(50_000_000L));
    }

    @Test
    void estimates_do_not_count_and_of_two_decisions_the_later() {
        PastDecision first = decided("a", "8000000.00", "0.00");
        PastDecision again = decided("a", "800000.00", "0.00");
        PastDecision estimate = new PastDecision(
                first.event(), "subsidy.applied", first.application(), first.unit(), "x", first.computation());
        assertThat(WhatIf.of(Given.policy(), List.of(estimate, first, again)).before())
                .isEqualTo(Given.yuan("40000.00"));
    }
}
