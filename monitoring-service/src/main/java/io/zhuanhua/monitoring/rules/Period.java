package io.zhuanhua.monitoring.rules;

import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A reporting period: a month `2025-04`, a quarter `2025-Q2` or a year `2025`.
///
/// @param from first day
/// @param to last day, inclusive
public record Period(String text, LocalDate from, LocalDate to) {

    private static final Pattern FORM = Pattern.compile("(2\\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");

    /// @throws Refused `PERIOD_INVALID`
    public static Period parse(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        Refused.unless(form.matches(), MonitoringProblem.PERIOD_INVALID, "/period");
        int year = Integer.parseInt(form.group(1));
        String month = form.group(2);
        String quarter = form.group(3);
        if (month != null) {
            return of(typed.strip(), LocalDate.of(year, Integer.parseInt(month), 1), 1);
        }
        if (quarter != null) {
            return of(typed.strip(), LocalDate.of(year, Integer.parseInt(quarter) * 3 - 2, 1), 3);
        }
        return ofYear(year);
    }

    public static Period ofYear(int year) {
        return of(String.valueOf(year), LocalDate.of(year, 1, 1), 12);
    }

    private static Period of(String text, LocalDate from, int months) {
        return new Period(text, from, from.plusMonths(months).minusDays(1));
    }

    /// As much of it as is over on that day.
    public Period until(LocalDate asOf) {
        return asOf.isBefore(to) ? new Period(text, from, asOf) : this;
    }

    public boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether that day had come when the period was over.
    public boolean reached(@Nullable LocalDate day) {
        return day != null && !day.isAfter(to);
    }

    public int year() {
        return from.getYear();
    }

    /// `from – to`, as figures say it.
    public String shown() {
        return from + " – " + to;
    }
}
