package io.zhuanhua.monitoring.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.monitoring.figures.Screens;
import io.zhuanhua.monitoring.rules.Period;
import io.zhuanhua.ui.FormErrors;
import io.zhuanhua.ui.Tab;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Reports on screen and on paper: the list, one report, its xlsx and its PDF, and the act of publishing it.
@Path("/reports")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReportsPage {

    /// What the page of a report offers.
    ///
    /// @param done whether it has just been published
    public record Act(boolean allowed, String key, FormErrors errors, boolean done) {}

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reports(
                List<ReportRow> rows, @Nullable String next, String period, FormErrors errors, List<Tab> tabs);

        static native TemplateInstance report(Report report, Act act);
    }

    private final ReportDesk desk;
    private final Reports reports;
    private final ReportWorkbook workbook;
    private final ReportPaper paper;
    private final Screens screens;
    private final Commands commands;
    private final Caller caller;
    private final FormProblems problems;

    ReportsPage(
            ReportDesk desk,
            Reports reports,
            ReportWorkbook workbook,
            ReportPaper paper,
            Screens screens,
            Commands commands,
            Caller caller,
            FormProblems problems) {
        this.desk = desk;
        this.reports = reports;
        this.workbook = workbook;
        this.paper = paper;
        this.screens = screens;
        this.commands = commands;
        this.caller = caller;
        this.problems = problems;
    }

    /// @param period where given, the page of that period's report instead
    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("period") @DefaultValue("") String period, @BeanParam Paging paging) {
        caller.require(caller.readsAll());
        return period.isBlank()
                ? Response.ok(list(paging, reports.lastMonth().text(), FormErrors.NONE))
                        .build()
                : problems.answer(
                        () -> "/reports/" + Period.parse(period).text(), errors -> list(paging, period, errors));
    }

    private TemplateInstance list(Paging paging, String period, FormErrors errors) {
        Page<ReportRow> page = reports.published(paging, row -> row);
        return Templates.reports(page.items(), page.next(), period, errors, screens.tabs("/reports"));
    }

    @GET
    @Path("{period}")
    @Operation(hidden = true)
    public Response show(
            @PathParam("period") String period,
            @QueryParam("export") @DefaultValue("") String export,
            @QueryParam("done") @DefaultValue("") String done) {
        Report report = reports.of(period);
        return switch (export) {
            case "xlsx" -> file(workbook.of(report), ExportFormat.XLSX, report);
            case "pdf" -> file(paper.of(report), ExportFormat.PDF, report);
            default ->
                Response.ok(Templates.report(report, act(report, FormErrors.NONE, done.equals("yes"))))
                        .build();
        };
    }

    @POST
    @Path("{period}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(@PathParam("period") String period, @FormParam("key") @Nullable String key) {
        return problems.answer(
                "/reports/" + period + "?done=yes", () -> desk.publish(commands.of(key, period), period), errors -> {
                    Report report = reports.of(period);
                    return Templates.report(report, act(report, errors, false));
                });
    }

    private Act act(Report report, FormErrors errors, boolean done) {
        boolean allowed = report.isDue() && caller.is(Role.DIRECTOR, Role.CLERK);
        return new Act(allowed, UUID.randomUUID().toString(), errors, done);
    }

    /// Named 单位-事项-批次-日期.
    private Response file(byte[] content, ExportFormat format, Report report) {
        String ending = format.ending();
        String name = reports.fileName(report) + "." + ending;
        return Response.ok(content, format.mediaType())
                .header(
                        "Content-Disposition",
                        ExportFile.named("report-" + report.period().text() + "." + ending, name))
                .build();
    }
}
