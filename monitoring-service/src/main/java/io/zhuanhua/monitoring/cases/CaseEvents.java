package io.zhuanhua.monitoring.cases;

import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The events of one case, over all services: those of its contract and of the match, patents, products, applications
/// and notices that belong to it.
@ApplicationScoped
public class CaseEvents {

    private static final String STREAMS = """
            WITH asked AS (SELECT c.* FROM monitoring_cases.contract c WHERE c.id = ?)
            SELECT 'contract-' || id FROM asked
            UNION SELECT 'match-' || match FROM asked
            UNION SELECT unnest(ARRAY['need-' || m.need, 'offer-' || m.offer])
                FROM asked JOIN monitoring_cases.proposal m ON m.id = asked.match
            UNION SELECT 'register-' || unnest(patents) FROM asked
            UNION SELECT 'product-' || p.product
                FROM asked JOIN monitoring_cases.contract_product p ON p.contract = asked.id
            UNION SELECT unnest(ARRAY['application-' || a.id, 'notice-' || a.notice])
                FROM asked JOIN monitoring_cases.application a ON a.contract = asked.id
            """;
    private static final String FIELDS = "SELECT id, stream, version, kind, source, happened_on, recorded_at, account,"
            + " role, unit, causation, correlation, about, payload FROM monitoring_cases.event e";
    private static final String OF_STREAMS = "e.stream = ANY (?) OR e.about = ANY (?) OR e.stream IN"
            + " (SELECT d.stream FROM monitoring_cases.event d WHERE d.kind = 'delivery.sent' AND d.about = ANY (?))";

    private final DataSource database;

    CaseEvents(DataSource database) {
        this.database = database;
    }

    /// One event as it was recorded.
    ///
    /// @param happenedOn its legal date; the day it was recorded where it has none
    /// @param payload its content as JSON
    public record Recorded(
            UUID id,
            String stream,
            int version,
            String kind,
            String source,
            LocalDate happenedOn,
            OffsetDateTime recordedAt,
            String account,
            @Nullable String role,
            @Nullable String unit,
            @Nullable UUID causation,
            @Nullable String correlation,
            @Nullable String about,
            String payload) {

        /// `contract`, `application` …
        public String family() {
            return stream.substring(0, stream.indexOf('-'));
        }
    }

    /// Oldest first, by legal date.
    public List<Recorded> of(String contract) {
        List<String> streams = Query.of("SELECT stream FROM (" + STREAMS + ") AS of_case (stream)", contract)
                .where("stream IS NOT NULL")
                .list(database, row -> row.getString(1));
        return Query.of(FIELDS)
                .where(OF_STREAMS, streams, streams, streams)
                .orderBy("e.happened_on, e.recorded_at, e.stream, e.version")
                .list(database, CaseEvents::event);
    }

    private static Recorded event(ResultSet row) throws SQLException {
        return new Recorded(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, OffsetDateTime.class),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, UUID.class),
                row.getString(12),
                row.getString(13),
                row.getString(14));
    }
}
