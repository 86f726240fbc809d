package io.zhuanhua.monitoring.plan;

import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The events that are evidence for a clause, newest first.
@ApplicationScoped
public class EvidenceEvents {

    private static final String SELECT = """
            SELECT e.id::text, e.kind, e.stream, e.happened_on, e.account, (SELECT c.case_number
                FROM monitoring_cases.contract c LEFT JOIN monitoring_cases.application a ON a.contract = c.id
                WHERE e.stream IN ('contract-' || c.id, 'application-' || a.id, 'match-' || c.match) LIMIT 1)
            FROM monitoring_cases.event e
            WHERE e.kind = ANY (?) AND (e.happened_on, e.id::text) < (?, ?)
            ORDER BY e.happened_on DESC, e.id::text DESC LIMIT ?
            """;

    private final DataSource database;

    EvidenceEvents(DataSource database) {
        this.database = database;
    }

    /// @param caseNumber null where it belongs to no case yet
    public record Evidence(
            String id,
            String kind,
            String stream,
            LocalDate happenedOn,
            String account,
            @Nullable String caseNumber) {

        Cursor place() {
            return Cursor.of(happenedOn, id);
        }
    }

    List<Evidence> of(List<String> kinds, Paging paging) {
        Optional<Cursor> after = paging.after(2);
        List<Evidence> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("text", kinds.toArray()));
            select.setObject(2, after.map(cursor -> cursor.date(0)).orElse(LocalDate.of(9999, 12, 31)));
            select.setString(3, after.map(cursor -> cursor.key(1)).orElse("~"));
            select.setInt(4, paging.fetch());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Evidence(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getString(5),
                            row.getString(6)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the evidence", e);
        }
        return List.copyOf(found);
    }
}
