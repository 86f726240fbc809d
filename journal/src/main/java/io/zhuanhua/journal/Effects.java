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
    /// While a projection is made again nothing is appended for what it has reacted to before.
    void react(Envelope source, Set<String> streams, Function<Histories, List<DomainEvent>> decision)
            throws SQLException;

    /// Whether [#react] would decide because of `source`. False for what was reacted to before the projection was made
    /// again: costly searching for what to decide can then be left out. The projection's tables must not depend on
    /// it.
    default boolean owesReactionTo(Envelope source) throws SQLException {
        return true;
    }
}
