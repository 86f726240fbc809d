package io.zhuanhua.subsidy.rules.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Performance;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.policy.Extent;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Standing;
import io.zhuanhua.subsidy.rules.policy.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which amount counts (domain.md §2.5), to the fen.
class BaseTest {

    private static final Terms SHIPPED = Given.policy().terms();

    @Test
    void story_06_a_patent_that_had_expired_before_signing_is_left_out_by_its_price() {
        Inputs twelve = inputs("1200000", Performance.NONE, Given.yuan("100000"));
        assertThat(amount(SHIPPED, twelve)).isEqualTo(Given.yuan("55000.00"));
        assertThat(reasons(SHIPPED, twelve)).contains("PATENT_EXCLUDED");
    }

    @Test
    void story_06_without_a_price_schedule_nobody_guesses_what_it_was_worth() {
        ContractFacts facts = Given.contract("1200000.00", "1200000.00")
                .with(new Performance(null, Money.ZERO, Money.ZERO, Money.ZERO, null, Set.of(), Set.of(Given.PATENT)));
        assertThat(Excluded.of(facts, Extent.ALL, Noted.NOTHING).amount()).isNull();
        Inputs unknown = inputs("1200000", Performance.NONE, null);
        assertThat(amount(SHIPPED, unknown)).isEqualTo(Money.ZERO);
        assertThat(reasons(SHIPPED, unknown)).contains("PRICE_SCHEDULE_MISSING");
        UUID event = new UUID(7, 7);
        Noted apportioned =
                new Noted(Noted.Sum.NONE, null, new Noted.Sum(Given.yuan("100000.00"), event), Noted.Sum.NONE);
        assertThat(Excluded.of(facts, Extent.ALL, apportioned)).isEqualTo(new Excluded(Given.yuan("100000.00"), event));
    }

    @Test
    void story_14_a_partial_payment_counts_by_the_base_of_the_policy() {
        Terms paid = terms(Map.of("base.measure", "PAID"));
        Inputs now = inputs("1000000", done(null, "0", "600000"), Money.ZERO);
        assertThat(amount(SHIPPED, now)).isEqualTo(Given.yuan("50000.00"));
        assertThat(amount(paid, now)).isEqualTo(Given.yuan("30000.00"));
        assertThat(reasons(paid, now)).contains("BASE_REDUCED_PAID");
        Inputs later = inputs("1000000", done(null, "0", "1000000"), Money.ZERO);
        assertThat(amount(paid, later)).isEqualTo(Given.yuan("50000.00"));
    }

    @Test
    void story_15_a_foreign_amount_counts_by_the_rate_that_is_stored_with_it() {
        ExchangeRate rate = new ExchangeRate("USD", new ExactAmount("7.1234"), LocalDate.of(2025, 3, 10), "中间价");
        String base = rate.convert(new BigDecimal("100000")).toString();
        assertThat(base).isEqualTo("712340.00");
        assertThat(amount(SHIPPED, inputs(base, Performance.NONE, Money.ZERO))).isEqualTo(Given.yuan("35617.00"));
    }

