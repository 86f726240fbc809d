package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.subsidy.budgets.CapBook;
import io.zhuanhua.subsidy.budgets.CapBook.CapUse;
import io.zhuanhua.subsidy.listing.ApplicationFilter;
import io.zhuanhua.subsidy.listing.ApplicationLists;
import io.zhuanhua.subsidy.listing.ListedApplication;
import io.zhuanhua.subsidy.listing.Waiting;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The door 资助: what waits, and all applications.
@Path("/subsidies")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ApplicationsPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance applications(
                Page<ListedApplication> page,
                List<ListedApplication> waiting,
                List<CapUse> caps,
                List<ApplicationStatus> statuses);
    }

    private final ApplicationLists lists;
    private final CapBook caps;
    private final Caller caller;
    private final LegalClock clock;

    ApplicationsPage(ApplicationLists lists, CapBook caps, Caller caller, LegalClock clock) {
        this.lists = lists;
        this.caps = caps;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam ApplicationFilter filter, @BeanParam Paging paging) {
        List<ListedApplication> waiting =
                caller.isStaff() ? lists.standingAt(Waiting.statuses(caller.role())) : List.of();
        CreditCode unit = caller.unit();
        List<CapUse> own = caller.is(Role.AGENCY) && unit != null
                ? caps.of(unit, clock.today().getYear()).caps()
                : List.of();
        List<ApplicationStatus> statuses = List.of(ApplicationStatus.values());
        return Templates.applications(lists.page(filter, paging), waiting, own, statuses.subList(1, statuses.size()));
    }
}
