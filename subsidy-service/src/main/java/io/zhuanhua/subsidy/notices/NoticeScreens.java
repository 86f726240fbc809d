package io.zhuanhua.subsidy.notices;

import io.quarkus.qute.TemplateInstance;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.clock.LegalCalendar;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.notices.NoticesPage.Templates;
import io.zhuanhua.subsidy.rules.notice.NoticeState;
import io.zhuanhua.subsidy.rules.policy.WorkCalendar;
import io.zhuanhua.ui.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/// Lays a notice out for whoever looks at it: everybody, or the bureau.
@ApplicationScoped
class NoticeScreens {

    private final NoticeBook notices;
    private final LegalCalendar calendar;
    private final Caller caller;
    private final LegalClock clock;

    NoticeScreens(NoticeBook notices, LegalCalendar calendar, Caller caller, LegalClock clock) {
        this.notices = notices;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    TemplateInstance notice(NoticeId id, FormErrors errors) {
        NoticeState state = notices.get(id).state();
        List<ShownObjection> objections = caller.readsAll() ? notices.objections(state) : List.of();
        return Templates.notice(ShownNotice.of(state), objections, doors(state), errors, Ids.text());
    }

    private NoticeDoors doors(NoticeState state) {
        boolean open = state.closedOn() == null;
        LocalDate lastDay = state.published().lastDay();
        return new NoticeDoors(
                open,
                open && clock.today().isAfter(lastDay) && caller.is(Role.CLERK, Role.DIRECTOR),
                caller.is(Role.REVIEWER, Role.DIRECTOR),
                caller.readsAll(),
                open ? elapsed(state.published().publishedOn(), lastDay) : "");
    }

    private String elapsed(LocalDate published, LocalDate lastDay) {
        try {
            WorkCalendar days = new WorkCalendar(calendar.workingDays());
            LocalDate until = clock.today().isAfter(lastDay) ? lastDay : clock.today();
            return days.elapsed(published, until) + "/" + days.elapsed(published, lastDay);
        } catch (Refused unknownYear) {
            return "";
        }
    }
}
