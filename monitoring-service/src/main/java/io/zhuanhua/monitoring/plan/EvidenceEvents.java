package io.zhuanhua.monitoring.plan;

import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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
        Query asked = Query.of(SELECT).where("e.kind = ANY (?)", kinds);
        return asked.newest(paging, "e.happened_on", "e.id::text")
                .list(
                        database,
                        row -> new Evidence(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                row.getString(6)));
    }
}
