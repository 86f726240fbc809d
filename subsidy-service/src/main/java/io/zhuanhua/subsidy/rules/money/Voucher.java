package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Typed;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.util.regex.Pattern;

/// The number of a payment voucher of the treasury (支付凭证号) in its one form, so that typing it differently does
/// not make it another.
public final class Voucher {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}()〔〕_./-]{0,63}");

    private Voucher() {}

    /// Full width, blanks and lower case allowed.
    ///
    /// @throws Refused `VOUCHER_INVALID` unless 1 to 64 letters, digits and `()〔〕_./-`
    public static String parse(String typed) {
        String plain = Typed.code(typed);
        Refused.unless(FORM.matcher(plain).matches(), SubsidyProblem.VOUCHER_INVALID, "");
        return plain;
    }
}
