package io.zhuanhua.events;

import static io.zhuanhua.events.Refusals.problems;
import static io.zhuanhua.events.ValueProblem.PATENT_NUMBER_CHECK_DIGIT;
import static io.zhuanhua.events.ValueProblem.REQUIRED;
import static io.zhuanhua.events.ValueProblem.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksTest {

    private final Checks checks = new Checks();

    @Test
    void everything_wrong_is_told_at_once_with_its_place() {
        checks.required("/patents/0/number", "202310123456.5", PatentNumber::parse);
        checks.required("/signedOn", " ", PatentNumber::parse);
        checks.text("/title", "题".repeat(201), 200);
        assertThat(problems(checks::refuseIfAny))
                .containsExactly(
                        Problem.of(PATENT_NUMBER_CHECK_DIGIT, "/patents/0/number", "6"),
                        Problem.of(REQUIRED, "/signedOn"),
                        Problem.of(TEXT_TOO_LONG, "/title", "200"));
        assertThat(checks.clean()).isFalse();
    }

    @Test
    void nothing_is_refused_when_nothing_is_wrong() {
        assertThat(checks.required("/number", "202310123456.6", PatentNumber::parse))
                .isEqualTo(new PatentNumber("2023101234566"));
        assertThat(checks.optional("/number", null, PatentNumber::parse)).isNull();
        assertThat(checks.text("/title", "  一种测试方法　", 200)).isEqualTo("一种测试方法");
        assertThat(checks.optionalText("/note", "", 200)).isNull();
        assertThat(checks.that(true, REQUIRED, "/x")).isTrue();
        assertThat(problems(checks::refuseIfAny)).isEmpty();
        assertThat(checks.clean()).isTrue();
    }

    @Test
    void rare_characters_outside_the_basic_plane_count_once() {
        assertThat(checks.text("/name", "𠮷".repeat(200), 200)).hasSize(400);
        assertThat(checks.clean()).isTrue();
    }

    @Test
    void a_text_that_no_database_stores_is_refused() {
        checks.text("/title", "a\0b", 200);
        assertThat(checks.clean()).isFalse();
    }
}
