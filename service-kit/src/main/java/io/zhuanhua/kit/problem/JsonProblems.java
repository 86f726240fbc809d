package io.zhuanhua.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what the JSON reader stumbled over as problems of the house, each with its place in the document.
public final class JsonProblems {

    private JsonProblems() {}

    public static Refused of(JacksonException failure) {
        String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (cause(failure, Refused.class) instanceof Refused refused) {
            return new Refused(refused.problems().stream()
                    .map(problem -> problem.below(pointer))
                    .toList());
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return new Refused(KitProblem.UNKNOWN_FIELD, pointer, shortened(unknown.getPropertyName()));
        }
        if (failure instanceof InvalidFormatException format && isEnum(format)) {
            return new Refused(KitProblem.UNKNOWN_VALUE, pointer, constants(format.getTargetType()));
        }
        if (failure instanceof MismatchedInputException mismatch && !isTrailing(mismatch)) {
            return new Refused(KitProblem.WRONG_TYPE, pointer, expected(mismatch.getTargetType()));
        }
        if (cause(failure, InputCoercionException.class) != null) {
            return new Refused(KitProblem.WRONG_TYPE, pointer, "@number");
        }
        return malformed(failure.getLocation());
    }

    private static Refused malformed(@Nullable JsonLocation location) {
        return new Refused(
                KitProblem.MALFORMED_JSON,
                "",
                location == null ? "1" : String.valueOf(location.getLineNr()),
                location == null ? "1" : String.valueOf(location.getColumnNr()));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }

    /// What the caller sent is said back only in part, and only what can be written again.
    private static String shortened(String name) {
        String shown = name.codePoints()
                .limit(60)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.length() == name.length() ? shown : shown + "…";
    }

    private static boolean isTrailing(MismatchedInputException failure) {
        return failure.getOriginalMessage().startsWith("Trailing token");
    }

    private static boolean isEnum(InvalidFormatException failure) {
        return failure.getTargetType() != null && failure.getTargetType().isEnum();
    }

    private static String constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "@value";
        }
        if (type == LocalDate.class) {
            return "@date";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "@boolean";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "@number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "@array";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "@object" : "@text";
    }

    private static <T extends Throwable> @Nullable Throwable cause(Throwable failure, Class<T> wanted) {
        @Nullable Throwable cause = failure;
        while (cause != null && !wanted.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
