package io.zhuanhua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractRowTest {

    private static final LocalDate DEADLINE = LocalDate.of(2025, 3, 31);

    @Test
    void the_deadline_is_the_last_day_in_time() {
        assertThat(ContractRow.isOver(DEADLINE, DEADLINE)).isFalse();
        assertThat(ContractRow.isOver(DEADLINE, DEADLINE.plusDays(1))).isTrue();
        assertThat(ContractRow.isOver(null, DEADLINE)).isFalse();
    }
}
