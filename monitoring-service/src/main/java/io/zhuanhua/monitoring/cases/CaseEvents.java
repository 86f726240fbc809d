package io.zhuanhua.monitoring.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The events of one case, over all services: those of its contract and of the match, patents, products, applications
/// and notices that belong to it.
@ApplicationScoped
public class CaseEvents {

    private static final String STREAMS = """
            SELECT 'contract-' || ?
            UNION SELECT 'match-' || c.match FROM monitoring_cases.contract c WHERE c.id = ? AND c.match IS NOT NULL
            UNION SELECT unnest(ARRAY['need-' || m.need, 'offer-' || m.offer])
                FROM monitoring_cases.contract c JOIN monitoring_cases.proposal m ON m.id = c.match WHERE c.id = ?
            UNION SELECT 'register-' || unnest(c.patents) FROM monitoring_cases.contract c WHERE c.id = ?
            UNION SELECT 'product-' || p.product FROM monitoring_cases.contract_product p WHERE p.contract = ?
            UNION SELECT unnest(ARRAY['application-' || a.id, 'notice-' || a.notice])
                FROM monitoring_cases.application a WHERE a.contract = ?
            """;
    private static final String FIELDS = "SELECT id, stream, version, kind, source, happened_on, recorded_at, account,"
            + " role, unit, causation, correlation, about, payload FROM monitoring_cases.event e ";
    private static final String OF_STREAMS = FIELDS
            + "WHERE e.stream = ANY (?) OR e.about = ANY (?) OR e.stream IN"
            + " (SELECT d.stream FROM monitoring_cases.event d WHERE d.kind = 'delivery.sent' AND d.about = ANY (?))"
            + " ORDER BY e.happened_on, e.recorded_at, e.stream, e.version";

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
        try (Connection connection = database.getConnection()) {
            Array streams = connection.createArrayOf("text", streams(connection, contract));
            try (PreparedStatement select = connection.prepareStatement(OF_STREAMS)) {
                select.setArray(1, streams);
                select.setArray(2, streams);
                select.setArray(3, streams);
                return read(select);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the events of " + contract, e);
        }
    }

    private static Object[] streams(Connection connection, String contract) throws SQLException {
        List<String> streams = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(STREAMS)) {
            for (int place = 1; place <= 6; place++) {
                select.setString(place, contract);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Stream.ofNullable(rows.getString(1)).forEach(streams::add);
                }
            }
        }
        return streams.toArray();
    }

    private static List<Recorded> read(PreparedStatement select) throws SQLException {
        List<Recorded> events = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(new Recorded(
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
                        row.getString(14)));
            }
        }
        return List.copyOf(events);
    }
}
