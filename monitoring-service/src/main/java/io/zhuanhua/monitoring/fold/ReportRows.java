package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.ReportEvent;
import io.zhuanhua.events.ReportEvent.Figure;
import io.zhuanhua.events.ReportEvent.ReportPublished;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Published reports with their frozen figures.
final class ReportRows {

    private ReportRows() {}

    static void take(Envelope envelope, ReportEvent event, Statements statements) throws SQLException {
        switch (event) {
            case ReportPublished it -> published(envelope, it, statements);
        }
    }

    private static void published(Envelope envelope, ReportPublished it, Statements statements) throws SQLException {
        statements.add(
                "INSERT INTO report (id, first_day, last_day, published_on, published_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                it.report(),
                it.from(),
                it.to(),
                it.publishedOn(),
                envelope.actor().account(),
                OffsetDateTime.ofInstant(envelope.recordedAt(), ZoneOffset.UTC));
        int place = 0;
        for (Figure figure : it.figures()) {
            statements.add(
                    "INSERT INTO report_figure (report, place, code, value, unit, formula_version)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    it.report(),
                    place++,
                    figure.code(),
                    figure.value(),
                    figure.unit(),
                    figure.formulaVersion());
        }
    }
}
