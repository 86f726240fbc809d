package io.zhuanhua.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.ProductEvent.RosterClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final CreditCode A = new CreditCode("91150602MA0N3R4W5M");
    private static final CreditCode B = new CreditCode("92150602MA0H12345H");
    private static final CreditCode C = new CreditCode("93150602MA0GT4561W");
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    @Test
    void story_35_an_enterprise_in_two_classes_counts_once_and_an_expired_one_not_at_all() {
        List<Coverage.Entry> entries = List.of(
                new Coverage.Entry(A, "甲", RosterClass.HIGH_TECH, FROM, null),
                new Coverage.Entry(A, "甲", RosterClass.TECH_SME, FROM, null),
                new Coverage.Entry(B, "乙", RosterClass.TECH_SME, FROM, LocalDate.of(2025, 11, 30)));

        Coverage before = Coverage.on(LocalDate.of(2025, 11, 1), entries, Set.of(A));
        Coverage after = Coverage.on(LocalDate.of(2025, 12, 31), entries, Set.of(A));

        assertThat(before.roster()).isEqualTo(2);
        assertThat(before.percent()).isEqualByComparingTo("50.00");
        assertThat(before.open()).containsExactly(new Coverage.Open(B, "乙"));
        assertThat(after.roster()).isEqualTo(1);
        assertThat(after.percent()).isEqualByComparingTo("100.00");
    }

    @Test
    void a_qualification_holds_on_its_first_and_on_its_last_day() {
        List<Coverage.Entry> entries =
                List.of(new Coverage.Entry(A, "甲", RosterClass.SPECIALISED, FROM, LocalDate.of(2025, 6, 30)));

        assertThat(Coverage.on(FROM, entries, Set.of()).roster()).isEqualTo(1);
        assertThat(Coverage.on(FROM.minusDays(1), entries, Set.of()).roster()).isZero();
        assertThat(Coverage.on(LocalDate.of(2025, 6, 30), entries, Set.of()).roster())
                .isEqualTo(1);
        assertThat(Coverage.on(LocalDate.of(2025, 7, 1), entries, Set.of()).roster())
                .isZero();
    }

    @Test
    void no_roster_means_no_data_and_not_nought_per_cent() {
        Coverage coverage = Coverage.on(FROM, List.of(), Set.of(A));

        assertThat(coverage.percent()).isNull();
        assertThat(coverage.byClass()).hasSize(4);
    }

    @Test
    void a_filer_on_no_roster_is_not_counted() {
        List<Coverage.Entry> entries = List.of(
                new Coverage.Entry(A, "甲", RosterClass.HIGH_TECH, FROM, null),
                new Coverage.Entry(B, "乙", RosterClass.HIGH_TECH, FROM, null),
                new Coverage.Entry(C, "丙", RosterClass.IP_ADVANTAGE, FROM, null));

        Coverage coverage = Coverage.on(FROM, entries, Set.of(A, new CreditCode("91150602MA0QK7C21T")));

        assertThat(coverage.filed()).isEqualTo(1);
        assertThat(coverage.percent()).isEqualByComparingTo("33.33");
        assertThat(coverage.byClass())
                .containsEntry(RosterClass.HIGH_TECH, new Coverage.OfClass(2, 1, new BigDecimal("50.00")));
    }
}