    @Test
    void story_16_only_what_is_fixed_counts_and_royalties_once_paid_where_the_policy_says_so() {
        Performance royalties =
                new Performance(null, Money.ZERO, Money.ZERO, Given.yuan("100000"), null, Set.of(), Set.of());
        Inputs inputs = inputs("300000", royalties, Money.ZERO);
        assertThat(amount(SHIPPED, inputs)).isEqualTo(Given.yuan("15000.00"));
        assertThat(amount(terms(Map.of("base.royalties", "WHEN_PAID")), inputs)).isEqualTo(Given.yuan("20000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "900000, 0, 0, 45000.00, BASE_REGISTERED",
        ", 800000, 600000, 30000.00, BASE_REDUCED_PAID",
        ", 500000, 600000, 25000.00, BASE_REDUCED_INVOICED",
        ", 2000000, 2000000, 50000.00, "
    })
    void the_registered_amount_is_the_base_or_else_what_is_both_invoiced_and_paid(
            @Nullable String registered, String invoiced, String paid, String amount, @Nullable String reason) {
        Terms terms = terms(Map.of("base.measure", "REGISTERED", "base.fallback", "MIN_CONTRACT_INVOICED_PAID"));
        Inputs inputs = inputs("1000000", done(registered, invoiced, paid), Money.ZERO);
        assertThat(amount(terms, inputs)).isEqualTo(Given.yuan(amount));
        assertThat(Calculation.of(terms, inputs).steps().getFirst().reason()).isEqualTo(reason);
    }

    @Test
    void a_policy_that_counts_what_is_registered_says_what_counts_where_nothing_is() {
        assertThatThrownBy(() -> terms(Map.of("base.measure", "REGISTERED"))).hasMessageContaining("base.fallback");
        assertThatThrownBy(() -> terms(Map.of("base.fallback", "NONE"))).hasMessageContaining("base.fallback");
    }

    @Test
    void a_decision_with_every_kind_of_figure_comes_out_the_same_from_what_is_stored() {
        UUID event = new UUID(3, 3);
        Policy policy = policy(Map.of(
                "base.measure", "REGISTERED",
                "base.fallback", "MIN_CONTRACT_INVOICED_PAID",
                "base.royalties", "WHEN_PAID"));
        ContractFacts facts = Given.contract("1200000.00", "1000000.00")
                .with(new Performance(
                        null,
                        Given.yuan("900000.01"),
                        Given.yuan("777777.77"),
                        Given.yuan("0.11"),
                        event,
                        Set.of(),
                        Set.of()));
        Computation stored = Computing.decide(
                policy,
                facts,
                facts.agencies().getFirst(),
                Computing.CapStanding.untouched(
                        Given.caps(policy, Given.AGENCY_A, Given.VERIFIED_ON, ControlGroups.NONE)),
                Noted.NOTHING,
                Computing.Funds.of(new Computing.Standing(2025, Given.yuan("500000.00"), event)));
        // (777777.77 + 0.11) × 5 % = 38888.894
        assertThat(stored.amount()).isEqualTo(Given.yuan("38888.89"));
        Calculation again = Computing.replay(policy, stored);
        assertThat(again.amount()).isEqualTo(stored.amount());
        assertThat(again.steps()).isEqualTo(stored.steps());
    }

    private static Policy policy(Map<String, String> other) {
        List<Parameter> parameters = new ArrayList<>(Given.policy().parameters());
        parameters.removeIf(one -> other.containsKey(one.name()));
        other.forEach((name, value) ->
                parameters.add(new Parameter(name, value, Standing.UNCONFIRMED, "测试", "问题", "question")));
        return Policy.of(Given.policy().id(), 1, "资助", "测试", parameters);
    }

    private static Performance done(@Nullable String registered, String invoiced, String paid) {
        return new Performance(
                registered == null ? null : Given.yuan(registered),
                Given.yuan(invoiced),
                Given.yuan(paid),
                Money.ZERO,
                null,
                Set.of(),
                Set.of());
    }

    private static Inputs inputs(String technical, Performance performance, @Nullable Money excluded) {
        Money amount = Given.yuan(technical);
        return new Inputs(
                amount,
                amount,
                performance,
                excluded,
                new Inputs.AgencyPart(null, 1, 0),
                Inputs.Before.used(Money.ZERO),
                null,
                null);
    }

    private static Terms terms(Map<String, String> other) {
        return policy(other).terms();
    }

    private static Money amount(Terms terms, Inputs inputs) {
        return Calculation.of(terms, inputs).amount();
    }

    private static List<@Nullable String> reasons(Terms terms, Inputs inputs) {
        return Calculation.of(terms, inputs).steps().stream().map(Step::reason).toList();
    }
}
