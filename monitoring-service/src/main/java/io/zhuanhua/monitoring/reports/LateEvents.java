package io.zhuanhua.monitoring.reports;

import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.kit.sql.Rows;
import io.zhuanhua.monitoring.rules.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// What became known of a period after its report had been published: the reason for a difference.
@ApplicationScoped
public class LateEvents {

    private static final String SELECT =
            "SELECT id, kind, stream, happened_on, recorded_at FROM monitoring_cases.event";

    private final DataSource database;

    LateEvents(DataSource database) {
        this.database = database;
    }

    /// One such event.
    public record Late(UUID id, String kind, String stream, LocalDate happenedOn, Instant recordedAt) {}

    /// The first two hundred, oldest first.
    List<Late> of(Period period, Instant publishedAt) {
        return Query.of(SELECT)
                .where("recorded_at > ?", publishedAt)
                .where("happened_on BETWEEN ? AND ?", period.from(), period.to())
                .where("kind <> 'report.published'")
                .orderBy("recorded_at, stream, version")
                .limit(200)
                .list(
                        database,
                        row -> new Late(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                Rows.moment(row, "recorded_at")));
    }
}
