package io.zhuanhua.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Dates and times as the house writes them. The general parsers of `java.time` take a good part of the time of
/// decoding an event; they are asked only where a text looks otherwise.
final class IsoText {

    private static final String DATE = "0000-00-00";
    private static final String SECONDS = "0000-00-00T00:00:00Z";
    private static final String MICROS = "0000-00-00T00:00:00.000000Z";

    private IsoText() {}

    /// @throws java.time.DateTimeException if it is no time
    static Instant instant(String text) {
        boolean micros = hasShape(text, MICROS);
        if (!micros && !hasShape(text, SECONDS)) {
            return Instant.parse(text);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        micros ? number(text, 20, 26) * 1_000 : 0)
                .toInstant(ZoneOffset.UTC);
    }

    /// @throws java.time.DateTimeException if it is no date
    static LocalDate date(String text) {
        return hasShape(text, DATE)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    /// Whether there is a digit for every 0 of the shape, and otherwise the same.
    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int at = 0; at < shape.length(); at++) {
            char c = text.charAt(at);
            if (shape.charAt(at) == '0' ? c < '0' || c > '9' : c != shape.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
