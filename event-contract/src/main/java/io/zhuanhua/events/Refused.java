package io.zhuanhua.events;

import java.util.List;

/// The caller must correct something; nothing has happened. Thrown by rules and by `parse` methods of values, answered
/// as `application/problem+json`. An outcome somebody else must be told of is an event, not this.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public Refused(Code code, String pointer, String... arguments) {
        this(List.of(Problem.of(code, pointer, arguments)));
    }

    public Refused(Code code) {
        this(code, "");
    }

    /// At least one; the first decides the HTTP status.
    public List<Problem> problems() {
        return problems;
    }

    /// Refuses unless `condition` holds.
    public static void unless(boolean condition, Code code, String pointer, String... arguments) {
        if (!condition) {
            throw new Refused(code, pointer, arguments);
        }
    }
}
