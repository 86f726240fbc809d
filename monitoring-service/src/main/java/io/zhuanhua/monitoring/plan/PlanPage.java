package io.zhuanhua.monitoring.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.monitoring.figures.Screens;
import io.zhuanhua.ui.Tab;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Every clause of the plan with what there is to show for it. A clause without data says so: it is neither zero nor
/// done.
@Path("/monitoring/plan")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PlanPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(List<Clauses.Standing> clauses, List<Tab> tabs);

        static native TemplateInstance evidence(
                Clauses.Standing clause, List<EvidenceEvents.Evidence> rows, @Nullable String next);
    }

    private final Clauses clauses;
    private final EvidenceEvents events;
    private final Screens screens;
    private final Caller caller;

    PlanPage(Clauses clauses, EvidenceEvents events, Screens screens, Caller caller) {
        this.clauses = clauses;
        this.events = events;
        this.screens = screens;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance plan() {
        caller.require(caller.readsAll());
        return Templates.plan(clauses.standing(), screens.tabs("/monitoring/plan"));
    }

    /// @param id of the clause
    @GET
    @Path("/evidence")
    @Operation(hidden = true)
    public TemplateInstance evidence(@QueryParam("clause") @DefaultValue("") String id, @BeanParam Paging paging) {
        caller.require(caller.readsAll());
        Clauses.Standing clause = clauses.standing().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Page<EvidenceEvents.Evidence> page =
                Page.of(events.of(clause.kinds(), paging), paging, row -> row, EvidenceEvents.Evidence::place);
        return Templates.evidence(clause, page.items(), page.next());
    }
}
