package io.zhuanhua.ui;

import java.util.Locale;
import java.util.Map;

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

    private static final Map<String, Tone> KNOWN = Map.ofEntries(
            Map.entry("SUBMITTED", GOING),
            Map.entry("RETURNED", ATTENTION),
            Map.entry("SIGNED", GOING),
            Map.entry("VERIFIED", DONE),
            Map.entry("STALE", ATTENTION),
            Map.entry("FAILED", REFUSED),
            Map.entry("CANCELLED", ENDED),
            Map.entry("REVERSED", REFUSED),
            Map.entry("ACCEPTED", GOING),
            Map.entry("PRELIM_PASSED", GOING),
            Map.entry("DECIDED_PROPOSED", GOING),
            Map.entry("IN_PUBLICITY", GOING),
            Map.entry("OBJECTED", ATTENTION),
            Map.entry("APPROVED", DONE),
            Map.entry("GRANTED", DONE),
            Map.entry("SCHEDULED", GOING),
            Map.entry("PAYMENT_SENT", GOING),
            Map.entry("PAID", DONE),
            Map.entry("PAYMENT_BOUNCED", REFUSED),
            Map.entry("REJECTED", REFUSED),
            Map.entry("WITHDRAWN", ENDED),
            Map.entry("LAPSED", ENDED),
            Map.entry("ARCHIVED", ENDED),
            Map.entry("FILED", DONE),
            Map.entry("RECOGNISED", DONE),
            Map.entry("CLOSED", ENDED),
            Map.entry("OVERDUE", REFUSED),
            Map.entry("UNCONFIRMED", ATTENTION),
            Map.entry("CONFIRMED", DONE),
            Map.entry("PARKED", REFUSED),
            Map.entry("UP", DONE),
            Map.entry("DOWN", REFUSED));

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
        return KNOWN.getOrDefault(code, WAITING);
    }
}
