package io.zhuanhua.matching.rules;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.events.Typed;
import io.zhuanhua.events.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the smaller values of a need or an offer are written (domain.md §3.5).
final class Wording {

    static final int TITLE = 200;
    static final int BODY = 20_000;
    static final int NAME = 200;
    static final int REFERENCE = 60;
    static final int KEYWORD = 60;
    static final int CODES = 30;
    static final int UNITS = 200;

    private static final Pattern INDUSTRY = Pattern.compile("[A-T](\\d{2}(\\d(\\d)?)?)?");
    private static final Pattern CLASS = Pattern.compile("[A-H]\\d{2}([A-Z](\\d{1,4}(/\\d{2,6})?)?)?|\\d{2}-\\d{2}");

    private Wording() {}

    static String industry(String typed) {
        String plain = plain(typed);
        Refused.unless(INDUSTRY.matcher(plain).matches(), MatchingProblem.INDUSTRY_INVALID, "");
        return plain;
    }

    /// An IPC code or its beginning, or a Locarno class, without spaces.
    static String ipc(String typed) {
        String plain = plain(typed);
        Refused.unless(CLASS.matcher(plain).matches(), MatchingProblem.IPC_INVALID, "");
        return plain;
    }

    static TransferType way(String typed) {
        try {
            return TransferType.valueOf(plain(typed));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(MatchingProblem.TRANSFER_TYPE_INVALID);
        }
    }

    /// Every item read, each with its place; without repeats.
    static <T> List<T> each(
            Checks checks,
            String pointer,
            @Nullable List<@Nullable String> typed,
            int most,
            Function<String, T> parse) {
        if (typed == null) {
            return List.of();
        }
        if (!checks.that(typed.size() <= most, MatchingProblem.LIST_TOO_LONG, pointer, String.valueOf(most))) {
            return List.of();
        }
        List<@Nullable T> read = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            read.add(checks.required(pointer + "/" + i, typed.get(i), parse));
        }
        return read.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    static String atMost(String typed, int longest) {
        String stripped = typed.strip();
        Refused.unless(
                stripped.codePointCount(0, stripped.length()) <= longest, ValueProblem.TEXT_TOO_LONG, "", "" + longest);
        return stripped;
    }

    private static String plain(String typed) {
        return Typed.code(typed);
    }
}
