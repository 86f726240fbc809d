package io.zhuanhua.contract.payment.rules;

import static io.zhuanhua.contract.rules.ContractProblem.AMOUNT_NOT_POSITIVE;
import static io.zhuanhua.contract.rules.ContractProblem.INVOICE_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.INVOICE_NOT_HERE;
import static io.zhuanhua.contract.rules.ContractProblem.INVOICE_USED;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.InvoiceEvent;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.InvoiceEvent.InvoiceWithdrawn;
import io.zhuanhua.events.InvoiceNumber;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An invoice counts for one contract only (domain.md §3.5).
public final class InvoiceRules {

    private static final int LONGEST_REASON = 500;

    private InvoiceRules() {}

    /// @throws Refused with everything wrong with it
    public static InvoiceRecorded read(ContractId contract, RecordInvoice typed, LocalDate today) {
        Checks checks = new Checks();
        InvoiceNumber number = checks.required("/number", typed.number(), InvoiceNumber::parse);
        Money amount = checks.required("/amount", typed.amount(), Money::parse);
        LocalDate issuedOn = checks.required("/issuedOn", typed.issuedOn(), LegalDates::parse);
        checks.that(amount == null || amount.isPositive(), AMOUNT_NOT_POSITIVE, "/amount");
        if (issuedOn != null) {
            checks.that(!issuedOn.isAfter(today), INVOICE_IN_FUTURE, "/issuedOn", today.toString());
        }
        checks.refuseIfAny();
        return new InvoiceRecorded(
                Objects.requireNonNull(number),
                contract,
                Objects.requireNonNull(amount),
                Objects.requireNonNull(issuedOn),
                today);
    }

    /// Where the invoice stands now.
    ///
    /// @param history of the invoice
    public static Optional<InvoiceRecorded> standing(List<InvoiceEvent> history) {
        return history.isEmpty() || !(history.getLast() instanceof InvoiceRecorded recorded)
                ? Optional.empty()
                : Optional.of(recorded);
    }

    /// The answer does not tell which contract has it: that may be another agency's.
    ///
    /// @throws Refused `INVOICE_USED` while it stands in a contract, also in this one
    public static void requireFree(List<InvoiceEvent> history) {
        Refused.unless(standing(history).isEmpty(), INVOICE_USED, "/number");
    }

    /// @throws Refused `INVOICE_NOT_HERE` unless it stands in that contract
    public static InvoiceWithdrawn withdraw(
            List<InvoiceEvent> history,
            InvoiceNumber number,
            ContractId contract,
            @Nullable String typedReason,
            LocalDate today) {
        boolean here = standing(history)
                .filter(recorded -> recorded.contract().equals(contract))
                .isPresent();
        Refused.unless(here, INVOICE_NOT_HERE, "");
        return new InvoiceWithdrawn(number, contract, Checks.onlyText("/reason", typedReason, LONGEST_REASON), today);
    }
}
