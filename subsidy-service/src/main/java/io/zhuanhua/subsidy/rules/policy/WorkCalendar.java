package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// The working days of the years whose calendar is published (国务院办公厅节假日安排), make-up days (调休) included.
///
/// @param years the years that are known; of any other year nothing is assumed
/// @param exceptions days that are not what Monday to Friday would make them; true = worked
public record WorkCalendar(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {

    public WorkCalendar {
        years = Set.copyOf(years);
        exceptions = Map.copyOf(exceptions);
    }

    /// @throws Refused `CALENDAR_YEAR_MISSING`
    public boolean isWorkingDay(LocalDate day) {
        Refused.unless(
                years.contains(day.getYear()), SubsidyProblem.CALENDAR_YEAR_MISSING, "", String.valueOf(day.getYear()));
        return exceptions.getOrDefault(day, isWeekday(day));
    }

    /// Last day of a term of that many working days that begins after `day`.
    ///
    /// @throws Refused `CALENDAR_YEAR_MISSING`
    public LocalDate lastDay(LocalDate day, int workingDays) {
        LocalDate last = day;
        int counted = 0;
        while (counted < workingDays) {
            last = last.plusDays(1);
            counted += isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    /// How many working days of a term that began after `day` have begun by `today`, that day included.
    ///
    /// @throws Refused `CALENDAR_YEAR_MISSING`
    public int elapsed(LocalDate day, LocalDate today) {
        return (int) day.plusDays(1)
                .datesUntil(today.isAfter(day) ? today.plusDays(1) : day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
