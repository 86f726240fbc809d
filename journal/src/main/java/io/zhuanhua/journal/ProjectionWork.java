package io.zhuanhua.journal;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A projection at work in one schema: transactions in which it takes events in and reacts to them.
final class ProjectionWork {

    /// How often a transaction is tried again at once that lost against somebody else's.
    private static final int ATTEMPTS = 10;

    private final Projection projection;
    private final String schema;
    private final Journal journal;
    private Predecessor predecessor;
    private boolean reacted;

    /// @param predecessor what has followed from the events already, and is not done again
    ProjectionWork(Projection projection, String schema, Journal journal, Predecessor predecessor) {
        this.projection = projection;
        this.schema = schema;
        this.journal = journal;
        this.predecessor = predecessor;
    }

    String schema() {
        return schema;
    }

    Predecessor predecessor() {
        return predecessor;
    }

    /// It has read all there is: whatever was there before is no longer asked.
    void overtake(Connection connection) throws SQLException {
        if (!predecessor.equals(Predecessor.NOBODY)) {
            ProjectionSchema.drop(connection, ProjectionSchema.beforeName(projection));
            predecessor = Predecessor.NOBODY;
        }
    }

    /// Hands the events to the projection; to be called in a transaction.
    void apply(Connection connection, List<Envelope> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        predecessor.begin(events);
        projection.apply(events, new Effects() {
            @Override
            public Connection connection() {
                return connection;
            }

            @Override
            public void react(Envelope source, Set<String> streams, Function<Histories, List<DomainEvent>> decision)
                    throws SQLException {
                if (owesReactionTo(source)) {
                    Command command = Command.reaction(source, journal.source(), projection.name());
                    reacted |= !journal.decideWithin(connection, command, streams, decision)
                            .isEmpty();
                }
            }

            @Override
            public boolean owesReactionTo(Envelope source) throws SQLException {
                return !predecessor.hasHandled(connection, source);
            }
        });
    }

    /// Something done in the schema, all of it or nothing, by one process at a time; again when it loses against
    /// somebody who appends to a stream it reacts on.
    <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(connection, work);
            } catch (SQLException failure) {
                if (attempt == ATTEMPTS || Conflict.behind(failure) == null) {
                    throw failure;
                }
            }
        }
    }

    private <T> T once(Connection connection, Work<T> work) throws SQLException {
        reacted = false;
        connection.setAutoCommit(false);
        try {
            ProjectionSchema.use(connection, schema);
            T result = work.run();
            connection.commit();
            if (reacted) {
                journal.reacted();
            }
            return result;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /// A piece of work on the database.
    interface Work<T> {
        T run() throws SQLException;
    }
}
