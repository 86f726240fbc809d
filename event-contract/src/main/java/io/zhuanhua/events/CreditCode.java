package io.zhuanhua.events;

/// The unified social credit code (统一社会信用代码, GB 32100-2015) of a unit: its identity everywhere.
///
/// @param text 18 characters of the standard's alphabet, upper case
public record CreditCode(String text) implements Text {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        Texts.present(text);
    }

    /// Reads a code as typed: full width, spaces and lower case allowed.
    ///
    /// @throws Refused `CREDIT_CODE_INVALID` for a wrong length, alphabet or check character
    public static CreditCode parse(String typed) {
        String plain = Typed.code(typed);
        Refused.unless(
                plain.length() == 18 && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0),
                ValueProblem.CREDIT_CODE_INVALID,
                "");
        Refused.unless(plain.charAt(17) == checkCharacter(plain), ValueProblem.CREDIT_CODE_INVALID, "");
        return new CreditCode(plain);
    }

    /// Sum of value times weight, made full to a multiple of 31.
    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /// Whether the organisation code inside (GB 11714) has its own check digit right. Some real codes do not: a
    /// warning to a person, never a refusal.
    public boolean hasCoherentOrganisationCode() {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(text.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return text.charAt(16) == expected;
    }

    @Override
    public String toString() {
        return text;
    }
}
