package io.zhuanhua.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ValueProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedReasonTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t"})
    void a_reason_has_to_be_said(@Nullable String said) {
        assertThatThrownBy(() -> new AskedReason(said).said())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(ValueProblem.REQUIRED, "/reason")));
    }

    @Test
    void it_is_kept_without_the_blanks_around_it_and_has_an_end() {
        String longest = "理".repeat(AskedReason.LONGEST);
        assertThat(new AskedReason(" " + longest + " ").said()).isEqualTo(longest);
        assertThatThrownBy(() -> new AskedReason(longest + "由").said())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly(ValueProblem.TEXT_TOO_LONG));
    }
}
