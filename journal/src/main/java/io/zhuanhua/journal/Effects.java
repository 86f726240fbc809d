package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What a projection may do with a batch: write its own tables, and react by appending to the service's own journal.
public interface Effects {

    /// The transaction; unqualified names mean the projection's own schema. Not to be committed or closed.
    Connection connection();

    /// Decides something because of `source`, once however often it is delivered, and appends it in this transaction.
    /// While a projection is rebuilt nothing is appended: what followed then is recorded already.
    void react(Envelope source, Set<String> streams, Function<Histories, List<DomainEvent>> decision)
            throws SQLException;
}
