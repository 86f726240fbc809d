package io.zhuanhua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractRowTest {

    private static final LocalDate DEADLINE = LocalDate.of(2025, 3, 31);

    private static boolean overdueOn(LocalDate today) {
        ContractRow row = new ContractRow();
        row.returnedUntil = DEADLINE;
        return row.item(LocalDate.EPOCH, today).overdue();
    }

    @Test
    void the_deadline_is_the_last_day_in_time() {
        assertThat(overdueOn(DEADLINE)).isFalse();
        assertThat(overdueOn(DEADLINE.plusDays(1))).isTrue();
        assertThat(new ContractRow().item(LocalDate.EPOCH, DEADLINE).overdue()).isFalse();
    }
}
