package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.NoticeEvent.NoticePublished;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalCalendar;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.notices.NoticeBook.Notice;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.notice.Admissibility;
import io.zhuanhua.subsidy.rules.notice.Closing;
import io.zhuanhua.subsidy.rules.notice.NoticeState;
import io.zhuanhua.subsidy.rules.notice.Objecting;
import io.zhuanhua.subsidy.rules.notice.Publishing;
import io.zhuanhua.subsidy.rules.policy.WorkCalendar;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.vault.Objector;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts notices up, takes objections, and closes notices.
@ApplicationScoped
public class NoticeDesk {

    private final Journal journal;
    private final NoticeBook notices;
    private final ContractBook contracts;
    private final PolicyBook policies;
    private final LegalCalendar calendar;
    private final Vault vault;
    private final LegalClock clock;

    NoticeDesk(
            Journal journal,
            NoticeBook notices,
            ContractBook contracts,
            PolicyBook policies,
            LegalCalendar calendar,
            Vault vault,
            LegalClock clock) {
        this.journal = journal;
        this.notices = notices;
        this.contracts = contracts;
        this.policies = policies;
        this.calendar = calendar;
        this.vault = vault;
        this.clock = clock;
    }

    /// @throws io.zhuanhua.events.Refused see [Publishing]; `CALENDAR_YEAR_MISSING`
    public NoticePublished publish(Command command, List<ApplicationId> applications, LocalDate publishedOn) {
        NoticeId notice = new NoticeId(Ids.text());
        Set<String> streams = new HashSet<>();
        applications.forEach(id -> streams.add(Streams.application(id)));
        return journal.decide(command, streams, histories -> {
                    Publishing.check(applications, publishedOn, clock.today());
                    List<ApplicationState> states = applications.stream()
                            .map(id -> NoticeBook.state(histories, id))
                            .toList();
                    Publishing.checkReady(states);
                    LocalDate lastDay =
                            new WorkCalendar(calendar.workingDays()).lastDay(publishedOn, publicityDays(states));
                    List<Publishing.Candidate> candidates = states.stream()
                            .map(state -> new Publishing.Candidate(
                                    state, contracts.of(state.asked().applied().contract())))
                            .toList();
                    return Publishing.publish(notice, candidates, publishedOn, lastDay, Sha256::of);
                })
                .only(NoticePublished.class);
    }

    /// Takes an objection of anybody; who they are goes to the vault.
    ///
    /// @throws io.zhuanhua.events.Refused see [Objecting]
    public NoticeObjected object(Command command, NoticeId id, ApplicationId application, Objector who) {
        LocalDate lastDay = notices.get(id).state().published().lastDay();
        Optional<Admissibility> obstacle = Admissibility.obstacle(who.name(), who.evidence(), clock.today(), lastDay);
        String reference = Vault.reference(command);
        Set<String> streams = Set.of(Streams.notice(id), Streams.application(application));
        return journal.decide(command, streams, histories -> {
                    List<DomainEvent> events = Objecting.object(
                            notice(histories, id),
                            NoticeBook.state(histories, application),
                            application,
                            reference,
                            obstacle,
                            clock.today());
                    vault.keep(reference, who);
                    return events;
                })
                .only(NoticeObjected.class);
    }

    /// @throws io.zhuanhua.events.Refused `NOTICE_STILL_OPEN`, `NOTICE_CLOSED`
    public Notice close(Command command, NoticeId id) {
        NoticeState seen = notices.get(id).state();
        Set<String> streams = new HashSet<>(Set.of(Streams.notice(id)));
        notices.items(seen).forEach((application, state) -> streams.addAll(HearingDesk.touched(application, state)));
        journal.decide(command, streams, histories -> {
            NoticeState notice = notice(histories, id);
            List<ApplicationState> items = notice.published().items().stream()
                    .map(Item::application)
                    .map(application -> NoticeBook.state(histories, application))
                    .toList();
            return Closing.close(notice, items, clock.today());
        });
        return notices.get(id);
    }

    static NoticeState notice(Histories histories, NoticeId id) {
        return NoticeState.of(histories.of(Streams.notice(id)).entries());
    }

    /// The longest that the policies of the items ask for.
    private int publicityDays(List<ApplicationState> states) {
        return states.stream()
                .mapToInt(state ->
                        policies.of(state.proposed().decision()).terms().publicityDays())
                .max()
                .orElseThrow();
    }
}
