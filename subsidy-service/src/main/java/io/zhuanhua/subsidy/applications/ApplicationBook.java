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
        String stream = Streams.application(id);
        int version = decided.recorded().stream()
                .filter(entry -> entry.stream().equals(stream))
                .mapToInt(Envelope::version)
                .max()
                .orElse(0);
        return Case.of(journal.read(stream).entries().subList(0, version));
    }
}
