package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What keeps a list of parameters from being a policy: one of them is missing, unknown, or cannot be read.
final class UnreadablePolicy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final SubsidyProblem problem;
    private final String name;
    private final String value;

    private UnreadablePolicy(
            SubsidyProblem problem, String name, String value, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
        this.name = name;
        this.value = value;
    }

    static UnreadablePolicy missing(String name) {
        return new UnreadablePolicy(SubsidyProblem.PARAMETER_MISSING, name, "", name + " is missing", null);
    }

    static UnreadablePolicy unread(String name) {
        return new UnreadablePolicy(
                SubsidyProblem.PARAMETER_UNKNOWN,
                name,
                "",
                name + " means nothing, or nothing beside the others",
                null);
    }

    static UnreadablePolicy unreadable(String name, String value, RuntimeException cause) {
        return new UnreadablePolicy(
                SubsidyProblem.PARAMETER_UNREADABLE, name, value, name + " cannot be " + value, cause);
    }

    /// For whoever typed them, pointing to the one that is wrong.
    Refused refused(List<Parameter> typed) {
        String place = IntStream.range(0, typed.size())
                .filter(i -> typed.get(i).name().equals(name))
                .mapToObj(i -> "/parameters/" + i + (problem == SubsidyProblem.PARAMETER_UNKNOWN ? "/name" : "/value"))
                .findFirst()
                .orElse("/parameters");
        return new Refused(problem, place, name, value);
    }
}
