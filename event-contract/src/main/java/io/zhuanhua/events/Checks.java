package io.zhuanhua.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects everything wrong with one request, so that the caller hears it all at once and not one by one.
public final class Checks {

    private final List<Problem> problems = new ArrayList<>();

    public void add(Code code, String pointer, String... arguments) {
        problems.add(Problem.of(code, pointer, arguments));
    }

    /// Notes the problem unless `condition` holds; answers `condition`.
    public boolean that(boolean condition, Code code, String pointer, String... arguments) {
        if (!condition) {
            add(code, pointer, arguments);
        }
        return condition;
    }

    /// Reads a required value with its `parse` method; null, with the problem noted, when that is not possible.
    public <T> @Nullable T required(String pointer, @Nullable String typed, Function<String, T> parse) {
        if (typed == null || typed.isBlank()) {
            add(ValueProblem.REQUIRED, pointer);
            return null;
        }
        return optional(pointer, typed, parse);
    }

    /// Reads a value that may be left out.
    public <T> @Nullable T optional(String pointer, @Nullable String typed, Function<String, T> parse) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return nested(pointer, () -> parse.apply(typed));
    }

    /// Reads a part of the request that has checks of its own; null, with its problems noted below `pointer`, when that
    /// is not possible.
    public <T> @Nullable T nested(String pointer, Supplier<T> part) {
        try {
            return part.get();
        } catch (Refused refused) {
            refused.problems().forEach(problem -> problems.add(problem.below(pointer)));
            return null;
        }
    }

    /// A required text of at most `longest` characters, stripped.
    public @Nullable String text(String pointer, @Nullable String typed, int longest) {
        return required(pointer, typed, text -> atMost(text, longest));
    }

    /// A text of at most `longest` characters that may be left out, stripped.
    public @Nullable String optionalText(String pointer, @Nullable String typed, int longest) {
        return optional(pointer, typed, text -> atMost(text, longest));
    }

    /// The one text a request has to give, of at most `longest` characters, stripped.
    ///
    /// @throws Refused when it is missing or too long
    public static String onlyText(String pointer, @Nullable String typed, int longest) {
        Checks checks = new Checks();
        String text = checks.text(pointer, typed, longest);
        checks.refuseIfAny();
        return Objects.requireNonNull(text);
    }

    public boolean clean() {
        return problems.isEmpty();
    }

    /// @throws Refused with every problem noted so far, if there is any
    public void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static String atMost(String text, int longest) {
        String stripped = text.strip();
        Refused.unless(
                stripped.codePointCount(0, stripped.length()) <= longest && stripped.indexOf('\0') < 0,
                ValueProblem.TEXT_TOO_LONG,
                "",
                String.valueOf(longest));
        return stripped;
    }
}
