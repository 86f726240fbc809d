package io.zhuanhua.contract.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Contents that are on their way into the store, or were when somebody pulled the plug.
@ApplicationScoped
public class Arrivals {

    private static final String BEGIN = "INSERT INTO document_arrival (sha256, begun_at) VALUES (?, ?)"
            + " ON CONFLICT (sha256) DO UPDATE SET begun_at = EXCLUDED.begun_at";
    private static final String END = "DELETE FROM document_arrival WHERE sha256 = ?";
    private static final String OLD =
            "SELECT sha256 FROM document_arrival WHERE begun_at < ? ORDER BY begun_at LIMIT 1000";
    private static final String SPOKEN_OF = "SELECT 1 FROM journal WHERE kind = 'contract.document-added'"
            + " AND payload::jsonb ->> 'sha256' = ? LIMIT 1";

    private final DataSource database;

    Arrivals(DataSource database) {
        this.database = database;
    }

    void begin(String sha256, Instant now) {
        run(BEGIN, sha256, now);
    }

    void end(String sha256) {
        run(END, sha256, null);
    }

    List<String> begunBefore(Instant time) {
        List<String> old = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OLD)) {
            select.setTimestamp(1, Timestamp.from(time));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    old.add(rows.getString(1));
                }
            }
            return old;
        } catch (SQLException away) {
            throw new IllegalStateException("arrivals cannot be read", away);
        }
    }

    /// Whether the journal has a document of that content.
    boolean isSpokenOf(String sha256) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SPOKEN_OF)) {
            select.setString(1, sha256);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException away) {
            throw new IllegalStateException("the journal cannot be read", away);
        }
    }

    private void run(String sql, String sha256, @Nullable Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, sha256);
            if (now != null) {
                statement.setTimestamp(2, Timestamp.from(now));
            }
            statement.executeUpdate();
        } catch (SQLException away) {
            throw new IllegalStateException("an arrival cannot be noted", away);
        }
    }
}
