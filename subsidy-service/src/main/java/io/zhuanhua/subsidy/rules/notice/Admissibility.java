package io.zhuanhua.subsidy.rules.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why an objection cannot be heard. It is recorded all the same.
public enum Admissibility {
    /// Nobody stands behind it (须实名).
    OBJECTOR_UNNAMED,
    /// It brings no evidence (须附证据).
    EVIDENCE_MISSING,
    /// It came after the last day.
    AFTER_LAST_DAY;

    /// What stands against hearing it; empty when it is to be heard.
    public static Optional<Admissibility> obstacle(
            @Nullable String name, @Nullable String evidence, LocalDate today, LocalDate lastDay) {
        if (blank(name)) {
            return Optional.of(OBJECTOR_UNNAMED);
        }
        if (blank(evidence)) {
            return Optional.of(EVIDENCE_MISSING);
        }
        return today.isAfter(lastDay) ? Optional.of(AFTER_LAST_DAY) : Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
