package io.zhuanhua.benchmarks.grants;

import io.zhuanhua.benchmarks.Samples;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Money;
import io.zhuanhua.journal.EventCodec;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// What is usually written: a transaction a grant, totals in a row of the cap and a row of the budget, the same rules,
/// and the same three events in a table beside. Either it locks the two rows first, or it is serializable and tries
/// again.
final class TransactionSide implements GrantSide {

    private static final String TABLES = """
            CREATE TABLE cap (unit TEXT PRIMARY KEY, used BIGINT NOT NULL);
            CREATE TABLE budget (year INTEGER PRIMARY KEY, available BIGINT NOT NULL);
            CREATE TABLE event (stream TEXT, version INTEGER, kind TEXT NOT NULL, payload TEXT NOT NULL,
                position BIGINT GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (stream, version));
            INSERT INTO cap VALUES ('unit', 0);
            INSERT INTO budget VALUES (2025, 10000000000);
            """;
    private static final String ADD = "INSERT INTO event (stream, version, kind, payload) VALUES (?, ?, ?, ?)";
    private static final Actor SOMEBODY = Actor.service("benchmark");

    private final DataSource pool;
    private final GrantRules rules;
    private final boolean serializable;

    TransactionSide(String database, GrantRules rules, boolean serializable) throws SQLException {
        Sql.execute(database, TABLES);
        this.pool = Sql.pool(database);
        this.rules = rules;
        this.serializable = serializable;
    }

    @Override
    public void prepare(long first, int count) throws Exception {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (long number = first; number < first + count; number++) {
                add(connection, 1, rules.reviewed(number));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void approve(long number) throws SQLException {
        while (!tried(number)) {
            Thread.onSpinWait();
        }
    }

    /// @return false when it must be tried again
    private boolean tried(long number) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (serializable) {
                    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                }
                grant(connection, number);
                connection.commit();
                return true;
            } catch (SQLException failure) {
                connection.rollback();
                if (!"40001".equals(failure.getSQLState())) {
                    throw failure;
                }
                return false;
            } finally {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }

    private void grant(Connection connection, long number) throws SQLException {
        ContractFacts facts = rules.facts(number);
        ApplicationId id = ApplicationIds.of(facts.submitted().contract(), GrantRules.UNIT);
        List<Envelope> history = history(connection, Streams.application(id));
        String lock = serializable ? "" : " FOR UPDATE";
        Money used = amount(connection, "SELECT used FROM cap WHERE unit = 'unit'" + lock);
        Money left = amount(connection, "SELECT available FROM budget WHERE year = 2025" + lock);
        List<DomainEvent> events = rules.approve(
                ApplicationState.of(history),
                facts,
                new CapStanding(rules.bucket(), List.of(used), Money.ZERO, null, null),
                new Standing(GrantRules.YEAR, left, null));
        long granted = ApplicationState.of(history)
                .after((ApplicationEvent) events.getFirst())
                .proposed()
                .amount()
                .fen();
        move(connection, "UPDATE cap SET used = used + ? WHERE unit = 'unit'", granted);
        move(connection, "UPDATE budget SET available = available - ? WHERE year = 2025", granted);
        add(connection, history.size() + 1, List.of(events.getFirst()));
        addLedgers(connection, number, events.subList(1, events.size()));
    }

    private static List<Envelope> history(Connection connection, String stream) throws SQLException {
        List<Envelope> history = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT version, kind, payload FROM event WHERE stream = ? ORDER BY version")) {
            select.setString(1, stream);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    DomainEvent event = read(row.getString(2), row.getString(3));
                    history.add(new Envelope(
                            new UUID(3, row.getInt(1)),
                            "s",
                            row.getInt(1),
                            event,
                            Instant.EPOCH,
                            SOMEBODY,
                            null,
                            null));
                }
            }
        }
        return history;
    }

    private static DomainEvent read(String kind, String payload) {
        try {
            return EventCodec.read(kind, payload);
        } catch (IOException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static Money amount(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Money(row.getLong(1));
        }
    }

    private static void move(Connection connection, String sql, long fen) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, fen);
            update.executeUpdate();
        }
    }

    private static void add(Connection connection, int version, List<DomainEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            int next = version;
            for (DomainEvent event : events) {
                set(insert, event.stream(), next++, event);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Their streams are told apart by the grant: that nothing else orders them is the row's business.
    private static void addLedgers(Connection connection, long number, List<DomainEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (DomainEvent event : events) {
                set(insert, event.stream() + "/" + Samples.name(number), 1, event);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, String stream, int version, DomainEvent event)
            throws SQLException {
        insert.setString(1, stream);
        insert.setInt(2, version);
        insert.setString(3, Kinds.of(event.getClass()).value());
        insert.setString(4, EventCodec.write(event));
    }

    @Override
    public long granted() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return amount(connection, "SELECT used FROM cap WHERE unit = 'unit'")
                    .fen();
        }
    }

    @Override
    public void close() {
        // the servers are stopped right after
    }
}
