package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.IDENTITY_NUMBER_INVALID;

import io.zhuanhua.events.IdentityType;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/// What the papers of somebody without a credit code say. Tells nothing of itself in logs.
///
/// @param number in its normal form; empty for [IdentityType#NONE]
public record PlainIdentity(IdentityType type, String number) {

    private static final int[] CARD_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CARD_CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// A number as typed: full width, blanks and lower case allowed.
    ///
    /// @throws Refused `IDENTITY_NUMBER_INVALID` when no such papers bear it
    public static PlainIdentity parse(IdentityType type, String typed) {
        String plain = normal(typed);
        String form =
                switch (type) {
                    case ID_CARD -> "\\d{17}[0-9X]";
                    case PASSPORT -> "[A-Z0-9]{5,20}";
                    case FOREIGN_REG -> "[\\p{L}\\p{N}./-]{2,40}";
                    case NONE -> "";
                };
        Refused.unless(plain.matches(form), IDENTITY_NUMBER_INVALID, "");
        return new PlainIdentity(type, plain);
    }

    static String normal(String typed) {
        return Typed.code(typed);
    }

    /// The number with its middle hidden, `1502**********1234`; the shorter it is the less is shown.
    public String masked() {
        int length = number.length();
        int first = length >= 12 ? 4 : length >= 5 ? 1 : 0;
        int last = length >= 12 ? 4 : length >= 5 ? 2 : 0;
        return number.substring(0, first) + "*".repeat(length - first - last) + number.substring(length - last);
    }

    /// A name as events and lists may carry it: of an individual the first character alone.
    public String shownName(String name) {
        return type == IdentityType.FOREIGN_REG ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /// Whether the number contradicts itself nowhere: of an identity card the day of birth and the check character
    /// (GB 11643-1999).
    public boolean isCoherent() {
        if (type != IdentityType.ID_CARD) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < CARD_WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * CARD_WEIGHTS[i];
        }
        return isDay(number.substring(6, 14)) && number.charAt(17) == CARD_CHECKS.charAt(sum % 11);
    }

    private static boolean isDay(String digits) {
        try {
            return LocalDate.parse(digits, BIRTH).getYear() >= 1900;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "PlainIdentity[" + type + "]";
    }
}
