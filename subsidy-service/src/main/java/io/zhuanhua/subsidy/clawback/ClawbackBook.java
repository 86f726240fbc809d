package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.clawback.ClawbackState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Recoveries, each answered from its own stream.
@ApplicationScoped
public class ClawbackBook {

    /// Rows of the list, newest grounds first.
    static final int MOST = 200;

    private final Journal journal;
    private final DataSource database;

    ClawbackBook(Journal journal, DataSource database) {
        this.journal = journal;
        this.database = database;
    }

    /// Whether one was ever opened.
    public boolean has(ApplicationId id) {
        return !journal.read(Streams.clawback(id)).isEmpty();
    }

    /// @throws NotFoundException when there is none
    ClawbackState get(ApplicationId id) {
        return of(journal.read(Set.of(Streams.clawback(id))), id);
    }

    /// @throws NotFoundException when there is none
    static ClawbackState of(Histories histories, ApplicationId id) {
        ClawbackState state =
                ClawbackState.of(histories.of(Streams.clawback(id)).events(ClawbackEvent.class));
        if (state.grounds().isEmpty()) {
            throw new NotFoundException();
        }
        return state;
    }

    /// @param own null for all
    List<ShownClawback> list(@Nullable CreditCode own) {
        List<ApplicationId> ids = ids(own);
        Set<String> streams = new HashSet<>();
        ids.forEach(id -> streams.add(Streams.clawback(id)));
        Histories histories = journal.read(streams);
        return ids.stream().map(id -> ShownClawback.of(of(histories, id))).toList();
    }

    private List<ApplicationId> ids(@Nullable CreditCode own) {
        Query asked = Query.of("SELECT application FROM subsidy_clawbacks.clawback");
        if (own != null) {
            asked.where("unit = ?", own.text());
        }
        return asked.orderBy("opened_on DESC, application")
                .limit(MOST)
                .list(database, row -> new ApplicationId(row.getString(1)));
    }
}
