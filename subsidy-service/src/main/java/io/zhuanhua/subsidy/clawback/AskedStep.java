package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.ClawbackEvent.Instalment;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.rules.money.DocumentNumber;
import io.zhuanhua.subsidy.rules.money.Voucher;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The bodies of the steps of a recovery, and what they are once in form.
public final class AskedStep {

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
            checks.that(option != ClawbackOption.PARTIAL || amount != null, ValueProblem.REQUIRED, "/amount");
            String text = checks.text("/reason", reason, AskedReason.LONGEST);
            checks.refuseIfAny();
            return new Proposal(Objects.requireNonNull(option), amount, barredUntil, Objects.requireNonNull(text));
        }
    }

    record Proposal(
            ClawbackOption option,
            @Nullable Money amount,
            @Nullable LocalDate barredUntil,
            String reason) {}

    /// @param yes the proposal is accepted, or the appeal upheld
    public record AskedVerdict(
            @Nullable Boolean yes, @Nullable String reason) {

        String checked() {
            Checks checks = new Checks();
            checks.that(yes != null, ValueProblem.REQUIRED, "/yes");
            String text = checks.text("/reason", reason, AskedReason.LONGEST);
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
    public record AskedWriteOff(
            @Nullable Money amount, @Nullable String document) {

        WriteOff checked() {
            Checks checks = new Checks();
            checks.that(amount != null, ValueProblem.REQUIRED, "/amount");
            String number = checks.text("/document", document, 100);
            checks.refuseIfAny();
            return new WriteOff(Objects.requireNonNull(amount), DocumentNumber.normal(Objects.requireNonNull(number)));
        }
    }

    record WriteOff(Money amount, String document) {}

    /// What a clerk has found.
    public record AskedFraud(
            @Nullable ApplicationId applicationId, @Nullable String reason) {

        Fraud checked() {
            Checks checks = new Checks();
            checks.that(applicationId != null, ValueProblem.REQUIRED, "/applicationId");
            String text = checks.text("/reason", reason, AskedReason.LONGEST);
            checks.refuseIfAny();
            return new Fraud(Objects.requireNonNull(applicationId), Objects.requireNonNull(text));
        }
    }

    record Fraud(ApplicationId application, String reason) {}

    /// @param grant application that is paid less what is kept back
    public record AskedOffset(
            @Nullable ApplicationId grant,
            @Nullable String voucher,
            @Nullable LocalDate paidOn) {

        Offset checked() {
            Checks checks = new Checks();
            checks.that(grant != null, ValueProblem.REQUIRED, "/grant");
            String number = checks.required("/voucher", voucher, Voucher::parse);
            checks.that(paidOn != null, ValueProblem.REQUIRED, "/paidOn");
            checks.refuseIfAny();
            return new Offset(
                    Objects.requireNonNull(grant), Objects.requireNonNull(number), Objects.requireNonNull(paidOn));
        }
    }

    record Offset(ApplicationId grant, String voucher, LocalDate on) {}

    /// When which part is due.
    public record AskedSchedule(@Nullable List<@Nullable AskedInstalment> instalments) {

        private static final int MOST = 60;

        List<Instalment> checked() {
            List<@Nullable AskedInstalment> given = instalments == null ? List.of() : instalments;
            Checks checks = new Checks();
            checks.that(!given.isEmpty() && given.size() <= MOST, ValueProblem.REQUIRED, "/instalments");
            for (int i = 0; i < given.size(); i++) {
                AskedInstalment one = given.get(i);
                boolean whole = one != null && one.amount() != null && one.dueOn() != null;
                checks.that(whole, ValueProblem.REQUIRED, "/instalments/" + i);
            }
            checks.refuseIfAny();
            return given.stream()
                    .map(Objects::requireNonNull)
                    .map(one ->
                            new Instalment(Objects.requireNonNull(one.amount()), Objects.requireNonNull(one.dueOn())))
                    .toList();
        }
    }

    public record AskedInstalment(
            @Nullable Money amount, @Nullable LocalDate dueOn) {}
}
