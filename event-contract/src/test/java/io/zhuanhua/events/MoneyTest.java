package io.zhuanhua.events;

import static io.zhuanhua.events.Refusals.problems;
import static io.zhuanhua.events.ValueProblem.AMOUNT_INVALID;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exact money; the roundings are those a policy may ask for.
class MoneyTest {

    private static final BigDecimal RATE = new BigDecimal("0.05");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "0.01, 1",
        "1, 100",
        "1.5, 150",
        "007.50, 750",
        "800000.00, 80000000",
        "' 12.34 ', 1234",
        "１２３４．５６, 123456",
        "9999999999999.99, 999999999999999"
    })
    void reads_yuan_as_typed(String typed, long fen) {
        assertThat(Money.parse(typed)).isEqualTo(new Money(fen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "1.",
                ".5",
                "-1",
                "+1",
                "1.234",
                "1,000",
                "1，000",
                "1 000",
                "1e3",
                "0x10",
                "NaN",
                "￥1",
                "1元",
                "1万",
                "٣",
                "10000000000000",
                "99999999999999999999"
            })
    void refuses_everything_else(String wrong) {
        assertThat(problems(() -> Money.parse(wrong))).containsExactly(Problem.of(AMOUNT_INVALID, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "800000.00, 0.01, HALF_UP, 40000.00",
        "10000000.00, 0.01, HALF_UP, 500000.00",
        "12345678.90, 0.01, HALF_UP, 617283.95",
        "12345678.90, 0.01, DOWN, 617283.94",
        "333333.33, 0.01, HALF_UP, 16666.67",
        "333333.33, 0.01, DOWN, 16666.66",
        "333333.33, 1.00, DOWN, 16666.00",
        "333333.33, 1.00, HALF_UP, 16667.00",
        "333333.33, 100.00, DOWN, 16600.00",
        "712340.00, 0.01, HALF_UP, 35617.00"
    })
    void rounds_a_twentieth_once_to_the_unit_of_the_policy(
            String base, String unit, RoundingMode mode, String expected) {
        BigDecimal exact = Money.parse(base).yuan().multiply(RATE);
        assertThat(Money.rounded(exact, Money.parse(unit), mode)).hasToString(expected);
    }

    @Test
    void rounds_to_the_fen_unless_told_otherwise() {
        assertThat(Money.rounded(new BigDecimal("16666.6665"), HALF_UP)).hasToString("16666.67");
        assertThat(Money.rounded(new BigDecimal("16666.6665"), DOWN)).hasToString("16666.66");
    }

    @Test
    void rounding_twice_would_give_another_fen() {
        BigDecimal exact = new BigDecimal("0.0049995");
        assertThat(Money.rounded(exact, HALF_UP)).isEqualTo(Money.ZERO);
        assertThat(Money.rounded(exact.setScale(3, HALF_UP), HALF_UP)).isEqualTo(new Money(1));
    }

    @Test
    void cannot_be_rounded_to_nothing() {
        assertThatThrownBy(() -> Money.rounded(BigDecimal.ONE, Money.ZERO, HALF_UP))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void never_overflows_in_silence() {
        Money most = new Money(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(new BigDecimal("1e30"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_part_of_a_fen_is_never_dropped_in_silence() {
        assertThatThrownBy(() -> Money.ofYuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void adds_compares_and_limits() {
        Money some = Money.ofYuan(60_000);
        assertThat(some.plus(Money.ofYuan(1))).isEqualTo(Money.ofYuan(60_001));
        assertThat(some.minus(Money.ofYuan(60_001))).hasToString("-1.00");
        assertThat(some.atMost(Money.ofYuan(40_000))).isEqualTo(Money.ofYuan(40_000));
        assertThat(some.atMost(Money.ofYuan(70_000))).isEqualTo(some);
        assertThat(some.isMoreThan(Money.ofYuan(40_000))).isTrue();
        assertThat(some.isMoreThan(some)).isFalse();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(some).isGreaterThan(Money.ZERO);
    }

    @Test
    void what_is_written_reads_back_as_the_same_amount() {
        Seeded.texts("0123456789", 15).always(digits -> {
            Money money = new Money(Long.parseLong(digits));
            assertThat(Money.parse(money.toString())).isEqualTo(money);
            assertThat(money.toString()).matches("\\d+\\.\\d{2}");
        });
    }
}
