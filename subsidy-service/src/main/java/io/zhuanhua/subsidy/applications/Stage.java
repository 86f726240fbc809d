package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.ui.Tone;
import java.util.List;
import java.util.stream.Stream;

/// A station on an application's way.
///
/// @param code its word is `subsidy-stage-<code>`
@TemplateData
public record Stage(String code, Tone tone) {

    private static final List<String> ALL =
            List.of("apply", "accept", "preliminary", "approval", "notice", "grant", "pay");

    static List<Stage> of(ApplicationStatus status) {
        int reached = reached(status);
        boolean ended = status == ApplicationStatus.REJECTED || status == ApplicationStatus.WITHDRAWN;
        return Stream.of(ALL.toArray(String[]::new))
                .map(code -> new Stage(code, tone(ALL.indexOf(code), reached, ended)))
                .toList();
    }

    private static Tone tone(int place, int reached, boolean ended) {
        if (place < reached) {
            return Tone.DONE;
        }
        return place == reached && !ended ? Tone.GOING : Tone.WAITING;
    }

    /// How many stations lie behind it.
    private static int reached(ApplicationStatus status) {
        return switch (status) {
            case NONE, ENTERED, RETURNED, REJECTED, WITHDRAWN -> 0;
            case SUBMITTED -> 1;
            case ACCEPTED -> 2;
            case PRELIM_PASSED -> 3;
            case DECIDED_PROPOSED, IN_PUBLICITY, OBJECTED -> 4;
            case GRANTED, SCHEDULED, PAYMENT_SENT, PAYMENT_BOUNCED -> 6;
            case PAID -> 7;
        };
    }
}
