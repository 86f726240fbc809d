package io.zhuanhua.contract.payment;

import io.zhuanhua.contract.payment.rules.PublishRate;
import io.zhuanhua.contract.payment.rules.RateRules;
import io.zhuanhua.contract.rules.Currencies;
import io.zhuanhua.contract.rules.Rates;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.RateEvent.RatePublished;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalCalendar;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The published exchange rates, as clerks have entered them. A few hundred a year in each currency: one stream each.
@ApplicationScoped
public class RateDesk {

    private final Journal journal;
    private final LegalCalendar calendar;
    private final LegalClock clock;
    private final Caller caller;

    RateDesk(Journal journal, LegalCalendar calendar, LegalClock clock, Caller caller) {
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
        this.caller = caller;
    }

    /// A clerk enters a published rate; both sides of a contract and its agency can see where it is from.
    ///
    /// @throws Refused with everything wrong with it; also if the day has a rate already
    public ExchangeRate publish(Command command, PublishRate typed) {
        caller.require(Role.CLERK);
        RatePublished published = RateRules.read(typed, clock.today());
        return journal.decide(command, Set.of(published.stream()), histories -> {
                    RateRules.requireNew(
                            published, histories.of(published.stream()).events(RatePublished.class));
                    return List.of(published);
                })
                .only(RatePublished.class)
                .rate();
    }

    /// All rates of one currency, newest day first.
    public List<ExchangeRate> list(String currency) {
        caller.require(Role.values());
        return known(currency).descendingMap().values().stream().toList();
    }

    /// What a contract as typed needs to be reckoned in CNY: nothing, for one in CNY or one whose currency is none.
    public Rates of(@Nullable SubmitContract typed) {
        return typed == null || typed.amounts() == null
                ? Rates.NONE
                : of(typed.amounts().currency());
    }

    /// The rates of a currency as typed; none for CNY, or when there is no such currency.
    public Rates of(@Nullable String typed) {
        if (typed == null || typed.isBlank() || typed.strip().equals(Currencies.CNY)) {
            return Rates.NONE;
        }
        try {
            String currency = Currencies.parse(typed);
            return new Rates(currency, Map.copyOf(known(currency)), calendar.workingDays());
        } catch (Refused unknown) {
            return Rates.NONE;
        }
    }

    private NavigableMap<LocalDate, ExchangeRate> known(String currency) {
        NavigableMap<LocalDate, ExchangeRate> rates = new TreeMap<>();
        for (RatePublished published : journal.read("rate-" + currency).events(RatePublished.class)) {
            rates.put(published.rate().on(), published.rate());
        }
        return rates;
    }
}
