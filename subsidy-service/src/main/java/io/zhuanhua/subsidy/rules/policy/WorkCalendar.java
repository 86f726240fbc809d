package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Refused;
import io.zhuanhua.events.WorkingDays;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;

/// The terms that the law counts in working days.
public record WorkCalendar(WorkingDays days) {

    /// @throws Refused `CALENDAR_YEAR_MISSING`
    public boolean isWorkingDay(LocalDate day) {
        Refused.unless(
                days.knows(day.getYear()), SubsidyProblem.CALENDAR_YEAR_MISSING, "", String.valueOf(day.getYear()));
        return days.isWorked(day);
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
}
