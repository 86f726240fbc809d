package io.zhuanhua.subsidy.payments;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.rules.money.Voucher;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A payment that was made.
///
/// @param voucher 支付凭证号
public record AskedPayment(
        @Nullable String voucher, @Nullable LocalDate paidOn) {

    /// What was asked, once it is in form.
    record Checked(String voucher, LocalDate paidOn) {}

    Checked checked() {
        Checks checks = new Checks();
        String number = checks.required("/voucher", voucher, Voucher::parse);
        checks.that(paidOn != null, ValueProblem.REQUIRED, "/paidOn");
        checks.refuseIfAny();
        return new Checked(Objects.requireNonNull(number), Objects.requireNonNull(paidOn));
    }
}
