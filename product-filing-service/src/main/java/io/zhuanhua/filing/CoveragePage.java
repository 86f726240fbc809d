package io.zhuanhua.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.ProductEvent.RosterClass;
import io.zhuanhua.events.Role;
import io.zhuanhua.filing.rules.Coverage;
import io.zhuanhua.filing.rules.RosterImport;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 备案覆盖 on screen: the figures of a day, who is still to be won, and the form that takes a roster in.
@Path("/products")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CoveragePage {

    private static final Map<String, RosterClass> CHINESE = Map.of(
            "高新技术企业", RosterClass.HIGH_TECH,
            "高企", RosterClass.HIGH_TECH,
            "专精特新企业", RosterClass.SPECIALISED,
            "专精特新", RosterClass.SPECIALISED,
            "知识产权优势企业", RosterClass.IP_ADVANTAGE,
            "知识产权示范企业", RosterClass.IP_ADVANTAGE,
            "科技型中小企业", RosterClass.TECH_SME);

    /// A line of the table of coverage.
    ///
    /// @param rosterClass null for the line of all classes together
    public record Line(
            @Nullable RosterClass rosterClass,
            int roster,
            int filed,
            @Nullable BigDecimal percent) {}

    /// The form of a roster, as typed.
    public record RosterForm(String key, String source, String rows, FormErrors errors) {}

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance coverage(
                Coverage coverage, List<Line> lines, boolean mayEnter, int added, int unchanged);

        static native TemplateInstance rosterNew(RosterForm form);
    }

    private final ProductDesk desk;
    private final FilingLists lists;
    private final Commands commands;
    private final Caller caller;
    private final LegalClock clock;
    private final FormProblems problems;

    CoveragePage(
            ProductDesk desk,
            FilingLists lists,
            Commands commands,
            Caller caller,
            LegalClock clock,
            FormProblems problems) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
        this.problems = problems;
    }

    /// @param added entries just taken in, -1 when this is no answer to that
    @GET
    @Path("/coverage")
    public TemplateInstance coverage(
            @QueryParam("asOf") @DefaultValue("") String asOf,
            @QueryParam("added") @DefaultValue("-1") int added,
            @QueryParam("unchanged") @DefaultValue("0") int unchanged) {
        caller.require(caller.readsAll());
        LocalDate day = asOf.isBlank() ? clock.today() : LegalDates.parse(asOf);
        Coverage coverage = lists.coverage(day);
        List<Line> lines = new ArrayList<>();
        coverage.byClass().forEach((each, of) -> lines.add(new Line(each, of.roster(), of.filed(), of.percent())));
        lines.add(new Line(null, coverage.roster(), coverage.filed(), coverage.percent()));
        return Templates.coverage(coverage, lines, caller.is(Role.CLERK), added, unchanged);
    }

    @GET
    @Path("/rosters/new")
    public TemplateInstance create() {
        caller.require(Role.CLERK);
        return Templates.rosterNew(new RosterForm(UUID.randomUUID().toString(), "", "", FormErrors.NONE));
    }

    @POST
    @Path("/rosters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(
            @FormParam("key") @Nullable String key,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("rows") @DefaultValue("") String rows) {
        caller.require(Role.CLERK);
        RosterImport asked = new RosterImport(source, typed(rows));
        return problems.answer(
                () -> {
                    int added = desk.enrol(commands.of(key, source, rows), asked);
                    int all = asked.enterprises() == null
                            ? 0
                            : asked.enterprises().size();
                    return "/products/coverage?added=" + added + "&unchanged=" + (all - added);
                },
                errors -> Templates.rosterNew(new RosterForm(String.valueOf(key), source, rows, byLine(errors))));
    }

    /// Lines as they come out of a spreadsheet: tabs, or commas of either width.
    private static List<RosterImport.@Nullable Row> typed(String rows) {
        List<RosterImport.@Nullable Row> typed = new ArrayList<>();
        rows.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split("[\\t,，]", -1);
            typed.add(new RosterImport.Row(
                    cell(cells, 0), cell(cells, 1), kind(cell(cells, 2)), cell(cells, 3), cell(cells, 4)));
        });
        return typed;
    }

    private static @Nullable String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : null;
    }

    private static @Nullable String kind(@Nullable String typed) {
        RosterClass named = typed == null ? null : CHINESE.get(typed);
        return named == null ? typed : named.name();
    }

    /// A mistake in a row is shown at the one control, with the number of its line.
    private static FormErrors byLine(FormErrors errors) {
        return new FormErrors(errors.entries().stream()
                .map(entry -> {
                    String[] path = entry.field().split("\\.", -1);
                    return path.length < 2
                            ? new FormErrors.Entry(
                                    entry.field().equals("enterprises") ? "rows" : entry.field(), entry.message())
                            : new FormErrors.Entry("rows", (Integer.parseInt(path[1]) + 1) + ": " + entry.message());
                })
                .toList());
    }
}
