package io.zhuanhua.monitoring.figures;

import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.monitoring.rules.Facts;
import io.zhuanhua.monitoring.rules.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a figure covers: a period, as of a day, out of everything known now. Figures are for staff and auditors.
@ApplicationScoped
public class Scope {

    private final Caller caller;
    private final LegalClock clock;
    private final FactsStore store;

    Scope(Caller caller, LegalClock clock, FactsStore store) {
        this.caller = caller;
        this.clock = clock;
        this.store = store;
    }

    /// @param whole the period as asked
    /// @param period as much of it as counts: up to `asOf`
    /// @param asOf the day whose state is counted, by legal dates
    /// @param cutOff when the newest event taken in was recorded; empty before the first
    public record Chosen(Facts facts, Period whole, Period period, LocalDate asOf, Optional<Instant> cutOff) {}

    /// @param period `2025-04`, `2025-Q2` or `2025`; empty for the current year
    /// @param asOf null for today; a day to come counts as today
    /// @throws io.zhuanhua.events.Refused `PERIOD_INVALID`
    public Chosen choose(String period, @Nullable LocalDate asOf) {
        caller.require(caller.readsAll());
        LocalDate today = clock.today();
        LocalDate day = asOf == null || asOf.isAfter(today) ? today : asOf;
        Period whole = period.isBlank() ? Period.ofYear(day.getYear()) : Period.parse(period);
        Optional<Instant> cutOff = store.cutOff();
        return new Chosen(store.read(), whole, whole.until(day), day, cutOff);
    }
}
