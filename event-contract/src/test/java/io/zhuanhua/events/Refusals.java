package io.zhuanhua.events;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What was wrong with a request, for `assertThat(problems(() -> …))`.
final class Refusals {

    private Refusals() {}

    /// The problems of the refusal; none when nothing was refused.
    static List<Problem> problems(ThrowingCallable asked) {
        Refused refused = catchThrowableOfType(Refused.class, asked);
        return refused == null ? List.of() : refused.problems();
    }
}
