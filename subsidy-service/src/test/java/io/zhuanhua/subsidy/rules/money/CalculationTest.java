package io.zhuanhua.subsidy.rules.money;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    @ParameterizedTest
    @CsvSource({
        "800000.00, 0.00, 40000.00",
        "10000000.00, 0.00, 500000.00",
        "12345678.90, 0.00, 500000.00",
        "1200000.00, 460000.00, 40000.00",
        "333333.33, 0.00, 16666.67",
        "0.01, 0.00, 0.00",
        "1000000.00, 500000.00, 0.00",
    })
    void the_vectors_of_the_field_come_out_to_the_fen(String technical, String used, String amount) {
        assertThat(of(technical, used).amount()).isEqualTo(Given.yuan(amount));
    }

    @Test
    void a_step_before_the_rounding_is_exact_and_the_cap_says_what_it_cut() {
        assertThat(of("12345678.90", "0.00").steps())
                .extracting(Step::rule, step -> step.after().text(), Step::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BASE", "12345678.90", null),
                        org.assertj.core.groups.Tuple.tuple("RATE", "617283.945", null),
                        org.assertj.core.groups.Tuple.tuple("ROUNDING", "617283.95", "ROUNDED"),
                        org.assertj.core.groups.Tuple.tuple("CAP", "500000.00", "CAP_UNIT"));
    }

    @ParameterizedTest
    @CsvSource({"0.01, HALF_UP, 16666.67", "0.01, DOWN, 16666.66", "1.00, DOWN, 16666.00", "1.00, HALF_UP, 16667.00"})
    void rounds_once_in_the_way_of_the_policy(String unit, String mode, String amount) {
        Inputs inputs = new Inputs(Given.yuan("333333.33"), Given.yuan("333333.33"), null, Money.ZERO, null);
        Calculation calculation = Calculation.of(
                Given.policyWith(Map.of("rounding.unit", unit, "rounding.mode", mode))
                        .terms(),
                inputs);
        assertThat(calculation.amount()).isEqualTo(Given.yuan(amount));
    }

    @Test
    void the_base_is_the_technical_amount_and_not_the_total() {
        Inputs inputs = new Inputs(Given.yuan("2000000.00"), Given.yuan("1500000.00"), null, Money.ZERO, null);
        Calculation calculation = Calculation.of(Given.policy().terms(), inputs);
        assertThat(calculation.amount()).isEqualTo(Given.yuan("75000.00"));
        assertThat(calculation.steps().getFirst().before().text()).isEqualTo("2000000.00");
        assertThat(calculation.steps().getFirst().reason()).isEqualTo("NON_TECHNICAL_EXCLUDED");
    }

    @ParameterizedTest
    @CsvSource({
        "100000.00, 40000.00, ",
        "30000.00, 30000.00, BUDGET_CUT",
        "40000.00, 40000.00, ",
        "0.00, 0.00, BUDGET_EXHAUSTED"
    })
    void a_budget_can_be_used_to_exactly_zero_and_not_further(
            String left, String amount, @org.jspecify.annotations.Nullable String reason) {
        Inputs inputs =
                new Inputs(Given.yuan("800000.00"), Given.yuan("800000.00"), null, Money.ZERO, Given.yuan(left));
        Calculation calculation = Calculation.of(Given.policy().terms(), inputs);
        assertThat(calculation.amount()).isEqualTo(Given.yuan(amount));
        assertThat(calculation.steps().getLast().reason()).isEqualTo(reason);
    }

    @Test
    void a_share_is_taken_before_the_rounding() {
        Inputs inputs =
                new Inputs(Given.yuan("333333.33"), Given.yuan("333333.33"), Percent.parse("33.33"), Money.ZERO, null);
        // 333333.33 × 5 % × 33.33 % = 5554.99994445
        assertThat(Calculation.of(Given.policy().terms(), inputs).amount()).isEqualTo(Given.yuan("5555.00"));
    }

    @Test
    void whatever_goes_in_the_steps_join_and_neither_cap_nor_budget_is_passed() {
        Generator<Inputs> inputs = choices -> {
            Money technical = new Money(Generators.longs(1, 4_000_000_000L).from(choices));
            Money used = new Money(Generators.longs(0, 60_000_000L).from(choices));
            Money budget = new Money(Generators.longs(0, 60_000_000L).from(choices));
            return new Inputs(technical, technical, null, used, budget);
        };
        Property.forAll(inputs, given -> {
            Calculation calculation = Calculation.of(Given.policy().terms(), given);
            Money headroom = new Money(Math.max(
                    0, 50_000_000L - given.before().capsUsed().getFirst().fen()));
            assertThat(calculation.amount()).isBetween(Money.ZERO, headroom.atMost(requireNonNull(given.budget())));
            for (int s = 1; s < calculation.steps().size(); s++) {
                assertThat(calculation.steps().get(s).before())
                        .isEqualTo(calculation.steps().get(s - 1).after());
            }
            assertThat(calculation.steps().getLast().after().value())
                    .isEqualByComparingTo(calculation.amount().yuan());
        });
    }

    private static Calculation of(String technical, String used) {
        return Calculation.of(
                Given.policy().terms(),
                new Inputs(Given.yuan(technical), Given.yuan(technical), null, Given.yuan(used), null));
    }
}
