package io.zhuanhua.subsidy.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakenTest {

    private static final List<CreditCode> BOTH = List.of(Given.AGENCY_A, Given.AGENCY_B);
    private static final Money AMOUNT = Given.yuan("40000.00");
    private static final Money BASE = Given.yuan("800000.00");

    @Test
    void units_that_share_a_cap_see_what_the_others_took_and_count_their_own_bases_alone() {
        Taken taken = new Taken();
        taken.add(new CapBucket("P", Given.AGENCY_A, 2025, BOTH), AMOUNT, BASE);

        CapStanding other = taken.on(untouched(new CapBucket("P", Given.AGENCY_B, 2025, BOTH)));
        assertThat(other.used()).isEqualTo(AMOUNT);
        assertThat(other.counted()).isEqualTo(Money.ZERO);
        CapStanding same = taken.on(untouched(new CapBucket("P", Given.AGENCY_A, 2025, BOTH)));
        assertThat(same.used()).isEqualTo(AMOUNT);
        assertThat(same.counted()).isEqualTo(BASE);
        CapStanding apart = taken.on(untouched(CapBucket.alone("P", Given.AGENCY_B, 2025)));
        assertThat(apart.used()).isEqualTo(Money.ZERO);
    }

    private static CapStanding untouched(CapBucket bucket) {
        return new CapStanding(bucket, Money.ZERO, Money.ZERO, null, null);
    }
}
