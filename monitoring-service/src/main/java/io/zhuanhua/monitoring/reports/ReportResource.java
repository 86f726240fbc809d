package io.zhuanhua.monitoring.reports;

import io.zhuanhua.events.ReportEvent.ReportPublished;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.monitoring.rules.ReportRules;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Periodic reports over HTTP: published by director or clerk once the period is over, read by staff and auditors.
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    private final ReportDesk desk;
    private final Reports reports;
    private final Commands commands;

    ReportResource(ReportDesk desk, Reports reports, Commands commands) {
        this.desk = desk;
        this.reports = reports;
        this.commands = commands;
    }

    /// @param period `2025-04`, `2025-Q2` or `2025`
    public record Publish(@Nullable String period) {}

    /// A published report in the list.
    public record ReportItem(String period, LocalDate from, LocalDate to, LocalDate publishedOn, String publishedBy) {}

    /// A figure as published beside the same figure today.
    ///
    /// @param published decimal text; null when there were no data
    /// @param today decimal text; null when there are no data
    /// @param difference why the two are not the same
    public record FigureLine(
            String code,
            String name,
            String unit,
            @Nullable String published,
            @Nullable Integer formulaVersion,
            @Nullable String today,
            ReportRules.Difference difference) {}

    /// A report.
    ///
    /// @param publishedOn null while it has not been published: then the figures are a preview
    /// @param lateEvents how many events of the period were recorded after the publication, counted up to 200
    public record ReportView(
            String period,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate publishedOn,
            @Nullable String publishedBy,
            List<FigureLine> figures,
            int lateEvents) {

        static ReportView of(Report report) {
            return new ReportView(
                    report.period().text(),
                    report.period().from(),
                    report.period().to(),
                    report.publishedOn(),
                    report.publishedBy(),
                    report.rows().stream().map(ReportView::line).toList(),
                    report.late().size());
        }

        private static FigureLine line(Report.Row row) {
            return new FigureLine(
                    row.line().code(),
                    row.name(),
                    row.line().unit(),
                    row.published(),
                    row.line().published() == null
                            ? null
                            : row.line().published().formulaVersion(),
                    row.now(),
                    row.line().difference());
        }
    }

    /// Newest period first.
    @GET
    public Page<ReportItem> list(@BeanParam Paging paging) {
        return reports.published(
                paging, row -> new ReportItem(row.id, row.firstDay, row.lastDay, row.publishedOn, row.publishedBy));
    }

    @GET
    @Path("{period}")
    public ReportView show(@PathParam("period") String period) {
        return ReportView.of(reports.of(period));
    }

    /// Publishes the report of a period that is over, with the figures as they are known now; they stand from then on.
    @POST
    public Response publish(Publish asked) {
        ReportPublished published = desk.publish(commands.next(), asked.period());
        return Response.created(URI.create("/api/v1/reports/" + published.report()))
                .entity(ReportView.of(reports.of(published.report())))
                .build();
    }
}
