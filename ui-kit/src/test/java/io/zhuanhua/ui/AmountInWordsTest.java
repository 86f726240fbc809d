package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final Map<Character, Long> PLACES = Map.of('拾', 10L, '佰', 100L, '仟', 1000L);

    @ParameterizedTest
    @CsvSource({
        "500000.00, 人民币伍拾万元整",
        "123456.78, 人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分",
        "1000500.05, 人民币壹佰万零伍佰元零伍分",
        "0.00, 人民币零元整",
        "0.05, 人民币伍分",
        "0.50, 人民币伍角整",
        "10.00, 人民币壹拾元整",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "107000.53, 人民币壹拾万零柒仟元伍角叁分",
        "100000000.00, 人民币壹亿元整",
        "100000001.00, 人民币壹亿零壹元整",
        "100010000.00, 人民币壹亿零壹万元整",
        "-40000.00, 人民币负肆万元整",
        "999999999999.99, 人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    })
    void writes_an_amount_as_on_a_voucher(BigDecimal yuan, String words) {
        assertThat(AmountInWords.of(yuan)).isEqualTo(words);
    }

    @Test
    void refuses_parts_of_a_fen_and_amounts_without_a_word() {
        assertThatThrownBy(() -> AmountInWords.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> AmountInWords.of(new BigDecimal("1000000000000")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void words_read_back_give_the_amount_again() {
        long seed = 20250310;
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            long fen = random.nextLong(tenToThe(1 + random.nextInt(14)));
            long holes = tenToThe(random.nextInt(8));
            long amount = random.nextBoolean() ? fen : fen / holes * holes;
            String words = AmountInWords.of(BigDecimal.valueOf(amount, 2));
            assertThat(read(words)).as("%s (seed %d)", words, seed).isEqualTo(amount);
            assertThat(words).doesNotContain("零零").doesNotContain("零万").doesNotContain("亿万");
        }
    }

    private static long tenToThe(int power) {
        return BigDecimal.TEN.pow(power).longValueExact();
    }

    /// The other direction, written without a look at the first: digits, places, and the marks that close a part.
    private static long read(String words) {
        long fen = 0;
        long group = 0;
        long digit = 0;
        long yuan = 0;
        for (char mark : words.replace("人民币", "").replace("整", "").toCharArray()) {
            if (DIGITS.indexOf(mark) >= 0) {
                digit = DIGITS.indexOf(mark);
            } else if (PLACES.containsKey(mark)) {
                group += digit * PLACES.getOrDefault(mark, 0L);
                digit = 0;
            } else if (mark == '角' || mark == '分') {
                fen += digit * (mark == '角' ? 10 : 1);
                digit = 0;
            } else {
                long part = group + digit;
                yuan += part * (mark == '亿' ? 100_000_000 : mark == '万' ? 10_000 : 1);
                group = 0;
                digit = 0;
            }
        }
        return yuan * 100 + fen;
    }
}
