package io.zhuanhua.contract.payment;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.payment.rules.Performance;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.PaymentKind;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ForeignMoney;
import io.zhuanhua.events.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a contract is performed, as clients read it. Amounts in yuan with two places.
///
/// @param paidFixed sum of what was paid of the agreed amount
/// @param paidRoyalty sum of the royalties paid
/// @param invoiced sum of its invoices
/// @param registration as a technical contract, if it is registered
@TemplateData
public record PerformanceView(
        String paidFixed,
        String paidRoyalty,
        String invoiced,
        List<PaymentView> payments,
        List<InvoiceView> invoices,
        @Nullable RegistrationView registration) {

    /// @param amount in yuan
    /// @param foreign the amount as it was paid, null for CNY
    @TemplateData
    public record PaymentView(
            String id,
            PaymentKind kind,
            LocalDate paidOn,
            String amount,
            @Nullable ForeignView foreign,
            String reference,
            @Nullable String document) {}

    /// @param rate CNY for one unit of the currency
    /// @param rateOn day it was published for
    @TemplateData
    public record ForeignView(String currency, String amount, String rate, LocalDate rateOn, String rateSource) {}

    @TemplateData
    public record InvoiceView(String number, String amount, LocalDate issuedOn) {}

    @TemplateData
    public record RegistrationView(String registration, String total, String technical, LocalDate registeredOn) {}

    static PerformanceView of(Performance performance, List<InvoiceRow> invoices) {
        return new PerformanceView(
                performance.paid(PaymentKind.FIXED).toString(),
                performance.paid(PaymentKind.ROYALTY).toString(),
                new Money(invoices.stream()
                                .mapToLong(invoice -> invoice.amountFen)
                                .sum())
                        .toString(),
                performance.payments().values().stream()
                        .map(PerformanceView::payment)
                        .toList(),
                invoices.stream()
                        .map(row -> new InvoiceView(row.number, new Money(row.amountFen).toString(), row.issuedOn))
                        .toList(),
                registration(performance.registration()));
    }

    private static PaymentView payment(PaymentRecorded paid) {
        return new PaymentView(
                paid.payment().text(),
                paid.what(),
                paid.paidOn(),
                paid.amount().toString(),
                foreign(paid.foreign()),
                paid.reference(),
                paid.document() == null ? null : paid.document().text());
    }

    private static @Nullable ForeignView foreign(@Nullable ForeignMoney paid) {
        return paid == null
                ? null
                : new ForeignView(
                        paid.rate().currency(),
                        paid.amount().text(),
                        paid.rate().yuan().text(),
                        paid.rate().on(),
                        paid.rate().source());
    }

    private static @Nullable RegistrationView registration(@Nullable ContractRegistered registered) {
        return registered == null
                ? null
                : new RegistrationView(
                        registered.registration(),
                        registered.total().toString(),
                        registered.technical().toString(),
                        registered.registeredOn());
    }
}
