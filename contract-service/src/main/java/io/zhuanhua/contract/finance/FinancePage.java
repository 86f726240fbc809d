package io.zhuanhua.contract.finance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.contract.ledger.LedgerFilter;
import io.zhuanhua.contract.ledger.LedgerScreen;
import io.zhuanhua.contract.ledger.LedgerScreens;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.Language;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// IP finance on screen: the newest pledges and policies, and the ways to enter one. The ledgers hold all of them.
@Path("/contracts/finance")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FinancePage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contractFinance(LedgerScreen pledges, LedgerScreen insurances, boolean mayAdd);
    }

    private final LedgerScreens screens;
    private final Caller caller;
    private final HttpServerRequest request;

    FinancePage(LedgerScreens screens, Caller caller, HttpServerRequest request) {
        this.screens = screens;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        Language language = Language.of(RequestLanguage.of(request).getLanguage());
        return Templates.contractFinance(
                screens.of("pledges", LedgerFilter.none(), Paging.first(), language),
                screens.of("insurances", LedgerFilter.none(), Paging.first(), language),
                caller.is(Role.CLERK, Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY));
    }
}
