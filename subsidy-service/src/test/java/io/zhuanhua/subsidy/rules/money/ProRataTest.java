package io.zhuanhua.subsidy.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProRataTest {

    private static List<Money> parts(Money left, List<Money> claims) {
        Money sum = claims.stream().reduce(Money.ZERO, Money::plus);
        List<Inputs.Pool> pools = ProRata.of(left, claims);
        List<Money> parts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            parts.add(ProRata.part(pools.get(i), sum, claims.get(i)));
        }
        return parts;
    }

    @Test
    void story_20_a_pool_that_does_not_reach_is_shared_out_to_the_fen() {
        List<Money> claims = List.of(Given.yuan("60000.00"), Given.yuan("50000.00"), Given.yuan("40000.00"));
        assertThat(parts(Given.yuan("100000.00"), claims))
                .containsExactly(Given.yuan("40000.00"), Given.yuan("33333.33"), Given.yuan("26666.67"));
        assertThat(parts(Given.yuan("150000.00"), claims)).isEqualTo(claims);
        assertThat(parts(Given.yuan("150000.01"), claims)).isEqualTo(claims);
    }

    private record Case(Money left, List<Money> claims) {}

    /// Nothing is left over or made up, nobody gets more than the claim, and each is less than a fen off the exact
    /// part.
    @Test
    void whatever_the_claims_the_parts_are_the_pool_and_each_is_the_exact_part_but_for_a_fen() {
        Generator<Case> cases = choices -> {
            List<Money> claims = new ArrayList<>();
            long count = 1 + choices.upTo(40);
            for (int i = 0; i < count; i++) {
                claims.add(new Money(Generators.longs(1, 50_000_000L).from(choices)));
            }
            return new Case(new Money(Generators.longs(1, 900_000_000L).from(choices)), claims);
        };
        Property.forAll(cases, one -> {
            Money sum = one.claims().stream().reduce(Money.ZERO, Money::plus);
            List<Money> parts = parts(one.left(), one.claims());
            assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(sum.atMost(one.left()));
            for (int i = 0; i < parts.size(); i++) {
                Money claim = one.claims().get(i);
                assertThat(parts.get(i)).isLessThanOrEqualTo(claim);
                // |part × sum − claim × min(sum, left)| < sum
                BigDecimal off = BigDecimal.valueOf(parts.get(i).fen())
                        .multiply(BigDecimal.valueOf(sum.fen()))
                        .subtract(BigDecimal.valueOf(claim.fen())
                                .multiply(BigDecimal.valueOf(
                                        sum.atMost(one.left()).fen())));
                assertThat(off.abs()).isLessThan(BigDecimal.valueOf(sum.fen()));
            }
        });
    }
}
