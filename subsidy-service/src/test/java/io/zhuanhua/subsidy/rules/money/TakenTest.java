package io.zhuanhua.subsidy.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ControlEvent.ControlConfirmed;
import io.zhuanhua.events.ControlEvent.ControlNoted;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakenTest {

    private static final Money AMOUNT = Given.yuan("40000.00");
    private static final Money BASE = Given.yuan("800000.00");
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 10);
    private static final Policy SHARED = Given.policyWith(Map.of("caps.unit.by", "CONTROL_GROUP"));

    @Test
    void units_that_share_a_cap_see_what_the_others_took_and_count_their_own_bases_alone() {
        ControlGroups both = linked();
        Taken taken = new Taken();
        taken.add(Given.caps(SHARED, Given.AGENCY_A, TODAY, both), AMOUNT, BASE);

        CapStanding other = taken.on(CapStanding.untouched(Given.caps(SHARED, Given.AGENCY_B, TODAY, both)));
        assertThat(other.used()).containsExactly(AMOUNT);
        assertThat(other.counted()).isEqualTo(Money.ZERO);
        CapStanding same = taken.on(CapStanding.untouched(Given.caps(SHARED, Given.AGENCY_A, TODAY, both)));
        assertThat(same.used()).containsExactly(AMOUNT);
        assertThat(same.counted()).isEqualTo(BASE);
        CapStanding apart =
                taken.on(CapStanding.untouched(Given.caps(SHARED, Given.AGENCY_B, TODAY, ControlGroups.NONE)));
        assertThat(apart.used()).containsExactly(Money.ZERO);
    }

    @Test
    void what_was_taken_counts_towards_every_cap_whose_period_it_falls_in() {
        Policy several = Given.policyWith(Map.of("caps.unit.more", "POLICY_TERM:USCC:900000.00"));
        Taken taken = new Taken();
        taken.add(Given.caps(several, Given.AGENCY_A, TODAY, ControlGroups.NONE), AMOUNT, BASE);

        LocalDate nextYear = TODAY.plusYears(1);
        CapStanding next =
                taken.on(CapStanding.untouched(Given.caps(several, Given.AGENCY_A, nextYear, ControlGroups.NONE)));
        assertThat(next.used()).containsExactly(Money.ZERO, AMOUNT);
        assertThat(next.counted()).isEqualTo(Money.ZERO);
    }

    private static ControlGroups linked() {
        return ControlGroups.of(List.of(
                new ControlNoted(Given.AGENCY_A, "甲", Given.AGENCY_B, "乙", "股东名册", TODAY),
                new ControlConfirmed(Given.AGENCY_A, Given.AGENCY_B, TODAY)));
    }
}
