package io.zhuanhua.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Code;
import io.zhuanhua.events.Problem;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.kit.problem.Catalogue;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_refusal_is_said_in_chinese_and_english() {
        assertThat(Catalogue.missing(SubsidyProblem.values())).isEmpty();
    }

    @Test
    void words_within_refusals_are_said_in_both_languages() {
        Stream<String> words = Stream.of(
                        Stream.of(ApplicationStatus.values()).filter(status -> status != ApplicationStatus.NONE),
                        Stream.of(ReviewStep.values()),
                        Stream.of(TransferType.values()))
                .flatMap(values -> values)
                .map(value -> "@" + ((Enum<?>) value).name());
        Code[] codes = words.map(ProblemTextsTest::code).toArray(Code[]::new);
        assertThat(Catalogue.missing(codes)).isEmpty();
    }

    @Test
    void a_step_that_is_not_due_says_what_it_is_instead() {
        Problem problem = Problem.of(SubsidyProblem.STEP_NOT_DUE, "/step", "@APPROVAL", "@SUBMITTED");
        assertThat(Catalogue.text(problem, Locale.CHINESE)).isEqualTo("当前状态为“已提交”，不能进行“审定”");
        assertThat(Catalogue.status(SubsidyProblem.STEP_NOT_DUE)).isEqualTo(409);
    }

    private static Code code(String name) {
        return new Code() {
            @Override
            public String name() {
                return name;
            }
        };
    }
}
