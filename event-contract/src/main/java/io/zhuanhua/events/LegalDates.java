package io.zhuanhua.events;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Legal dates (Asia/Shanghai) as people type them.
public final class LegalDates {

    private static final Pattern TYPED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private LegalDates() {}

    /// Reads `YYYY-MM-DD`, full-width digits allowed.
    ///
    /// @throws Refused `DATE_INVALID` for anything else, and for a day that is not in the calendar
    public static LocalDate parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Refused.unless(TYPED.matcher(plain).matches(), ValueProblem.DATE_INVALID, "");
        try {
            LocalDate date = LocalDate.parse(plain);
            Refused.unless(date.getYear() >= 1900, ValueProblem.DATE_INVALID, "");
            return date;
        } catch (DateTimeException notInTheCalendar) {
            throw new Refused(ValueProblem.DATE_INVALID);
        }
    }
}
