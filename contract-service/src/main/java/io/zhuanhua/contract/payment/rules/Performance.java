package io.zhuanhua.contract.payment.rules;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.PaymentKind;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PaymentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a contract's history says of how it is performed.
///
/// @param payments those that count, in the order they were recorded
/// @param registration as a technical contract, the newest
public record Performance(
        Map<PaymentId, PaymentRecorded> payments, @Nullable ContractRegistered registration) {

    public static Performance of(List<ContractEvent> history) {
        Map<PaymentId, PaymentRecorded> payments = new LinkedHashMap<>();
        ContractRegistered registration = null;
        for (ContractEvent event : history) {
            if (event instanceof PaymentRecorded paid) {
                payments.put(paid.payment(), paid);
            } else if (event instanceof PaymentWithdrawn gone) {
                payments.remove(gone.payment());
            } else if (event instanceof ContractRegistered registered) {
                registration = registered;
            }
        }
        return new Performance(payments, registration);
    }

    /// In CNY, each payment by the rate of its own day.
    public Money paid(PaymentKind kind) {
        return payments.values().stream()
                .filter(payment -> payment.what() == kind)
                .map(PaymentRecorded::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
