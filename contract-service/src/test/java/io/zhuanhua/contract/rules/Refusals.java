package io.zhuanhua.contract.rules;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhuanhua.events.Refused;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What a refusal says, as `CODE pointer [arguments]`.
public final class Refusals {

    private Refusals() {}

    public static List<String> of(ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        if (refused == null) {
            return List.of();
        }
        return refused.problems().stream()
                .map(problem -> problem.code().name() + " " + problem.pointer()
                        + (problem.arguments().isEmpty() ? "" : " " + problem.arguments()))
                .toList();
    }
}
