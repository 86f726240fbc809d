package io.zhuanhua.subsidy.applications;

import static io.zhuanhua.ui.Tone.DONE;
import static io.zhuanhua.ui.Tone.ENDED;
import static io.zhuanhua.ui.Tone.GOING;
import static io.zhuanhua.ui.Tone.REFUSED;
import static io.zhuanhua.ui.Tone.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.applications.ShownApplication.Taken;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void an_application_that_has_ended_shows_how_far_it_had_come() {
        Taken accepted = taken(ReviewStep.ACCEPT, "PASS");
        assertThat(Stage.of(ApplicationStatus.REJECTED, List.of(accepted, taken(ReviewStep.PRELIMINARY, "REJECT"))))
                .extracting(Stage::tone)
                .containsExactly(DONE, DONE, REFUSED, WAITING, WAITING, WAITING, WAITING);
        assertThat(Stage.of(ApplicationStatus.WITHDRAWN, List.of(accepted, taken(ReviewStep.PRELIMINARY, "REMINDED"))))
                .extracting(Stage::tone)
                .containsExactly(DONE, DONE, ENDED, WAITING, WAITING, WAITING, WAITING);
        assertThat(Stage.of(ApplicationStatus.ACCEPTED, List.of(accepted)))
                .extracting(Stage::tone)
                .containsExactly(DONE, DONE, GOING, WAITING, WAITING, WAITING, WAITING);
    }

    private static Taken taken(ReviewStep step, String outcome) {
        return new Taken(step, outcome, LocalDate.of(2025, 7, 1), "clerk-a", "", null);
    }
}
