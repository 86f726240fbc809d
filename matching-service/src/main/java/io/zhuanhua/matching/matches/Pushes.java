package io.zhuanhua.matching.matches;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// What enterprises have been sent, to hold to the week's limit. A proposal is noted in the transaction that makes it
/// and again, without effect, when it comes back on the topic.
final class Pushes {

    static final String TABLE = """
            CREATE TABLE pushed (
                match       TEXT COLLATE "C" PRIMARY KEY,
                enterprise  TEXT COLLATE "C" NOT NULL,
                proposed_on DATE NOT NULL
            );
            CREATE INDEX pushed_enterprise ON pushed (enterprise, proposed_on);
            """;

    private final Connection connection;

    Pushes(Connection connection) {
        this.connection = connection;
    }

    void note(List<MatchProposed> proposals) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO pushed VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            for (MatchProposed proposal : proposals) {
                insert.setString(1, proposal.match().text());
                insert.setString(2, proposal.enterprise().text());
                insert.setObject(3, proposal.proposedOn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// How many since that day, that day included.
    int since(CreditCode enterprise, LocalDate day) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("SELECT count(*) FROM pushed WHERE enterprise = ? AND proposed_on >= ?")) {
            count.setString(1, enterprise.text());
            count.setObject(2, day);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
