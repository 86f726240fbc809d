package io.zhuanhua.monitoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MoneyUseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Test
    void money_is_held_then_due_then_paid_and_never_counted_twice() {
        Sample sample = new Sample()
                .budget("ALLOCATED", "300000.00", "2025-01-05")
                .budget("RESERVED", "40000.00", "2025-04-15");
        MoneyUse held = use(sample);
        assertThat(held.held()).isEqualByComparingTo("40000");
        assertThat(held.free()).isEqualByComparingTo("260000");

        MoneyUse due = use(sample.budget("COMMITTED", "40000.00", "2025-05-07"));
        assertThat(due.held()).isZero();
        assertThat(due.committed()).isEqualByComparingTo("40000");

        MoneyUse paid = use(sample.budget("SPENT", "40000.00", "2025-05-12"));
        assertThat(paid.committed()).isZero();
        assertThat(paid.spent()).isEqualByComparingTo("40000");
        assertThat(paid.free()).isEqualByComparingTo("260000");
        assertThat(paid.percentUsed()).isEqualByComparingTo("13.33");
    }

    @Test
    void what_is_released_is_free_again_and_what_comes_later_does_not_count_yet() {
        Sample sample = new Sample()
                .budget("ALLOCATED", "300000.00", "2025-01-05")
                .budget("RESERVED", "40000.00", "2025-04-15")
                .budget("RELEASED", "40000.00", "2025-05-01")
                .budget("RESERVED", "9.00", "2025-07-01");
        assertThat(use(sample).free()).isEqualByComparingTo("300000");
    }

    @Test
    void without_an_allocation_there_is_no_limit_and_no_rate() {
        MoneyUse use = use(new Sample());
        assertThat(use.limit()).isNull();
        assertThat(use.percentUsed()).isNull();
        assertThat(use.free()).isNull();
    }

    @Test
    void a_cap_is_as_large_as_the_last_computation_knew_it() {
        Sample sample = new Sample()
                .application("1", "DECIDED_PROPOSED", "2025-04-08", null, null)
                .cap("RESERVED", "460000.00", "2025-04-15")
                .cap("COMMITTED", "460000.00", "2025-05-07");
        assertThat(MoneyUse.ofCaps(sample.facts(), 2025, DAY)).singleElement().satisfies(cap -> {
            assertThat(cap.name()).isEqualTo("东胜区某某专利服务有限公司");
            assertThat(cap.use().free()).isEqualByComparingTo("40000");
            assertThat(cap.use().percentUsed()).isEqualByComparingTo("92.00");
        });
    }

    @Test
    void a_cap_of_longer_than_a_year_counts_in_each_of_its_years() {
        Sample sample = new Sample()
                .application("1", "DECIDED_PROPOSED", "2025-04-08", null, null)
                .cap(2024, true, "RESERVED", "100000.00", "2024-04-15")
                .cap(2024, false, "RESERVED", "300000.00", "2024-04-15");
        assertThat(MoneyUse.ofCaps(sample.facts(), 2025, DAY))
                .singleElement()
                .satisfies(cap -> assertThat(cap.use().used()).isEqualByComparingTo("100000"));
    }

    private static MoneyUse use(Sample sample) {
        return MoneyUse.ofBudget(sample.facts(), 2025, DAY);
    }
}
