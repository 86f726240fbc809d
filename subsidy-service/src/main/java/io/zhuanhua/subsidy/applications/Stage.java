package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.applications.ShownApplication.Taken;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.ui.Tone;
import java.util.List;
import java.util.stream.IntStream;

/// A station on an application's way.
///
/// @param code its word is `subsidy-stage-<code>`
@TemplateData
public record Stage(String code, Tone tone) {

    private static final List<String> ALL =
            List.of("apply", "accept", "preliminary", "approval", "notice", "grant", "pay");

    /// @param decisions oldest first; they say how far an application had come that has ended
    static List<Stage> of(ApplicationStatus status, List<Taken> decisions) {
        int reached = reached(status, decisions);
        return IntStream.range(0, ALL.size())
                .mapToObj(place -> new Stage(ALL.get(place), tone(place, reached, status)))
                .toList();
    }

    private static Tone tone(int place, int reached, ApplicationStatus status) {
        if (place != reached) {
            return place < reached ? Tone.DONE : Tone.WAITING;
        }
        return switch (status) {
            case REJECTED -> Tone.REFUSED;
            case WITHDRAWN -> Tone.ENDED;
            default -> Tone.GOING;
        };
    }

    /// How many stations lie behind it.
    private static int reached(ApplicationStatus status, List<Taken> decisions) {
        return switch (status) {
            case REJECTED, WITHDRAWN -> until(decisions);
            case NONE, ENTERED, RETURNED -> 0;
            case SUBMITTED -> 1;
            case ACCEPTED -> 2;
            case PRELIM_PASSED -> 3;
            case DECIDED_PROPOSED, IN_PUBLICITY, OBJECTED -> 4;
            case GRANTED, SCHEDULED, PAYMENT_SENT, PAYMENT_BOUNCED -> 6;
            case PAID -> 7;
        };
    }

    /// The step that was refused, or the one after the last that was passed.
    private static int until(List<Taken> decisions) {
        int reached = 1;
        for (Taken decision : decisions) {
            switch (decision.outcome()) {
                case "PASS" -> reached = place(decision.step()) + 1;
                case "REJECT" -> reached = place(decision.step());
                default -> {
                    // what was done between the decisions is neither
                }
            }
        }
        return reached;
    }

    private static int place(ReviewStep step) {
        return switch (step) {
            case ACCEPT -> 1;
            case PRELIMINARY -> 2;
            case APPROVAL -> 3;
        };
    }
}
