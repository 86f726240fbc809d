package io.zhuanhua.subsidy.payouts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Where a year's granted money stands, on screen.
@Path("/subsidies/payouts/reconciliation")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReconciliationPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reconciliation(Reconciliations.Shown sheet);
    }

    private final Reconciliations reconciliations;
    private final Caller caller;

    ReconciliationPage(Reconciliations reconciliations, Caller caller) {
        this.reconciliations = reconciliations;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@QueryParam("year") @Nullable Integer year) {
        caller.require(Role.FINANCE, Role.DIRECTOR, Role.AUDITOR);
        return Templates.reconciliation(reconciliations.of(year));
    }
}
