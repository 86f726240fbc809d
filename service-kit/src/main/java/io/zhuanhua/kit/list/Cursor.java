package io.zhuanhua.kit.list;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a list goes on: the sort keys of the last row shown (keyset), opaque to the client. It is not signed, because
/// it can say nothing that a filter could not say; whoever tampers with it gets another page of what they may see
/// anyway.
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;

    public static Cursor of(Object... keys) {
        return new Cursor(Stream.of(keys).map(String::valueOf).toList());
    }

    /// @throws Refused `CURSOR_INVALID` for anything that was not made by [#text] with that many keys
    static Cursor parse(String text, int keys) {
        try {
            Refused.unless(text.length() <= LONGEST, KitProblem.CURSOR_INVALID, "");
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> parts = List.of(plain.split(SEPARATOR, -1));
            Refused.unless(parts.size() == keys && plain.indexOf('\0') < 0, KitProblem.CURSOR_INVALID, "");
            return new Cursor(parts);
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw new Refused(KitProblem.CURSOR_INVALID);
        }
    }

    public String text() {
        String plain = keys.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public String key(int index) {
        return keys.get(index);
    }

    /// @throws Refused `CURSOR_INVALID` if the key is no date
    public LocalDate date(int index) {
        try {
            LocalDate date = LocalDate.parse(key(index));
            Refused.unless(date.getYear() > 0 && date.getYear() < 10_000, KitProblem.CURSOR_INVALID, "");
            return date;
        } catch (DateTimeException notOurs) {
            throw new Refused(KitProblem.CURSOR_INVALID);
        }
    }

    /// @throws Refused `CURSOR_INVALID` if the key is no moment
    public Instant instant(int index) {
        try {
            Instant moment = Instant.parse(key(index));
            Refused.unless(Math.abs(moment.getEpochSecond()) < 1L << 37, KitProblem.CURSOR_INVALID, "");
            return moment;
        } catch (DateTimeException notOurs) {
            throw new Refused(KitProblem.CURSOR_INVALID);
        }
    }

    /// @throws Refused `CURSOR_INVALID` if the key is no whole number
    public long number(int index) {
        try {
            return Long.parseLong(key(index));
        } catch (NumberFormatException notOurs) {
            throw new Refused(KitProblem.CURSOR_INVALID);
        }
    }
}
