package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that was counted, so that a figure can be walked back to it.
///
/// @param label its name: a case number, a title
/// @param who whom it concerns
/// @param on the day that made it count
/// @param amount yuan it adds to a sum, null where it adds to a count only
/// @param days since the station before, null where there was none
/// @param href its page
public record Counted(
        String label,
        String who,
        LocalDate on,
        @Nullable BigDecimal amount,
        @Nullable Long days,
        String href) {

    static Counted of(CaseFacts of, LocalDate on, @Nullable BigDecimal amount, @Nullable Long days) {
        return new Counted(of.caseNumber(), of.parties(), on, amount, days, of.href());
    }
}
