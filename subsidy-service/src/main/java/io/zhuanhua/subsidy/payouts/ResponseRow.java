package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.Voucher;
import io.zhuanhua.subsidy.rules.payout.OrderState.Answer;
import io.zhuanhua.subsidy.rules.payout.OrderState.Bounced;
import io.zhuanhua.subsidy.rules.payout.OrderState.Paid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One row of the bank's file, as it was typed.
///
/// @param number of the row in the file, the header being 1
record ResponseRow(int number, Map<ResponseColumn, String> cells) {

    private static final int LONGEST_REASON = 200;

    String order() {
        return cells.getOrDefault(ResponseColumn.ORDER, "").toUpperCase(Locale.ROOT);
    }

    /// @throws Refused with everything that is wrong with it
    Answer answer() {
        Checks checks = new Checks();
        checks.that(!order().isEmpty(), ValueProblem.REQUIRED, "/order");
        Boolean paid = checks.required("/result", cell(ResponseColumn.RESULT), ResponseRow::isPaid);
        LocalDate on = checks.required("/date", cell(ResponseColumn.DATE), ResponseRow::date);
        String voucher = null;
        String reason = null;
        if (Boolean.TRUE.equals(paid)) {
            voucher = checks.required("/voucher", cell(ResponseColumn.VOUCHER), Voucher::parse);
        } else if (paid != null) {
            reason = checks.text("/reason", cell(ResponseColumn.REASON), LONGEST_REASON);
        }
        checks.refuseIfAny();
        LocalDate day = Objects.requireNonNull(on);
        return voucher != null ? new Paid(voucher, day) : new Bounced(Objects.requireNonNull(reason), day);
    }

    private String cell(ResponseColumn column) {
        return cells.getOrDefault(column, "");
    }

    private static Boolean isPaid(String typed) {
        return switch (typed.strip().toUpperCase(Locale.ROOT)) {
            case "PAID", "已付", "支付成功", "成功" -> true;
            case "BOUNCED", "退票" -> false;
            default -> throw new Refused(SubsidyProblem.RESULT_UNKNOWN);
        };
    }

    private static LocalDate date(String typed) {
        try {
            String plain = typed.strip().replace('/', '-');
            return LocalDate.parse(
                    plain.matches("\\d{8}")
                            ? plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6)
                            : plain);
        } catch (DateTimeException none) {
            throw new Refused(ValueProblem.DATE_INVALID);
        }
    }
}
