package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.rules.money.DocumentNumber;
import io.zhuanhua.subsidy.rules.money.Voucher;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The bodies of the steps of a recovery, and what they are once in form.
public final class AskedStep {

    static final int LONGEST = 500;

    private AskedStep() {}

    /// @param amount with `PARTIAL` alone
    /// @param barredUntil last day on which the unit can neither apply nor be paid
    public record AskedProposal(
            @Nullable ClawbackOption option,
            @Nullable Money amount,
            @Nullable LocalDate barredUntil,
            @Nullable String reason) {

        Proposal checked() {
            Checks checks = new Checks();
            checks.that(option != null, ValueProblem.REQUIRED, "/option");
            checks.that(
                    option != ClawbackOption.PARTIAL || amount != null, ValueProblem.REQUIRED, "/amount");
            String text = checks.text("/reason", reason, LONGEST);
            checks.refuseIfAny();
            return new Proposal(
                    Objects.requireNonNull(option), amount, barredUntil, Objects.requireNonNull(text));
        }
    }

    record Proposal(
            ClawbackOption option,
            @Nullable Money amount,
            @Nullable LocalDate barredUntil,
            String reason) {}

    /// @param yes the proposal is accepted, or the appeal upheld
    public record AskedVerdict(@Nullable Boolean yes, @Nullable String reason) {

        String checked() {
            Checks checks = new Checks();
            checks.that(yes != null, ValueProblem.REQUIRED, "/yes");
            String text = checks.text("/reason", reason, LONGEST);
            checks.refuseIfAny();
            return Objects.requireNonNull(text);
        }
    }

    public record AskedReason(@Nullable String reason) {

        String checked() {
            Checks checks = new Checks();
            String text = checks.text("/reason", reason, LONGEST);
            checks.refuseIfAny();
            return Objects.requireNonNull(text);
        }
    }

    /// Money that came back, or went back.
    public record AskedMoney(
            @Nullable Money amount,
            @Nullable String voucher,
            @Nullable LocalDate recoveredOn) {

        Paid checked() {
            Checks checks = new Checks();
            checks.that(amount != null, ValueProblem.REQUIRED, "/amount");
            String number = checks.required("/voucher", voucher, Voucher::parse);
            checks.that(recoveredOn != null, ValueProblem.REQUIRED, "/recoveredOn");
            checks.refuseIfAny();
            return new Paid(
                    Objects.requireNonNull(amount),
                    Objects.requireNonNull(number),
                    Objects.requireNonNull(recoveredOn));
        }
    }

    record Paid(Money amount, String voucher, LocalDate on) {}

    /// @param document 文号
    public record AskedWriteOff(@Nullable Money amount, @Nullable String document) {

        String checked() {
            Checks checks = new Checks();
            checks.that(amount != null, ValueProblem.REQUIRED, "/amount");
            String number = checks.text("/document", document, 100);
            checks.refuseIfAny();
            return DocumentNumber.normal(Objects.requireNonNull(number));
        }

        Money money() {
            return Objects.requireNonNull(amount);
        }
    }
}
