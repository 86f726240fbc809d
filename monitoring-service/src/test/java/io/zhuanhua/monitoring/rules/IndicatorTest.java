package io.zhuanhua.monitoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {

    private static final Period YEAR = Period.parse("2025");

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void without_data_every_figure_says_so_and_none_says_zero(Indicator indicator) {
        assertThat(indicator.of(new Sample().facts(), YEAR).value()).isNull();
    }

    @Test
    void a_record_counts_once_by_its_day_when_a_local_party_stands_in_it() {
        Sample sample = new Sample()
                .aCase("1", "2025-03-12", "2025-04-02")
                .record("TR01-1", "TR01", "2025-04-02", "鄂尔多斯市某某科技有限公司", false)
                .record("TR01-2", "TR01", "2025-04-03", "北京某某公司", false)
                .record("CP01-3", "CP01", "2025-04-04", "鄂尔多斯市某某科技有限公司", false)
                .record("EE01-4", "EE01", "2025-05-04", "鄂尔多斯市某某科技有限公司", false)
                .record("TR01-5", "TR01", "2025-04-05", "鄂尔多斯市某某科技有限公司", true);

        assertThat(Indicator.I01.of(sample.facts(), Period.parse("2025-04")).counted())
                .extracting(Counted::label)
                .containsExactly("TR01-1 TR01");
        assertThat(Indicator.I01.of(sample.facts(), Period.parse("2025-Q2")).value())
                .isEqualByComparingTo("2");
        assertThat(Indicator.I01_CONTRACTS.of(sample.facts(), YEAR).value()).isEqualByComparingTo("1");
        assertThat(Indicator.I02.of(sample.facts(), YEAR).value()).isEqualByComparingTo("1");
    }

    @Test
    void verified_share_is_of_the_contracts_signed_in_the_period_and_of_no_cancelled_one() {
        Sample sample = new Sample()
                .aCase("1", "2025-03-12", "2025-04-02")
                .aCase("2", "2025-03-13", null)
                .aCase("3", "2025-03-14", "2025-07-02")
                .aCase("4", "2025-03-15", null, "2025-03-20", 0)
                .aCase("5", "2025-06-15", null);

        Measure quarter = Indicator.I16.of(sample.facts(), Period.parse("2025-Q1"));
        assertThat(quarter.value()).isEqualByComparingTo("0.00");
        assertThat(quarter.denominator()).isEqualByComparingTo("3");
        Measure year = Indicator.I16.of(sample.facts(), YEAR);
        assertThat(year.value()).isEqualByComparingTo("50.00");
        assertThat(Indicator.I16_DAYS.of(sample.facts(), YEAR).value()).isEqualByComparingTo("65.5");
        Measure asOf = Indicator.I16.of(sample.facts(), YEAR.until(LocalDate.of(2025, 6, 30)));
        assertThat(asOf.value()).isEqualByComparingTo("25.00");
    }

    @Test
    void money_counts_on_the_day_it_moved() {
        Sample sample = new Sample()
                .aCase("1", "2025-03-12", "2025-04-02")
                .application("1", "PAID", "2025-04-08", "2025-05-07", "2025-05-12")
                .application("2", "SUBMITTED", "2025-04-09", null, null)
                .budget("ALLOCATED", "300000.00", "2025-01-05")
                .recovered("1", "10000.00", "2025-06-02")
                .recovered("1", "-4000.00", "2025-07-02");

        assertThat(Indicator.I17_CLAWBACK
                        .of(sample.facts(), Period.parse("2025-06"))
                        .value())
                .isEqualByComparingTo("10000.00");
        assertThat(Indicator.I17_CLAWBACK.of(sample.facts(), YEAR).value()).isEqualByComparingTo("6000.00");
        assertThat(Indicator.I17_APPLIED
                        .of(sample.facts(), Period.parse("2025-04"))
                        .value())
                .isEqualByComparingTo("80000.00");
        assertThat(Indicator.I17_PAID
                        .of(sample.facts(), Period.parse("2025-04"))
                        .value())
                .isNull();
        assertThat(Indicator.I17_EXECUTION.of(sample.facts(), YEAR).value()).isEqualByComparingTo("13.33");
        assertThat(Indicator.I18.of(sample.facts(), YEAR).value()).isEqualByComparingTo("20.00");
    }

    @Test
    void coverage_counts_an_enterprise_once_and_follows_the_end_of_its_qualification() {
        Side other = new Side("某某机电经营部", "92150602MA0H12345H");
        Sample sample = new Sample()
                .rostered(Sample.LOCAL, "2024-01-01", null)
                .rostered(Sample.LOCAL, "2024-06-01", null)
                .rostered(other, "2023-01-01", "2025-11-30")
                .product(Sample.LOCAL, "2025-05-01")
                .product(other, null);

        assertThat(Indicator.I10
                        .of(sample.facts(), YEAR.until(LocalDate.of(2025, 11, 1)))
                        .value())
                .isEqualByComparingTo("50.00");
        assertThat(Indicator.I10.of(sample.facts(), YEAR).value()).isEqualByComparingTo("100.00");
        assertThat(Indicator.I08.of(sample.facts(), YEAR).value()).isEqualByComparingTo("1");
    }

    @Test
    void a_push_converts_when_the_enterprise_is_interested_by_the_end_of_the_period() {
        Sample sample = new Sample()
                .proposal("m-1", "2025-03-02", "2025-03-05", null)
                .proposal("m-2", "2025-03-02", null, "2025-03-05")
                .proposal("m-3", "2025-03-30", "2025-04-02", null);

        assertThat(Indicator.I15_CONVERSION
                        .of(sample.facts(), Period.parse("2025-03"))
                        .value())
                .isEqualByComparingTo("33.33");
        assertThat(Indicator.I15_CONVERSION.of(sample.facts(), YEAR).value()).isEqualByComparingTo("66.67");
    }

    /// Plan （六）: no figure of ours may make a number of applications or grants a target.
    @Test
    void no_indicator_counts_patents_applied_for_or_granted() {
        assertThat(Stream.of(Indicator.values()).map(Indicator::code))
                .noneMatch(code -> code.toUpperCase(Locale.ROOT).contains("TARGET"))
                .allMatch(code -> code.matches("I(01|02|08|10|12|13|15|16|17|18)(\\.[A-Z]+)?"));
    }

    @Test
    void pledges_count_by_the_day_of_registration_and_each_borrower_once() {
        Facts facts = new Sample()
                .pledge("Y2025150000001", Sample.LOCAL, "3000000.00", "2025-03-05", false)
                .pledge("Y2025150000002", Sample.LOCAL, "1000000.50", "2025-06-05", true)
                .pledge("Y2025150000003", Sample.TSINGHUA, "500000.00", "2026-01-05", false)
                .facts();
        assertThat(Indicator.I12.of(facts, YEAR).value()).isEqualByComparingTo("4000000.50");
        assertThat(Indicator.I12_COUNT.of(facts, YEAR).value()).isEqualByComparingTo("2");
        assertThat(Indicator.I12_COUNT.of(facts, YEAR).counted())
                .extracting(Counted::label)
                .containsExactly("Y2025150000001", "Y2025150000002 续贷");
        assertThat(Indicator.I12_FIRMS.of(facts, YEAR).value()).isEqualByComparingTo("1");
        assertThat(Indicator.I12.of(facts, Period.parse("2025-02")).value()).isNull();
    }

    @Test
    void insurance_counts_by_the_first_day_covered_and_losses_by_their_payment() {
        Facts facts = new Sample()
                .policy("A1", "200000.00", "1800.00", "2025-04-01")
                .policy("A2", "100000.00", "900.00", "2024-12-31")
                .claim("C1", "30000.00", "2025-07-01")
                .facts();
        assertThat(Indicator.I13.of(facts, YEAR).value()).isEqualByComparingTo("1");
        assertThat(Indicator.I13_INSURED.of(facts, YEAR).value()).isEqualByComparingTo("200000.00");
        assertThat(Indicator.I13_PREMIUM.of(facts, YEAR).value()).isEqualByComparingTo("1800.00");
        assertThat(Indicator.I13_CLAIMS.of(facts, YEAR).value()).isEqualByComparingTo("30000.00");
    }
}
