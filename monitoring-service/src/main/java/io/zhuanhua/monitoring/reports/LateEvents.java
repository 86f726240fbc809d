package io.zhuanhua.monitoring.reports;

import io.zhuanhua.monitoring.rules.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// What became known of a period after its report had been published: the reason for a difference.
@ApplicationScoped
public class LateEvents {

    private static final String SELECT = "SELECT id, kind, stream, happened_on, recorded_at FROM monitoring_cases.event"
            + " WHERE recorded_at > ? AND happened_on BETWEEN ? AND ? AND kind <> 'report.published'"
            + " ORDER BY recorded_at, stream, version LIMIT 200";

    private final DataSource database;

    LateEvents(DataSource database) {
        this.database = database;
    }

    /// One such event.
    public record Late(UUID id, String kind, String stream, LocalDate happenedOn, Instant recordedAt) {}

    /// The first two hundred, oldest first.
    List<Late> of(Period period, Instant publishedAt) {
        List<Late> late = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, OffsetDateTime.ofInstant(publishedAt, ZoneOffset.UTC));
            select.setObject(2, period.from());
            select.setObject(3, period.to());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    late.add(new Late(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what became known later", e);
        }
        return List.copyOf(late);
    }
}
