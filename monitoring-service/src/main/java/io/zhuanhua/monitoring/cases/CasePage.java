package io.zhuanhua.monitoring.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.monitoring.figures.Screens;
import io.zhuanhua.ui.Tab;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// A case is one page; and the list of cases, and one event of a case with everything it says.
@Path("/cases")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CasePage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance cases(
                List<CaseRow> rows, @Nullable String next, List<CaseStatus> statuses, List<Tab> tabs);

        static native TemplateInstance caseFile(CaseScreen screen);

        static native TemplateInstance caseEvent(CaseRow row, CaseEvents.Recorded event, List<Fact> facts);
    }

    private final CaseFile cases;
    private final CaseScreens caseScreens;
    private final Screens screens;

    CasePage(CaseFile cases, CaseScreens caseScreens, Screens screens) {
        this.cases = cases;
        this.caseScreens = caseScreens;
        this.screens = screens;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("status") @DefaultValue("") String status,
            @BeanParam Paging paging) {
        Page<CaseRow> page = cases.list(search, CaseStatus.parse(status), paging);
        List<CaseStatus> statuses = Stream.of(CaseStatus.values())
                .filter(each -> each != CaseStatus.ANY)
                .toList();
        return Templates.cases(page.items(), page.next(), statuses, screens.tabs("/cases"));
    }

    @GET
    @Path("{caseNumber}")
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("caseNumber") String caseNumber, @QueryParam("tab") @DefaultValue("") String tab) {
        return Templates.caseFile(caseScreens.of(cases.open(caseNumber), tab));
    }

    @GET
    @Path("{caseNumber}/events/{id}")
    @Operation(hidden = true)
    public TemplateInstance event(@PathParam("caseNumber") String caseNumber, @PathParam("id") String id) {
        CaseFile.Opened opened = cases.open(caseNumber);
        CaseFile.Opened.Line line = opened.lines().stream()
                .filter(each -> each.event().id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Fact> facts = line.readable() ? Fact.of(line.event().payload()) : List.of();
        return Templates.caseEvent(opened.row(), line.event(), facts);
    }
}
