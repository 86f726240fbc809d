package io.zhuanhua.subsidy.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.money.Calculation;
import io.zhuanhua.subsidy.rules.money.Inputs;
import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The variants of domain.md §2.4 and §2.7 that a policy can lay down, and what it can not.
class VariantsTest {

    private static final String SANMING = "100000:0.01,1000000:0.005,*:0.001";

    /// The shipped policy with a parameter in the place of another, or one more.
    private static Policy with(@Nullable String gone, String name, String value) {
        List<Parameter> parameters = new ArrayList<>(Given.policy().parameters());
        parameters.removeIf(parameter -> parameter.name().equals(gone));
        parameters.add(new Parameter(name, value, Standing.UNCONFIRMED, "测试", "", ""));
        return Policy.of("p", 1, "t", "c", parameters);
    }

    private static Money amount(Policy policy, String technical, @Nullable Percent share) {
        return Calculation.of(
                        policy.terms(),
                        new Inputs(Given.yuan(technical), Given.yuan(technical), share, Money.ZERO, null))
                .amount();
    }

    @ParameterizedTest
    @CsvSource({"2000000.00, 6500.00", "100000.00, 1000.00", "100000.01, 1000.00", "1000000.00, 5500.00", "0.01, 0.00"})
    void slices_each_at_their_own_rate(String technical, String expected) {
        assertThat(amount(with("rate", "rate.brackets", SANMING), technical, null))
                .isEqualTo(Given.yuan(expected));
    }

    @Test
    void a_fixed_amount_does_not_ask_for_the_base() {
        Policy fixed = with("rate", "amount.fixed", "10000.00");
        assertThat(amount(fixed, "1.00", null)).isEqualTo(Given.yuan("10000.00"));
        assertThat(amount(fixed, "9000000.00", null)).isEqualTo(Given.yuan("10000.00"));
    }

    @Test
    void a_ceiling_per_contract_is_shared_by_its_agencies() {
        Policy capped = with(null, "caps.contract.amount", "200000.00");
        assertThat(amount(capped, "10000000.00", null)).isEqualTo(Given.yuan("200000.00"));
        assertThat(amount(capped, "10000000.00", Percent.parse("60"))).isEqualTo(Given.yuan("120000.00"));
        assertThat(amount(capped, "10000000.00", Percent.parse("40"))).isEqualTo(Given.yuan("80000.00"));
    }

    @Test
    void a_cap_of_the_term_has_one_ledger_for_all_its_years() {
        Policy term = Given.policyWith(Map.of("caps.unit.period", "POLICY_TERM"));
        assertThat(term.capYear(LocalDate.of(2025, 3, 1))).isEqualTo(term.capYear(LocalDate.of(2026, 3, 1)));
        assertThat(Given.policy().capYear(LocalDate.of(2026, 3, 1))).isEqualTo(2026);
    }

    @Test
    void two_ways_to_an_amount_make_a_policy_unusable() {
        assertThatThrownBy(() -> with(null, "amount.fixed", "10000.00")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000:0.01", "*:0.01,100000:0.02", "100000:0.01,50000:0.02,*:0.1", "100000,*:0.1", "*:2"})
    void slices_that_do_not_follow_each_other_are_unreadable(String slices) {
        assertThatThrownBy(() -> with("rate", "rate.brackets", slices)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Plan （六）: for no split of a base do slices of it come to more than the whole, at a flat rate to exactly it.
    @Test
    void splitting_one_deal_changes_nothing_in_the_sum() {
        Generator<List<Long>> splits = choices -> {
            List<Long> parts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                parts.add(Generators.longs(1, 900_000_000L).from(choices));
            }
            return parts;
        };
        AmountRule flat = Given.policy().terms().amount();
        Property.forAll(splits, parts -> {
            BigDecimal whole = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (long fen : parts) {
                whole = whole.add(new Money(fen).yuan());
                sum = sum.add(flat.of(new Money(fen).yuan()));
            }
            assertThat(sum).isEqualByComparingTo(flat.of(whole));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "amount.perPatent, 1000.00",
        "bonus, 1000元/件",
        "amount.fixed, 每件专利1000元",
        "target.applicationCount, 50",
        "rate, 按专利数量",
        "caps.perContract, 1",
        "奖励, 授权量×500"
    })
    void story_34_an_amount_that_grows_with_a_count_is_refused_with_the_clause(String name, String value) {
        List<Parameter> parameters = List.of(new Parameter(name, value, Standing.UNCONFIRMED, "测试", "", ""));
        assertThatThrownBy(() -> {
                    Checks checks = new Checks();
                    Lint.check(parameters, checks);
                    checks.refuseIfAny();
                })
                .isInstanceOf(Refused.class)
                .hasMessageContaining("COUNT_BASED_AMOUNT");
    }

    @Test
    void story_34_the_same_amount_for_every_deal_is_refused_unless_the_cap_leaves_room_for_one_alone() {
        Terms many = with("rate", "amount.fixed", "10000.00").terms();
        assertThatThrownBy(() -> Lint.checkGrowth(many))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("COUNT_BASED_AMOUNT");
        Terms once = with("rate", "amount.fixed", "500000.00").terms();
        Lint.checkGrowth(once);
        Lint.checkGrowth(Given.policy().terms());
    }

    @Test
    void the_shipped_policy_passes_the_lint() {
        Checks checks = new Checks();
        Lint.check(Given.policy().parameters(), checks);
        checks.refuseIfAny();
    }
}
