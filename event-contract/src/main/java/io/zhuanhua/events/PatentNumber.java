package io.zhuanhua.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Chinese patent application number (专利申请号): the key of everything the register says.
///
/// @param text without `ZL`, dot and spaces: 12 digits and check (since 2003-10), 8 digits and check (1989–2003), or
///     8 digits (1985–1988)
public record PatentNumber(String text) implements Text {

    private static final Pattern TYPED =
            Pattern.compile("(?:ZL|CN)?((?:20\\d{2})\\d{8}|(?:89|9\\d|0[0-3])\\d{6})\\.?([0-9X])");
    private static final Pattern WITHOUT_CHECK = Pattern.compile("(?:ZL|CN)?(8[5-8]\\d{6})");
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final String KNOWN_TYPES = "12389";

    public PatentNumber {
        Texts.present(text);
    }

    /// Reads a number as people write it: `ZL202310123456.6`, full width, lower-case x, with spaces, without the dot.
    /// A publication number such as `CN117151122A` is another thing and refused.
    ///
    /// @throws Refused `PATENT_NUMBER_INVALID` for a wrong form, `PATENT_NUMBER_CHECK_DIGIT` naming the right digit
    public static PatentNumber parse(String typed) {
        String plain = Typed.code(typed);
        Matcher old = WITHOUT_CHECK.matcher(plain);
        if (old.matches()) {
            return new PatentNumber(old.group(1));
        }
        Matcher matcher = TYPED.matcher(plain);
        Refused.unless(matcher.matches(), ValueProblem.PATENT_NUMBER_INVALID, "");
        String digits = matcher.group(1);
        char expected = checkDigit(digits);
        Refused.unless(
                matcher.group(2).charAt(0) == expected,
                ValueProblem.PATENT_NUMBER_CHECK_DIGIT,
                "",
                String.valueOf(expected));
        return new PatentNumber(digits + expected);
    }

    /// Sum of digit times weight (2…9, 2…5), modulo 11; ten is written `X`.
    static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }

    /// False for a type digit nobody has described yet: a warning to a person, never a refusal.
    public boolean hasKnownType() {
        return text.length() < 9 || KNOWN_TYPES.indexOf(text.charAt(text.length() == 13 ? 4 : 2)) >= 0;
    }

    /// The year the application was filed.
    public int filingYear() {
        if (text.length() == 13) {
            return Integer.parseInt(text.substring(0, 4));
        }
        int year = Integer.parseInt(text.substring(0, 2));
        return year >= 85 ? 1900 + year : 2000 + year;
    }

    /// The number as papers print it, e.g. `ZL202310123456.6`.
    public String shown() {
        int last = text.length() - 1;
        return text.length() == 8 ? "ZL" + text : "ZL" + text.substring(0, last) + "." + text.charAt(last);
    }

    @Override
    public String toString() {
        return text;
    }
}
