package io.zhuanhua.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How a status looks: each tone has its own shape and colour, so that neither is needed to read the other.
public enum Tone {
    /// Nothing has begun.
    WAITING("○"),
    /// Somebody is at it.
    GOING("◐"),
    /// Reached its good end.
    DONE("●"),
    /// Needs a look: returned, objected to, unconfirmed.
    ATTENTION("▲"),
    /// Refused, failed or overdue. The only red.
    REFUSED("✕"),
    /// Over without a result.
    ENDED("–");

    private static final Map<Tone, Set<String>> CODES = Map.of(
            GOING,
            Set.of(
                    "ENTERED",
                    "SUBMITTED",
                    "SIGNED",
                    "ACCEPTED",
                    "PRELIM_PASSED",
                    "DECIDED_PROPOSED",
                    "IN_PUBLICITY",
                    "SCHEDULED",
                    "PAYMENT_SENT",
                    "REGISTERED",
                    "OPEN",
                    "RESERVED",
                    "ANNOUNCED",
                    "SENT"),
            DONE,
            Set.of(
                    "VERIFIED",
                    "APPROVED",
                    "GRANTED",
                    "PAID",
                    "FILED",
                    "UPDATED",
                    "RECOGNISED",
                    "CONFIRMED",
                    "INTERESTED",
                    "COMMITTED",
                    "PUBLISHED",
                    "DECIDED",
                    "ACTIVE",
                    "UP"),
            ATTENTION,
            Set.of("RETURNED", "STALE", "OBJECTED", "UPHELD", "UNCONFIRMED", "MISMATCH", "UPDATE_DUE", "NOTED"),
            REFUSED,
            Set.of("FAILED", "REVERSED", "REJECTED", "REFUSED", "PAYMENT_BOUNCED", "OVERDUE", "PARKED", "DOWN"),
            ENDED,
            Set.of(
                    "CANCELLED",
                    "WITHDRAWN",
                    "LAPSED",
                    "ARCHIVED",
                    "CLOSED",
                    "DISMISSED",
                    "SETTLED",
                    "DECLINED",
                    "RELEASED",
                    "SUPERSEDED",
                    "EXEMPT",
                    "ENDED"));

    private final String shape;

    Tone(String shape) {
        this.shape = shape;
    }

    public String shape() {
        return shape;
    }

    /// Its word is `tone-<code>`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The CSS class `tone-…`.
    public String css() {
        return "tone-" + code();
    }

    /// The tone of a status code that the whole house shares; [#WAITING] for one it does not know.
    public static Tone of(String code) {
        return CODES.entrySet().stream()
                .filter(tone -> tone.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(WAITING);
    }
}
