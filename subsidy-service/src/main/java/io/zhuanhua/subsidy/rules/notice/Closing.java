package io.zhuanhua.subsidy.rules.notice;

import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationEvent.SubsidyGranted;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.NoticeEvent.NoticeClosed;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Reservation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The end of a notice: what nobody has objected to is granted.
public final class Closing {

    private Closing() {}

    /// @param items the applications of the notice
    /// @throws Refused `NOTICE_CLOSED`, or `NOTICE_STILL_OPEN` until its last day is over
    public static List<DomainEvent> close(NoticeState notice, List<ApplicationState> items, LocalDate today) {
        Refused.unless(notice.closedOn() == null, SubsidyProblem.NOTICE_CLOSED, "");
        LocalDate first = notice.published().lastDay().plusDays(1);
        Refused.unless(!today.isBefore(first), SubsidyProblem.NOTICE_STILL_OPEN, "", first.toString());
        List<DomainEvent> events = new ArrayList<>();
        events.add(new NoticeClosed(notice.published().notice(), today));
        items.stream()
                .filter(item -> item.status() == ApplicationStatus.IN_PUBLICITY)
                .filter(item ->
                        item.published().notice().equals(notice.published().notice()))
                .forEach(item -> events.addAll(grant(item, today)));
        return events;
    }

    /// The money is due: what was held of cap and budget is committed.
    static List<DomainEvent> grant(ApplicationState item, LocalDate today) {
        SubsidyApplied applied = item.asked().applied();
        List<DomainEvent> events = new ArrayList<>();
        events.add(new SubsidyGranted(
                applied.application(),
                applied.contract(),
                applied.caseNumber(),
                applied.agency(),
                today,
                item.proposed().decision()));
        events.addAll(Reservation.of(item).commit(today));
        return events;
    }
}
