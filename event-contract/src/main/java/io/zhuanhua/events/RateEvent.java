package io.zhuanhua.events;

import java.time.LocalDate;

/// Published exchange rates, one stream per currency.
public sealed interface RateEvent extends DomainEvent {

    /// A rate has been entered from where it was published. The rate of a day is entered once and never changed:
    /// contracts and payments that it was applied to keep it.
    ///
    /// @param currency ISO 4217 code
    @Kind("rate.published")
    record RatePublished(String currency, ExchangeRate rate, LocalDate enteredOn) implements RateEvent {

        @Override
        public String stream() {
            return "rate-" + currency;
        }

        @Override
        public boolean isOfOneCase() {
            return false;
        }
    }
}
