package io.zhuanhua.monitoring.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The working days of the years whose calendar is published (国务院办公厅节假日安排).
///
/// @param years the years that are known; of any other year nothing is assumed
/// @param exceptions days that are not what Monday to Friday would make them; true = worked
public record WorkingDays(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {

    public WorkingDays {
        years = Set.copyOf(years);
        exceptions = Map.copyOf(exceptions);
    }

    /// How many of them lie after `after` and up to and with `until`; empty when a year is not known.
    public OptionalInt between(LocalDate after, LocalDate until) {
        if (!years.contains(after.getYear()) || !years.contains(until.getYear())) {
            return OptionalInt.empty();
        }
        if (!until.isAfter(after)) {
            return OptionalInt.of(0);
        }
        long worked = after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> exceptions.getOrDefault(day, isWeekday(day)))
                .count();
        return OptionalInt.of((int) worked);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
