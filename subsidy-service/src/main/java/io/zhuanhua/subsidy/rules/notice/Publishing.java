package io.zhuanhua.subsidy.rules.notice;

import io.zhuanhua.events.ApplicationEvent.SubsidyPublished;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.NoticeEvent.NoticePublished;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Putting a list up for everybody to see (公示), frozen as it is.
public final class Publishing {

    /// Most items of one notice.
    public static final int LONGEST = 200;

    private Publishing() {}

    /// One application to be published.
    public record Candidate(ApplicationState state, ContractFacts facts) {}

    /// Whether a notice of these applications can be put up today. The list is the page of this house, so it
    /// cannot have been up before it is, and nobody could object in time to one that is dated back.
    ///
    /// @throws Refused `NOTICE_EMPTY`, `NOTICE_TOO_LONG`, `NOTICE_REPEATS_ITEM`, `NOTICE_DATE_NOT_TODAY`
    public static void check(List<ApplicationId> applications, LocalDate publishedOn, LocalDate today) {
        Refused.unless(!applications.isEmpty(), SubsidyProblem.NOTICE_EMPTY, "/applicationIds");
        Refused.unless(
                applications.size() <= LONGEST,
                SubsidyProblem.NOTICE_TOO_LONG,
                "/applicationIds",
                String.valueOf(LONGEST));
        Refused.unless(
                publishedOn.equals(today), SubsidyProblem.NOTICE_DATE_NOT_TODAY, "/publishedOn", today.toString());
        Set<ApplicationId> seen = new HashSet<>();
        Checks checks = new Checks();
        for (int i = 0; i < applications.size(); i++) {
            checks.that(seen.add(applications.get(i)), SubsidyProblem.NOTICE_REPEATS_ITEM, "/applicationIds/" + i);
        }
        checks.refuseIfAny();
    }

    /// @throws Refused `APPLICATION_UNKNOWN`, `NOT_PROPOSED`, naming every application that is not ready
    public static void checkReady(List<ApplicationState> states) {
        Checks checks = new Checks();
        for (int i = 0; i < states.size(); i++) {
            ApplicationStatus status = states.get(i).status();
            String pointer = "/applicationIds/" + i;
            checks.that(status != ApplicationStatus.NONE, SubsidyProblem.APPLICATION_UNKNOWN, pointer);
            boolean ready = status == ApplicationStatus.NONE || status == ApplicationStatus.DECIDED_PROPOSED;
            checks.that(ready, SubsidyProblem.NOT_PROPOSED, pointer);
        }
        checks.refuseIfAny();
    }

    /// @param candidates ready ones
    /// @param lastDay last working day on which objections are taken
    /// @param digest what [NoticeText] is hashed with
    public static List<DomainEvent> publish(
            NoticeId notice,
            List<Candidate> candidates,
            LocalDate publishedOn,
            LocalDate lastDay,
            UnaryOperator<String> digest) {
        List<Item> items = candidates.stream().map(Publishing::item).toList();
        List<DomainEvent> events = new ArrayList<>();
        events.add(new NoticePublished(
                notice, publishedOn, lastDay, items, digest.apply(NoticeText.of(publishedOn, lastDay, items))));
        items.forEach(item -> events.add(new SubsidyPublished(item.application(), notice, publishedOn, lastDay)));
        return events;
    }

    private static Item item(Candidate candidate) {
        return new Item(
                candidate.state().asked().applied().application(),
                candidate.state().asked().applied().agencyName(),
                candidate.facts().submitted().contractNumber(),
                candidate.facts().submitted().patents().stream()
                        .map(PricedPatent::number)
                        .toList(),
                candidate.state().proposed().amount());
    }
}
