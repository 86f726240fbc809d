package io.zhuanhua.contract.payment.rules;

import static io.zhuanhua.contract.rules.TypedContract.TODAY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.Rates;
import io.zhuanhua.contract.rules.Refusals;
import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.TypedContract;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.PaymentKind;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.ExactAmount;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.InvoiceEvent;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PaymentId;
import io.zhuanhua.events.RateEvent.RatePublished;
import io.zhuanhua.events.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaymentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);
    private static final Rates DOLLARS = new Rates(
            "USD",
            Map.of(DAY, new ExchangeRate("USD", ExactAmount.of(new BigDecimal("7.1")), DAY, "中国外汇交易中心")),
            new WorkingDays(Set.of(2025), Map.of()));

    private final TypedContract text = asInTheApi();
    private final List<ContractEvent> history = new ArrayList<>();

    private Performance performance() {
        return Performance.of(history);
    }

    private void pay(String kind, String currency, String amount, String reference) {
        RecordPayment typed = new RecordPayment(kind, "2025-03-12", currency, amount, reference, null);
        Rates rates = currency.equals("USD") ? DOLLARS : Rates.NONE;
        PaymentRules.Payment payment = PaymentRules.read(typed, rates, TODAY);
        PaymentId id = new PaymentId("p-" + history.size());
        history.add(PaymentRules.record(text.state(), performance(), Set.of(), payment, id, TODAY));
    }

    @Test
    void story_14_part_is_paid_and_then_the_rest_but_never_more() {
        pay("FIXED", "CNY", "600000.00", "ICBC-1");
        assertThat(performance().paid(PaymentKind.FIXED)).isEqualTo(Money.parse("600000"));

        assertThat(Refusals.of(() -> pay("FIXED", "CNY", "400000.01", "ICBC-2")))
                .containsExactly("PAYMENT_ABOVE_CONTRACT /amount [400000.00]");
        pay("FIXED", "CNY", "400000.00", "ICBC-2");
        assertThat(performance().paid(PaymentKind.FIXED)).isEqualTo(Money.parse("1000000"));
    }

    @Test
    void the_same_voucher_counts_once_and_a_withdrawn_one_not_at_all() {
        pay("FIXED", "CNY", "600000.00", "ICBC-1");
        assertThat(Refusals.of(() -> pay("FIXED", "CNY", "1.00", "ICBC-1")))
                .containsExactly("PAYMENT_TWICE /reference");

        PaymentId first = new PaymentId("p-0");
        history.add(PaymentRules.withdraw(text.state(), performance(), first, "重复录入", TODAY));
        assertThat(performance().paid(PaymentKind.FIXED)).isEqualTo(Money.ZERO);
        assertThat(Refusals.of(() -> PaymentRules.withdraw(text.state(), performance(), first, "再次", TODAY)))
                .containsExactly("PAYMENT_UNKNOWN ");
        pay("FIXED", "CNY", "1000000.00", "ICBC-1");
    }

    @Test
    void story_15_a_payment_in_dollars_counts_by_the_rate_of_the_day_it_was_paid() {
        pay("FIXED", "USD", "10000.00", "SWIFT-1");

        assertThat(performance().paid(PaymentKind.FIXED)).isEqualTo(Money.parse("71000.00"));
    }

    @Test
    void story_16_royalties_are_counted_apart_and_only_where_they_are_agreed() {
        assertThat(Refusals.of(() -> pay("ROYALTY", "CNY", "5000.00", "R-1")))
                .containsExactly("ROYALTY_NOT_AGREED /kind");

        text.amounts = new AmountsTyped("CNY", "300000.00", "300000.00", "年净销售额的3%");
        pay("ROYALTY", "CNY", "500000.00", "R-1");
        assertThat(performance().paid(PaymentKind.ROYALTY)).isEqualTo(Money.parse("500000"));
        assertThat(performance().paid(PaymentKind.FIXED)).isEqualTo(Money.ZERO);
    }

    @Test
    void everything_wrong_with_a_payment_is_said_at_once() {
        RecordPayment typed = new RecordPayment("SHARES", "2025-03-21", "XXQ", "0", "", "d-1");
        assertThat(Refusals.of(() -> PaymentRules.read(typed, Rates.NONE, TODAY)))
                .containsExactly(
                        "PAYMENT_KIND_UNKNOWN /kind [FIXED, ROYALTY]",
                        "CURRENCY_NOT_SUPPORTED /currency [CNY]",
                        "REQUIRED /reference",
                        "AMOUNT_NOT_POSITIVE /amount",
                        "PAYMENT_IN_FUTURE /paidOn [2025-03-20]");
        RecordPayment early = new RecordPayment("FIXED", "2025-03-09", "CNY", "1", "ICBC-1", "d-1");
        PaymentRules.Payment read = PaymentRules.read(early, Rates.NONE, TODAY);
        assertThat(Refusals.of(() ->
                        PaymentRules.record(text.state(), performance(), Set.of(), read, new PaymentId("p-1"), TODAY)))
                .containsExactly("PAYMENT_BEFORE_CONTRACT /paidOn [2025-03-10]", "DOCUMENT_NOT_IN_CONTRACT /document");
    }

    @Test
    void the_registration_entered_last_counts() {
        history.add(register("750000.00"));
        history.add(register("800000.00"));

        assertThat(performance().registration())
                .isNotNull()
                .extracting(ContractRegistered::technical)
                .isEqualTo(Money.parse("800000"));
        assertThat(Refusals.of(() -> register("1000000.01")))
                .containsExactly("TECHNICAL_ABOVE_TOTAL /technical [1000000.00]");
    }

    private ContractRegistered register(String technical) {
        return RegistrationRules.register(
                text.state(), new RegisterContract("2025110108000123", "1000000.00", technical, "2025-03-15"), TODAY);
    }

    @Test
    void an_invoice_stands_in_one_contract_until_it_is_withdrawn_there() {
        ContractId one = new ContractId("c-1");
        ContractId other = new ContractId("c-2");
        RecordInvoice typed = new RecordInvoice("044031900111-12345678", "800000.00", "2025-03-15");
        InvoiceRecorded recorded = InvoiceRules.read(one, typed, TODAY);
        assertThat(recorded.invoice().text()).isEqualTo("04403190011112345678");
        List<InvoiceEvent> invoice = new ArrayList<>(List.of(recorded));

        assertThat(Refusals.of(() -> InvoiceRules.requireFree(invoice))).containsExactly("INVOICE_USED /number");
        assertThat(Refusals.of(() -> InvoiceRules.withdraw(invoice, recorded.invoice(), other, "误填", TODAY)))
                .containsExactly("INVOICE_NOT_HERE ");
        invoice.add(InvoiceRules.withdraw(invoice, recorded.invoice(), one, "误填", TODAY));
        InvoiceRules.requireFree(invoice);
    }

    @Test
    void what_is_no_invoice_is_refused() {
        RecordInvoice typed = new RecordInvoice("123", "0", "2025-03-21");
        assertThat(Refusals.of(() -> InvoiceRules.read(new ContractId("c-1"), typed, TODAY)))
                .containsExactly(
                        "INVOICE_NUMBER_INVALID /number",
                        "AMOUNT_NOT_POSITIVE /amount",
                        "INVOICE_IN_FUTURE /issuedOn [2025-03-20]");
    }

    @Test
    void the_rate_of_a_day_is_entered_once() {
        RatePublished published = RateRules.read(new PublishRate("USD", "2025-03-12", "7.1", "中国外汇交易中心"), TODAY);

        assertThat(Refusals.of(() -> RateRules.requireNew(published, List.of(published))))
                .containsExactly("RATE_KNOWN /on [7.10]");
        assertThat(Refusals.of(() -> RateRules.read(new PublishRate("CNY", "2025-03-21", "0", ""), TODAY)))
                .containsExactly(
                        "RATE_INVALID /yuan",
                        "REQUIRED /source",
                        "CURRENCY_NOT_SUPPORTED /currency [CNY]",
                        "RATE_IN_FUTURE /on [2025-03-20]");
    }
}
