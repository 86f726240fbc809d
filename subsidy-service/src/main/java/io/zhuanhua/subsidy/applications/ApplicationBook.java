package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;

/// Applications, each answered from its own stream.
@ApplicationScoped
public class ApplicationBook {

    private final Journal journal;

    ApplicationBook(Journal journal) {
        this.journal = journal;
    }

    /// One application and how it came to be so.
    ///
    /// @param history oldest first
    public record Case(ApplicationState state, List<Envelope> history) {

        /// The version of its stream, its ETag.
        public int version() {
            return history.size();
        }

        public ApplicationId id() {
            return state.asked().applied().application();
        }

        public String caseNumber() {
            return state.asked().applied().caseNumber().text();
        }

        static Case of(List<Envelope> history) {
            return new Case(ApplicationState.of(history), history);
        }
    }

    /// @throws NotFoundException when there is none
    public Case get(ApplicationId id) {
        History history = journal.read(Streams.application(id));
        if (history.isEmpty()) {
            throw new NotFoundException();
        }
        return Case.of(history.entries());
    }

    /// The application within a decision that has asked for its stream.
    ///
    /// @throws NotFoundException when there is none
    public Case of(Histories histories, ApplicationId id) {
        History history = histories.of(Streams.application(id));
        if (history.isEmpty()) {
            throw new NotFoundException();
        }
        return Case.of(history.entries());
    }

    /// The application as a command left it, also when it has moved on since: the same command is answered the
    /// same.
    public Case asLeftBy(ApplicationId id, Decided decided) {
        return Case.of(journal.read(Streams.application(id)).entries().subList(0, version(id, decided)));
    }

    /// The same of one that was seen just before; read again only if it has moved on in between.
    Case asLeftBy(Case seen, Decided decided) {
        List<Envelope> added = decided.recorded().stream()
                .filter(entry -> entry.stream().equals(Streams.application(seen.id())))
                .toList();
        if (added.isEmpty() || added.getFirst().version() != seen.version() + 1) {
            return asLeftBy(seen.id(), decided);
        }
        List<Envelope> history = new ArrayList<>(seen.history());
        history.addAll(added);
        return Case.of(List.copyOf(history));
    }

    private static int version(ApplicationId id, Decided decided) {
        String stream = Streams.application(id);
        return decided.recorded().stream()
                .filter(entry -> entry.stream().equals(stream))
                .mapToInt(Envelope::version)
                .max()
                .orElse(0);
    }
}
