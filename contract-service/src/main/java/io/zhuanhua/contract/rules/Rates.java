package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.RATE_CALENDAR_MISSING;
import static io.zhuanhua.contract.rules.ContractProblem.RATE_MISSING;

import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// The published rates of one currency (story 15).
///
/// @param byDay rates by the day they were published for
public record Rates(String currency, Map<LocalDate, ExchangeRate> byDay, WorkingDays calendar) {

    /// For contracts in CNY, which need none.
    public static final Rates NONE = new Rates("CNY", Map.of(), new WorkingDays(Set.of(), Map.of()));

    /// The rate of that day; on a day without one because nobody works, that of the last working day before it.
    ///
    /// @throws Refused `RATE_MISSING` if the day should have a rate and none was entered; `RATE_CALENDAR_MISSING`
    /// if
    ///     nobody knows whether it should
    public ExchangeRate on(LocalDate day) {
        LocalDate wanted = day;
        while (!byDay.containsKey(wanted)) {
            Refused.unless(isFree(wanted), RATE_MISSING, "", currency, wanted.toString());
            wanted = wanted.minusDays(1);
        }
        return byDay.get(wanted);
    }

    /// A Saturday or Sunday that is worked to make up for a holiday has no rate either.
    private boolean isFree(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        Refused.unless(calendar.knows(day.getYear()), RATE_CALENDAR_MISSING, "", String.valueOf(day.getYear()));
        return !calendar.isWorked(day);
    }
}
