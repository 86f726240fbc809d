package io.zhuanhua.subsidy.vault;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An agency's bank account (对公账户). Says nothing of itself in logs; whoever may see it all asks for [#number].
///
/// @param holder 户名
/// @param bank 开户行
/// @param number 账号, digits only
public record BankAccount(String holder, String bank, String number) {

    private static final Pattern DIGITS = Pattern.compile("\\d{6,32}");

    /// As typed, blanks and dashes and full-width digits allowed in the number.
    ///
    /// @throws Refused `REQUIRED`, `TEXT_TOO_LONG`, `ACCOUNT_NUMBER_INVALID`, each at its field below `pointer`
    public static BankAccount parse(
            String pointer, @Nullable String holder, @Nullable String bank, @Nullable String number) {
        Checks checks = new Checks();
        String named = checks.text(pointer + "/holder", holder, 100);
        String at = checks.text(pointer + "/bank", bank, 100);
        String digits = checks.required(pointer + "/number", number, BankAccount::digits);
        checks.refuseIfAny();
        return new BankAccount(
                Objects.requireNonNull(named), Objects.requireNonNull(at), Objects.requireNonNull(digits));
    }

    private static String digits(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        Refused.unless(DIGITS.matcher(plain).matches(), SubsidyProblem.ACCOUNT_NUMBER_INVALID, "");
        return plain;
    }

    /// The last four digits, enough to tell one account from another.
    public String masked() {
        return "**** " + number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return "BankAccount[" + masked() + "]";
    }
}
