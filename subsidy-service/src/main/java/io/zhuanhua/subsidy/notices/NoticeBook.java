package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.ApplicationEvent.ObjectionDismissed;
import io.zhuanhua.events.ApplicationEvent.ObjectionUpheld;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NoticeEvent.Item;
import io.zhuanhua.events.NoticeEvent.NoticeObjected;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.notices.ShownObjection.Outcome;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.notice.NoticeState;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.vault.Objector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Notices, each answered from its own stream.
@ApplicationScoped
public class NoticeBook {

    private final Journal journal;
    private final Vault vault;

    NoticeBook(Journal journal, Vault vault) {
        this.journal = journal;
        this.vault = vault;
    }

    /// @param version of its stream, its ETag
    public record Notice(NoticeState state, int version) {

        static Notice of(History history) {
            return new Notice(NoticeState.of(history.entries()), history.version());
        }
    }

    /// @throws NotFoundException when there is none
    public Notice get(NoticeId id) {
        History history = journal.read(Streams.notice(id));
        if (history.isEmpty()) {
            throw new NotFoundException();
        }
        return Notice.of(history);
    }

    /// The applications of a notice as they stand now.
    public Map<ApplicationId, ApplicationState> items(NoticeState notice) {
        Histories histories = journal.read(streams(notice));
        Map<ApplicationId, ApplicationState> items = new HashMap<>();
        for (Item item : notice.published().items()) {
            items.put(item.application(), state(histories, item.application()));
        }
        return items;
    }

    /// The objections to a notice with what became of each, for the eyes of the bureau.
    public List<ShownObjection> objections(NoticeState notice) {
        Histories histories = journal.read(streams(notice));
        Map<String, Outcome> outcomes = new HashMap<>();
        notice.published().items().stream()
                .flatMap(item -> histories.of(Streams.application(item.application())).entries().stream())
                .map(Envelope::event)
                .forEach(event -> {
                    if (event instanceof ObjectionDismissed dismissed) {
                        outcomes.put(dismissed.objection(), Outcome.DISMISSED);
                    } else if (event instanceof ObjectionUpheld upheld) {
                        outcomes.put(upheld.objection(), Outcome.UPHELD);
                    }
                });
        return notice.objections().stream()
                .map(objection -> shown(
                        objection,
                        outcomes.getOrDefault(
                                objection.objection(),
                                undecided(objection, state(histories, objection.application())))))
                .toList();
    }

    /// An admissible one that nobody has decided waits as long as its item is held up by it.
    private static Outcome undecided(NoticeObjected objection, ApplicationState item) {
        if (objection.inadmissible() != null) {
            return Outcome.INADMISSIBLE;
        }
        boolean waits = item.status() == ApplicationStatus.OBJECTED
                && item.published().objections().contains(objection.objection());
        return waits ? Outcome.OPEN : Outcome.SETTLED;
    }

    private ShownObjection shown(NoticeObjected objection, Outcome outcome) {
        Objector who = vault.open(objection.objection(), Objector.class).orElse(new Objector("", "", "", ""));
        return new ShownObjection(
                objection.objection(),
                objection.application(),
                objection.objectedOn(),
                outcome,
                objection.inadmissible(),
                who.name(),
                who.contact(),
                who.statement(),
                who.evidence());
    }

    static ApplicationState state(Histories histories, ApplicationId id) {
        return ApplicationState.of(histories.of(Streams.application(id)).entries());
    }

    private static Set<String> streams(NoticeState notice) {
        return notice.published().items().stream()
                .map(item -> Streams.application(item.application()))
                .collect(Collectors.toSet());
    }
}
