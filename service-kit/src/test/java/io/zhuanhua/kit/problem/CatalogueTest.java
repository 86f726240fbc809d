package io.zhuanhua.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.Problem;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.journal.JournalProblem;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void every_code_of_the_shared_modules_has_a_text_in_both_languages() {
        assertThat(Catalogue.missing(KitProblem.values())).isEmpty();
        assertThat(Catalogue.missing(ValueProblem.values())).isEmpty();
        assertThat(Catalogue.missing(JournalProblem.values())).isEmpty();
    }

    @Test
    void arguments_are_put_in_and_said_in_the_language() {
        Problem problem = Problem.of(KitProblem.WRONG_TYPE, "/x", "@date");
        assertThat(Catalogue.text(problem, Locale.CHINESE)).isEqualTo("类型不对,应为日期(YYYY-MM-DD)");
        assertThat(Catalogue.text(problem, Locale.ENGLISH)).isEqualTo("Wrong type: expected a date (YYYY-MM-DD)");
    }

    @Test
    void the_status_is_422_unless_the_catalogue_says_otherwise() {
        assertThat(Catalogue.status(KitProblem.UNKNOWN_FIELD)).isEqualTo(422);
        assertThat(Catalogue.status(KitProblem.BODY_TOO_LARGE)).isEqualTo(413);
    }
}
