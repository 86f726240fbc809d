package io.zhuanhua.ui;

import java.math.BigDecimal;

/// An amount of yuan in the capital numerals of Chinese vouchers, such as 人民币伍拾万元整.
///
/// Follows the rules for filling in vouchers (《会计基础工作规范》 article 52, 《支付结算办法》 annex 1): the words
/// 人民币 in front, 整 after yuan and after jiao, one 零 for any run of zeros between figures.
public final class AmountInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private AmountInWords() {}

    /// The words for an amount.
    ///
    /// @throws ArithmeticException when the amount has parts of a fen or reaches a million million yuan
    public static String of(BigDecimal yuan) {
        if (yuan.abs().compareTo(LIMIT) >= 0) {
            throw new ArithmeticException("too large to be written in words: " + yuan.toPlainString());
        }
        long fen = yuan.abs().movePointRight(2).longValueExact();
        return "人民币" + (yuan.signum() < 0 ? "负" : "") + unsigned(fen / 100, (int) (fen % 100));
    }

    private static String unsigned(long yuan, int fen) {
        if (yuan == 0 && fen == 0) {
            return "零元整";
        }
        String whole = yuan == 0 ? "" : whole(yuan) + "元";
        if (fen == 0) {
            return whole + "整";
        }
        StringBuilder words = new StringBuilder(whole);
        if (fen >= 10) {
            words.append(DIGITS.charAt(fen / 10)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return fen % 10 == 0
                ? words.append('整').toString()
                : words.append(DIGITS.charAt(fen % 10)).append('分').toString();
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        String figures = Long.toString(yuan);
        boolean zeros = false;
        boolean groupSpoken = false;
        for (int i = 0; i < figures.length(); i++) {
            int power = figures.length() - 1 - i;
            int digit = figures.charAt(i) - '0';
            if (digit == 0) {
                zeros = true;
            } else {
                words.append(zeros ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[power % 4]);
                zeros = false;
                groupSpoken = true;
            }
            if (power % 4 == 0 && groupSpoken) {
                words.append(GROUPS[power / 4]);
                groupSpoken = false;
            }
        }
        return words.toString();
    }
}
