package io.zhuanhua.subsidy.rules.control;

import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.events.ControlEvent.ControlConfirmed;
import io.zhuanhua.events.ControlEvent.ControlEnded;
import io.zhuanhua.events.ControlEvent.ControlNoted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.control.ControlGroups.Link;
import io.zhuanhua.subsidy.rules.control.ControlGroups.Status;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Common control is noted by one person and confirmed by another, for it takes money from units; and whoever ends it,
/// which gives them room again, has neither noted nor confirmed it.
public final class Linking {

    private Linking() {}

    /// @throws Refused `CONTROL_SAME_UNIT`, `CONTROL_KNOWN` while the two are linked
    public static ControlNoted note(ControlGroups groups, ControlNoted asked) {
        Refused.unless(!asked.unit().equals(asked.other()), SubsidyProblem.CONTROL_SAME_UNIT, "/other");
        boolean known = groups.link(asked.unit(), asked.other())
                .filter(link -> link.status() != Status.ENDED)
                .isPresent();
        Refused.unless(!known, SubsidyProblem.CONTROL_KNOWN, "/other");
        return asked;
    }

    /// @throws Refused `CONTROL_UNKNOWN`, `CONTROL_NOT_NOTED`, `FOUR_EYES`
    public static ControlConfirmed confirm(
            ControlGroups groups,
            List<Envelope> history,
            CreditCode unit,
            CreditCode other,
            String account,
            LocalDate today) {
        Link link = find(groups, unit, other);
        Refused.unless(link.status() == Status.NOTED, SubsidyProblem.CONTROL_NOT_NOTED, "");
        refuseOwn(groups, link, history, account);
        return new ControlConfirmed(link.noted().unit(), link.noted().other(), today);
    }

    /// @throws Refused `CONTROL_UNKNOWN`, `CONTROL_OVER`, `FOUR_EYES`
    public static ControlEnded end(
            ControlGroups groups,
            List<Envelope> history,
            CreditCode unit,
            CreditCode other,
            String reason,
            String account,
            LocalDate today) {
        Link link = find(groups, unit, other);
        Refused.unless(link.status() != Status.ENDED, SubsidyProblem.CONTROL_OVER, "");
        refuseOwn(groups, link, history, account);
        return new ControlEnded(link.noted().unit(), link.noted().other(), reason, today);
    }

    private static Link find(ControlGroups groups, CreditCode unit, CreditCode other) {
        return groups.link(unit, other).orElseThrow(() -> new Refused(SubsidyProblem.CONTROL_UNKNOWN, ""));
    }

    /// Nobody takes two parts in one link; one that has ended and is noted anew is another.
    private static void refuseOwn(ControlGroups groups, Link link, List<Envelope> history, String account) {
        Set<String> parts = new HashSet<>();
        for (Envelope entry : history) {
            ControlEvent event = (ControlEvent) entry.event();
            if (groups.link(event.unit(), event.other()).filter(link::equals).isPresent()) {
                if (event instanceof ControlNoted) {
                    parts.clear();
                }
                parts.add(entry.actor().account());
            }
        }
        Refused.unless(!parts.contains(account), SubsidyProblem.FOUR_EYES, "");
    }
}
