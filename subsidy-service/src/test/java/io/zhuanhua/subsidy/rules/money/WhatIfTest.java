package io.zhuanhua.subsidy.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.WhatIf.OfYear;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    private static PastDecision decided(String id, String technical, String used) {
        ContractFacts facts = Given.contract(technical, technical);
        Computation computation = Computing.decide(
                Given.policy(),
                facts,
                facts.agencies().getFirst(),
                new Computing.CapStanding(
                        Given.caps(Given.policy(), Given.AGENCY_A, DAY, ControlGroups.NONE),
                        List.of(Given.yuan(used)),
                        Money.ZERO,
                        null,
                        null),
                Noted.NOTHING,
                Computing.Funds.of(new Computing.Standing(2025, Given.yuan("9000000.00"), null)));
        return new PastDecision(
                new UUID(2, 2),
                "subsidy.proposed",
                new ApplicationId(id),
                Given.AGENCY_A,
                "机构甲",
                "case-" + id,
                DAY,
                DAY,
                computation);
    }

    @Test
    void a_draft_works_the_past_out_in_its_order_and_fills_the_cap_anew() {
        List<PastDecision> past = List.of(decided("a", "8000000.00", "0.00"), decided("b", "4000000.00", "400000.00"));
        Policy four = Given.policyWith(Map.of("rate", "0.04"));
        WhatIf what = WhatIf.of(four, past, ControlGroups.NONE);
        assertThat(what.before()).isEqualTo(Given.yuan("500000.00"));
        assertThat(what.effects())
                .extracting(WhatIf.Effect::after)
                .containsExactly(Given.yuan("320000.00"), Given.yuan("160000.00"));
        assertThat(what.difference()).isEqualByComparingTo("-20000.00");
        assertThat(what.winners()).isEqualTo(1);
        assertThat(what.losers()).isEqualTo(1);
    }

    @Test
    void the_budget_of_each_year_is_told_what_it_would_have_borne_and_lacked() {
        List<PastDecision> past =
                List.of(decided("a", "8000000.00", "0.00"), at(DAY.plusYears(1), decided("b", "4000000.00", "0.00")));
        Policy three = Given.policyWith(Map.of("rate", "0.03"));
        assertThat(WhatIf.of(three, past, ControlGroups.NONE)
                        .years(year -> Given.yuan(year == DAY.getYear() ? "240000.00" : "119999.99")))
                .containsExactly(
                        new OfYear(
                                DAY.getYear(),
                                Given.yuan("400000.00"),
                                Given.yuan("240000.00"),
                                Given.yuan("240000.00")),
                        new OfYear(
                                DAY.getYear() + 1,
                                Given.yuan("200000.00"),
                                Given.yuan("120000.00"),
                                Given.yuan("119999.99")))
                .extracting(OfYear::missing)
                .containsExactly(Money.ZERO, new Money(1));
    }

    @Test
    void the_version_that_decided_gives_what_was_decided() {
        List<PastDecision> past = List.of(decided("a", "333333.33", "0.00"), decided("b", "12345678.90", "16666.67"));
        WhatIf what = WhatIf.of(Given.policy(), past, ControlGroups.NONE);
        assertThat(what.difference()).isEqualByComparingTo("0");
        assertThat(what.after()).isEqualTo(new Money(50_000_000L));
    }

    @Test
    void estimates_do_not_count_and_of_two_decisions_the_later() {
        PastDecision first = decided("a", "8000000.00", "0.00");
        PastDecision again = decided("a", "800000.00", "0.00");
        PastDecision estimate = new PastDecision(
                first.event(),
                "subsidy.applied",
                first.application(),
                first.unit(),
                first.unitName(),
                "x",
                DAY,
                DAY,
                first.computation());
        assertThat(WhatIf.of(Given.policy(), List.of(estimate, first, again), ControlGroups.NONE)
                        .before())
                .isEqualTo(Given.yuan("40000.00"));
    }

    @Test
    void under_a_draft_that_counts_the_whole_term_the_years_share_one_cap() {
        List<PastDecision> past =
                List.of(decided("a", "8000000.00", "0.00"), at(DAY.plusYears(1), decided("b", "8000000.00", "0.00")));
        assertThat(WhatIf.of(Given.policy(), past, ControlGroups.NONE).after()).isEqualTo(Given.yuan("800000.00"));
        Policy term = Given.policyWith(Map.of("caps.unit.period", "POLICY_TERM"));
        assertThat(WhatIf.of(term, past, ControlGroups.NONE).after()).isEqualTo(Given.yuan("500000.00"));
    }

    @Test
    void under_a_draft_with_several_caps_the_narrowest_holds() {
        List<PastDecision> past =
                List.of(decided("a", "8000000.00", "0.00"), at(DAY.plusYears(1), decided("b", "8000000.00", "0.00")));
        Policy several = Given.policyWith(Map.of("caps.unit.more", "POLICY_TERM:USCC:600000.00"));
        assertThat(WhatIf.of(several, past, ControlGroups.NONE).effects())
                .extracting(WhatIf.Effect::after)
                .containsExactly(Given.yuan("400000.00"), Given.yuan("200000.00"));
    }

    private static PastDecision at(LocalDate day, PastDecision decision) {
        return new PastDecision(
                decision.event(),
                decision.kind(),
                decision.application(),
                decision.unit(),
                decision.unitName(),
                decision.caseNumber(),
                day,
                day,
                decision.computation());
    }
}
