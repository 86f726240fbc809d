package io.zhuanhua.contract.payment.rules;

import static io.zhuanhua.contract.rules.ContractProblem.AMOUNT_NOT_POSITIVE;
import static io.zhuanhua.contract.rules.ContractProblem.DOCUMENT_NOT_IN_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.PAYMENT_ABOVE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.PAYMENT_BEFORE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.PAYMENT_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.PAYMENT_KIND_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.PAYMENT_TWICE;
import static io.zhuanhua.contract.rules.ContractProblem.PAYMENT_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.ROYALTY_NOT_AGREED;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.Currencies;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.contract.rules.Rates;
import io.zhuanhua.contract.rules.TypedTexts;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.PaymentKind;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.DocumentId;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.ForeignMoney;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PaymentId;
import io.zhuanhua.events.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Payments on a contract: partial ones (story 14), in other currencies (15), royalties (16).
public final class PaymentRules {

    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_REASON = 500;

    private PaymentRules() {}

    /// What was typed, read without a look at the contract.
    ///
    /// @param foreign the amount as it was paid, if not in CNY
    public record Payment(
            PaymentKind kind,
            LocalDate paidOn,
            String currency,
            Money amount,
            @Nullable ForeignMoney foreign,
            String reference,
            @Nullable DocumentId document) {

        /// In the currency it was paid in.
        BigDecimal paid() {
            return foreign == null ? amount.yuan() : foreign.amount().value();
        }
    }

    /// @param rates of the currency that was typed
    /// @throws Refused with everything wrong with it
    public static Payment read(RecordPayment typed, Rates rates, LocalDate today) {
        Checks checks = new Checks();
        PaymentKind kind = checks.required(
                "/kind", typed.kind(), text -> TypedTexts.oneOf(PaymentKind.values(), text, PAYMENT_KIND_UNKNOWN));
        LocalDate paidOn = checks.required("/paidOn", typed.paidOn(), LegalDates::parse);
        String currency = checks.required("/currency", typed.currency(), Currencies::parse);
        Money amount = checks.required("/amount", typed.amount(), Money::parse);
        String reference = checks.text("/reference", typed.reference(), LONGEST_TEXT);
        String document = checks.optionalText("/document", typed.document(), LONGEST_TEXT);
        checks.that(amount == null || amount.isPositive(), AMOUNT_NOT_POSITIVE, "/amount");
        if (paidOn != null) {
            checks.that(!paidOn.isAfter(today), PAYMENT_IN_FUTURE, "/paidOn", today.toString());
        }
        ForeignMoney foreign = null;
        if (currency != null && !currency.equals(Currencies.CNY) && amount != null && paidOn != null) {
            ExchangeRate rate = checks.nested("/currency", () -> rates.on(paidOn));
            foreign = rate == null ? null : new ForeignMoney(ExactAmount.of(amount.yuan()), rate);
        }
        checks.refuseIfAny();
        Money typedAmount = Objects.requireNonNull(amount);
        return new Payment(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(paidOn),
                Objects.requireNonNull(currency),
                foreign == null ? typedAmount : foreign.rate().convert(typedAmount.yuan()),
                foreign,
                Objects.requireNonNull(reference),
                document == null ? null : new DocumentId(document));
    }

    /// @param documents of the contract
    /// @throws Refused if the contract has ended or the payment cannot be one of this contract
    public static PaymentRecorded record(
            ContractState state,
            Performance performance,
            Set<DocumentId> documents,
            Payment payment,
            PaymentId id,
            LocalDate today) {
        LifeRules.requireOpen(state);
        Amounts agreed = state.submitted().amounts();
        LocalDate contractDay = state.submitted().signedOn();
        Checks checks = new Checks();
        checks.that(
                !payment.paidOn().isBefore(contractDay), PAYMENT_BEFORE_CONTRACT, "/paidOn", contractDay.toString());
        boolean known = performance.payments().values().stream()
                .anyMatch(other -> other.reference().equals(payment.reference()));
        checks.that(!known, PAYMENT_TWICE, "/reference");
        checks.that(
                payment.document() == null || documents.contains(payment.document()),
                DOCUMENT_NOT_IN_CONTRACT,
                "/document");
        if (payment.kind() == PaymentKind.ROYALTY) {
            checks.that(agreed.royalty() != null, ROYALTY_NOT_AGREED, "/kind");
        } else if (payment.currency().equals(agreed.currency())) {
            BigDecimal open = total(agreed).subtract(paid(performance, payment.currency()));
            checks.that(payment.paid().compareTo(open) <= 0, PAYMENT_ABOVE_CONTRACT, "/amount", open.toPlainString());
        }
        checks.refuseIfAny();
        return new PaymentRecorded(
                state.submitted().contract(),
                id,
                payment.kind(),
                payment.amount(),
                payment.foreign(),
                payment.paidOn(),
                payment.reference(),
                payment.document(),
                today);
    }

    /// @throws Refused `PAYMENT_UNKNOWN` if it is none that counts
    public static PaymentWithdrawn withdraw(
            ContractState state, Performance performance, PaymentId id, @Nullable String typedReason, LocalDate today) {
        LifeRules.requireOpen(state);
        Refused.unless(performance.payments().containsKey(id), PAYMENT_UNKNOWN, "");
        String reason = Checks.onlyText("/reason", typedReason, LONGEST_REASON);
        return new PaymentWithdrawn(state.submitted().contract(), id, reason, today);
    }

    /// In the currency of the contract.
    private static BigDecimal total(Amounts agreed) {
        return agreed.foreign() == null
                ? agreed.total().yuan()
                : agreed.foreign().total().value();
    }

    /// What was paid in that currency of what was agreed.
    private static BigDecimal paid(Performance performance, String currency) {
        return performance.payments().values().stream()
                .filter(payment -> payment.what() == PaymentKind.FIXED)
                .filter(payment -> currency.equals(currencyOf(payment.foreign())))
                .map(payment -> payment.foreign() == null
                        ? payment.amount().yuan()
                        : payment.foreign().amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String currencyOf(@Nullable ForeignMoney foreign) {
        return foreign == null ? Currencies.CNY : foreign.rate().currency();
    }
}
