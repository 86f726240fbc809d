package io.zhuanhua.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The working days of the years whose calendar is published (国务院办公厅节假日安排), make-up days (调休) included.
///
/// @param years the years that are known; of any other year nothing is assumed
/// @param exceptions days that are not what Monday to Friday would make them; true = worked
public record WorkingDays(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {

    public WorkingDays {
        years = Set.copyOf(years);
        exceptions = Map.copyOf(exceptions);
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /// @throws IllegalArgumentException if the day's year is not known
    public boolean isWorked(LocalDate day) {
        if (!knows(day.getYear())) {
            throw new IllegalArgumentException("no calendar of " + day.getYear());
        }
        return exceptions.getOrDefault(day, isWeekday(day));
    }

    /// How many of them lie after `after` and up to and with `until`; empty when a year of theirs is not known.
    public OptionalInt between(LocalDate after, LocalDate until) {
        if (!IntStream.rangeClosed(after.getYear(), until.getYear()).allMatch(this::knows)) {
            return OptionalInt.empty();
        }
        if (!until.isAfter(after)) {
            return OptionalInt.of(0);
        }
        long worked = after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorked)
                .count();
        return OptionalInt.of((int) worked);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
