package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.TypedContract.TODAY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

    private static ExchangeRate rate(LocalDate on, String yuan) {
        return new ExchangeRate("USD", ExactAmount.of(new BigDecimal(yuan)), on, "中国外汇交易中心");
    }

    private static Rates rates(WorkingDays calendar, ExchangeRate... known) {
        Map<LocalDate, ExchangeRate> byDay = new HashMap<>();
        for (ExchangeRate rate : known) {
            byDay.put(rate.on(), rate);
        }
        return new Rates("USD", byDay, calendar);
    }

    private static final WorkingDays ORDINARY = new WorkingDays(Set.of(2025), Map.of());

    @Test
    void story_15_a_contract_in_dollars_counts_by_the_rate_of_its_day() {
        TypedContract text = asInTheApi();
        text.amounts = new AmountsTyped("USD", "100000.00", "100000.00", null);

        Amounts amounts = IntakeRules.read(
                        text.typed(), rates(ORDINARY, rate(MONDAY, "7.1234")), TypedContract.PAPERS, TODAY)
                .amounts();
        assertThat(amounts.technical()).isEqualTo(Money.parse("712340.00"));
        assertThat(amounts.foreign()).isNotNull().satisfies(foreign -> {
            assertThat(foreign.technical().text()).isEqualTo("100000.00");
            assertThat(foreign.rate()).isEqualTo(rate(MONDAY, "7.1234"));
        });
    }

    @Test
    void story_15_a_day_off_takes_the_rate_of_the_working_day_before() {
        Rates weekend = rates(ORDINARY, rate(FRIDAY, "7.17"));
        assertThat(weekend.on(MONDAY.minusDays(1))).isEqualTo(rate(FRIDAY, "7.17"));

        Rates holiday = rates(new WorkingDays(Set.of(2025), Map.of(MONDAY, false)), rate(FRIDAY, "7.17"));
        assertThat(holiday.on(MONDAY)).isEqualTo(rate(FRIDAY, "7.17"));
    }

    @Test
    void a_working_day_nobody_has_entered_is_not_guessed() {
        assertThat(Refusals.of(() -> rates(ORDINARY, rate(FRIDAY, "7.17")).on(MONDAY)))
                .containsExactly("RATE_MISSING  [USD, 2025-03-10]");
        assertThat(Refusals.of(() -> rates(new WorkingDays(Set.of(), Map.of())).on(MONDAY)))
                .containsExactly("RATE_CALENDAR_MISSING  [2025]");
    }

    @Test
    void what_is_no_currency_is_refused_and_a_missing_rate_is_said_at_the_currency() {
        TypedContract text = asInTheApi();
        text.amounts = new AmountsTyped("元", "1", "1", null);
        assertThat(Refusals.of(text::read)).containsExactly("CURRENCY_NOT_SUPPORTED /amounts/currency [CNY]");

        text.amounts = new AmountsTyped("USD", "1", "1", null);
        assertThat(Refusals.of(() -> IntakeRules.read(text.typed(), rates(ORDINARY), TypedContract.PAPERS, TODAY)))
                .containsExactly("RATE_MISSING /amounts/currency [USD, 2025-03-10]");
    }

    @Test
    void story_16_of_a_contract_with_royalties_only_the_fixed_part_is_an_amount() {
        TypedContract text = asInTheApi();
        text.amounts = new AmountsTyped("CNY", "300000.00", "300000.00", "年净销售额的3%");
        assertThat(text.read().amounts())
                .isEqualTo(new Amounts("CNY", Money.parse("300000"), Money.parse("300000"), null, "年净销售额的3%"));

        text.amounts = new AmountsTyped("CNY", "0", "0", "年净销售额的3%");
        assertThat(text.read().amounts().technical()).isEqualTo(Money.ZERO);
        text.amounts = new AmountsTyped("CNY", "0", "0", null);
        assertThat(Refusals.of(text::read)).containsExactly("TOTAL_NOT_POSITIVE /amounts/total");
    }
}
