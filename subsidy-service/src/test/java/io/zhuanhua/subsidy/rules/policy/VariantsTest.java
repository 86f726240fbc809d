package io.zhuanhua.subsidy.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Performance;
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
import java.util.stream.Stream;
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
    void a_fixed_amount_is_due_once_in_the_period_when_its_threshold_is_reached() {
        List<Parameter> parameters =
                new ArrayList<>(with("rate", "amount.fixed", "80000.00").parameters());
        parameters.add(new Parameter("amount.fixed.threshold", "3000000.00", Standing.UNCONFIRMED, "乐山", "", ""));
        AmountRule fixed = Policy.of("p", 1, "t", "c", parameters).terms().amount();
        assertThat(fixed.of(yuan("2999999.99"), BigDecimal.ZERO)).isZero();
        assertThat(fixed.of(yuan("0.01"), yuan("2999999.99"))).isEqualByComparingTo("80000");
        assertThat(fixed.of(yuan("5000000.00"), yuan("3000000.00"))).isZero();
    }

    @Test
    void only_what_goes_beyond_the_period_before_counts_and_nothing_while_nobody_has_said_what_that_was() {
        Policy increment = with("rate", "rate.increment", "0.015");
        assertThat(increment(increment, "3000000.00", "0.00", "2000000.00")).isEqualTo(Given.yuan("15000.00"));
        assertThat(increment(increment, "1000000.00", "500000.00", "2000000.00"))
                .isEqualTo(Money.ZERO);
        assertThat(increment(increment, "1000000.00", "2500000.00", "2000000.00"))
                .isEqualTo(Given.yuan("15000.00"));
        assertThat(increment(increment, "1000000.00", "0.00", null)).isEqualTo(Money.ZERO);
    }

    @Test
    void story_27_what_another_fund_gave_is_taken_off_or_leaves_nothing_by_policy() {
        Inputs.Before funded =
                new Inputs.Before(List.of(Money.ZERO), Money.ZERO, null, Money.ZERO, Given.yuan("30000.00"), false);
        assertThat(after(Given.policyWith(Map.of("otherFunds", "DIFFERENCE")), "800000.00", funded))
                .isEqualTo(Given.yuan("10000.00"));
        assertThat(after(Given.policy(), "800000.00", funded)).isEqualTo(Money.ZERO);
    }

    @Test
    void story_14_a_later_claim_gives_what_the_earlier_ones_did_not() {
        Inputs.Before earlier = new Inputs.Before(
                List.of(Given.yuan("30000.00")), Money.ZERO, null, Given.yuan("30000.00"), Money.ZERO, false);
        assertThat(after(Given.policy(), "1000000.00", earlier)).isEqualTo(Given.yuan("20000.00"));
        assertThat(after(Given.policy(), "600000.00", earlier)).isEqualTo(Money.ZERO);
    }

    @Test
    void an_advance_is_a_part_until_what_was_promised_is_accepted() {
        List<Parameter> parameters = new ArrayList<>(Given.policy().parameters());
        parameters.add(new Parameter("payment.advance", "0.7", Standing.UNCONFIRMED, "上海", "", ""));
        assertThatThrownBy(() -> Policy.of("p", 1, "t", "c", parameters))
                .hasMessage("claims.supplementaryMonths is missing");
        parameters.add(new Parameter("claims.supplementaryMonths", "24", Standing.UNCONFIRMED, "上海", "", ""));
        Policy advance = Policy.of("p", 1, "t", "c", parameters);
        assertThat(after(advance, "1000000.00", Inputs.Before.used(Money.ZERO))).isEqualTo(Given.yuan("35000.00"));
        Inputs.Before accepted = new Inputs.Before(
                List.of(Given.yuan("35000.00")), Money.ZERO, null, Given.yuan("35000.00"), Money.ZERO, true);
        assertThat(after(advance, "1000000.00", accepted)).isEqualTo(Given.yuan("15000.00"));
        assertThat(advance.terms().instalments().allows(LocalDate.of(2025, 1, 31), LocalDate.of(2027, 1, 31)))
                .isTrue();
        assertThat(advance.terms().instalments().allows(LocalDate.of(2025, 1, 31), LocalDate.of(2027, 2, 1)))
                .isFalse();
    }

    @Test
    void agencies_without_shares_get_the_same_and_to_the_fen_the_whole() {
        Policy equal = Given.policyWith(Map.of("agencies.shares", "EQUAL_WHERE_SILENT"));
        List<Money> parts = new ArrayList<>();
        for (int place = 0; place < 3; place++) {
            Inputs inputs = new Inputs(
                    Given.yuan("1000000.00"),
                    Given.yuan("1000000.00"),
                    Performance.NONE,
                    Money.ZERO,
                    new Inputs.AgencyPart(null, 3, place),
                    Inputs.Before.used(Money.ZERO),
                    null,
                    null);
            parts.add(Calculation.of(equal.terms(), inputs).amount());
        }
        assertThat(parts).containsExactly(Given.yuan("16666.67"), Given.yuan("16666.67"), Given.yuan("16666.66"));
    }

    /// Whatever the amount, the parts of the levels are the whole, and no part is off by a fen from the exact one.
    @Test
    void levels_bear_their_parts_and_together_the_whole() {
        CostSharing sharing =
                with(null, "costSharing", "市:0.333,区:0.333,自治区:0.334").terms().costs();
        Property.forAll(Generators.longs(0, 50_000_000_00L), fen -> {
            List<CostSharing.Borne> parts = sharing.of(new Money(fen));
            assertThat(parts.stream().mapToLong(part -> part.amount().fen()).sum())
                    .isEqualTo(fen);
            for (int i = 0; i < 3; i++) {
                BigDecimal exact =
                        BigDecimal.valueOf(fen).multiply(sharing.parts().get(i).rate());
                assertThat(exact.subtract(
                                        BigDecimal.valueOf(parts.get(i).amount().fen()))
                                .abs())
                        .isLessThan(BigDecimal.ONE);
            }
        });
        assertThatThrownBy(() -> with(null, "costSharing", "市:0.5,区:0.4")).hasMessageContaining("costSharing");
        assertThatThrownBy(() -> with(null, "costSharing", "市:0.5,市:0.5")).hasMessageContaining("costSharing");
        assertThatThrownBy(() -> with(null, "costSharing", "乡:1")).hasMessageContaining("costSharing");
    }

    @Test
    void a_ceiling_per_contract_is_shared_by_its_agencies() {
        Policy capped = with(null, "caps.contract.amount", "200000.00");
        assertThat(amount(capped, "10000000.00", null)).isEqualTo(Given.yuan("200000.00"));
        assertThat(amount(capped, "10000000.00", Percent.parse("60"))).isEqualTo(Given.yuan("120000.00"));
        assertThat(amount(capped, "10000000.00", Percent.parse("40"))).isEqualTo(Given.yuan("80000.00"));
    }

    @Test
    void a_cap_counts_the_year_of_the_application_or_that_whose_budget_pays_or_the_term_or_everything() {
        Policy policy = Given.policy();
        CapTime granted = policy.capTime(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 20));
        CapTime early = policy.capTime(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
        CapTime late = policy.capTime(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        CapTime other = Given.policyWith(Map.of("validity.signedFrom", "2022-01-01"))
                .capTime(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 20));
        assertThat(counting(granted, early))
                .containsExactly(CapPeriod.APPLICATION_YEAR, CapPeriod.POLICY_TERM, CapPeriod.ALL_TIMES);
        assertThat(counting(granted, late))
                .containsExactly(CapPeriod.CALENDAR_YEAR_OF_PAYMENT, CapPeriod.POLICY_TERM, CapPeriod.ALL_TIMES);
        assertThat(counting(granted, other))
                .doesNotContain(CapPeriod.POLICY_TERM)
                .hasSize(3);
        assertThat(counting(new CapTime(2025, 2025, null), late))
                .containsExactly(CapPeriod.POLICY_TERM, CapPeriod.ALL_TIMES);
    }

    private static List<CapPeriod> counting(CapTime granted, CapTime asked) {
        return Stream.of(CapPeriod.values())
                .filter(period -> period.counts(granted, asked))
                .toList();
    }

    @Test
    void further_caps_are_each_of_another_kind() {
        Policy several =
                with(null, "caps.unit.more", "POLICY_TERM:USCC:2000000.00, ALL_TIMES:CONTROL_GROUP:5000000.00");
        assertThat(several.terms().unitCaps())
                .extracting(UnitCap::kind)
                .containsExactly("APPLICATION_YEAR.USCC", "POLICY_TERM.USCC", "ALL_TIMES.CONTROL_GROUP");
        for (String wrong : List.of(
                "APPLICATION_YEAR:USCC:1.00",
                "POLICY_TERM:USCC:1.00,POLICY_TERM:USCC:2.00",
                "POLICY_TERM:1.00",
                "TERM:USCC:1.00",
                "")) {
            assertThatThrownBy(() -> with(null, "caps.unit.more", wrong)).hasMessageContaining("caps.unit.more");
        }
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

    private static BigDecimal yuan(String amount) {
        return Given.yuan(amount).yuan();
    }

    private static Money increment(Policy policy, String technical, String counted, @Nullable String baseline) {
        return after(
                policy,
                technical,
                new Inputs.Before(
                        List.of(Money.ZERO),
                        Given.yuan(counted),
                        baseline == null ? null : Given.yuan(baseline),
                        Money.ZERO,
                        Money.ZERO,
                        false));
    }

    private static Money after(Policy policy, String technical, Inputs.Before before) {
        Money money = Given.yuan(technical);
        Inputs inputs = new Inputs(
                money, money, Performance.NONE, Money.ZERO, new Inputs.AgencyPart(null, 1, 0), before, null, null);
        return Calculation.of(policy.terms(), inputs).amount();
    }

    /// Plan （六）: into however many contracts a deal is split, what they add one after another is what the whole comes
    /// to, for every kind of amount.
    @Test
    void splitting_one_deal_changes_nothing_in_the_sum() {
        Generator<List<Long>> splits = choices -> {
            List<Long> parts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                parts.add(Generators.longs(1, 900_000_000L).from(choices));
            }
            return parts;
        };
        List<AmountRule> rules = List.of(
                Given.policy().terms().amount(),
                with("rate", "rate.brackets", SANMING).terms().amount(),
                with("rate", "rate.increment", "0.01").terms().amount(),
                with("rate", "amount.fixed", "10000.00").terms().amount());
        Property.forAll(splits, parts -> {
            for (AmountRule rule : rules) {
                BigDecimal before = BigDecimal.ZERO;
                BigDecimal sum = BigDecimal.ZERO;
                for (long fen : parts) {
                    BigDecimal base = new Money(fen).yuan();
                    sum = sum.add(rule.of(base, before));
                    before = before.add(base);
                }
                assertThat(sum).isEqualByComparingTo(rule.of(before));
            }
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
    void the_shipped_policy_passes_the_lint() {
        Checks checks = new Checks();
        Lint.check(Given.policy().parameters(), checks);
        checks.refuseIfAny();
    }
}
